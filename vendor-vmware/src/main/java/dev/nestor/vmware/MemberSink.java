package dev.nestor.vmware;

import dev.nestor.model.Machine;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.vmware.text.Echo;
import java.util.List;

/** Says of each note in which member of an archive it was made; problems and origins say so themselves. */
record MemberSink(String member, InventorySink sink) implements InventorySink {

    @Override
    public void machine(Sighting machine) {
        sink.machine(machine);
    }

    @Override
    public void facts(List<MachineKey> keys, Machine machine) {
        sink.facts(keys, machine);
    }

    @Override
    public void problem(String sentence) {
        sink.problem(sentence);
    }

    @Override
    public void note(String sentence) {
        sink.note(Echo.whole(member) + " " + sentence);
    }
}
