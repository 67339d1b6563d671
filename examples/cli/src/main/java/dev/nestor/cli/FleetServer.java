package dev.nestor.cli;

import dev.nestor.policy.Knowledge;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.Reading;

/** A server of a fleet. It is asked once, since it may say something else the next time. */
record FleetServer(String name, Reading reading) implements FleetSource {

    @Override
    public long size() {
        return 0;
    }

    @Override
    public void read(Knowledge knowledge, FleetProgress progress, InventorySink sink) {
        reading.read(sink);
    }
}
