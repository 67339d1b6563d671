package dev.nestor.cli;

import dev.nestor.policy.Knowledge;
import dev.nestor.spi.inventory.InventorySink;

/** Something with machines that can be read as often as needed. */
interface FleetSource {

    String name();

    /** In bytes, for people who wait; zero where nothing has to be waited for. */
    long size();

    /** @throws InputException if nothing in it can be read, or reading ends before its end */
    void read(Knowledge knowledge, FleetProgress progress, InventorySink sink);
}
