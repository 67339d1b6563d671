package dev.nestor.cli;

import dev.nestor.policy.Knowledge;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.Joiner;
import dev.nestor.spi.inventory.StackSink;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The stacks that the machines of several inventories make. For one thread. */
final class FleetMachines {

    private final List<FleetSource> sources;
    private final Knowledge knowledge;
    private final FleetProgress progress;
    private final Attempts attempts;
    private final Set<FleetSource> told = new HashSet<>();

    FleetMachines(List<FleetSource> sources, Knowledge knowledge, FleetProgress progress, Attempts attempts) {
        this.sources = sources;
        this.knowledge = knowledge;
        this.progress = progress;
        this.attempts = attempts;
    }

    void join(InventorySink remarks, StackSink reader) {
        try {
            Joiner.join(sink -> sources.forEach(source -> readAgain(source, sink)), remarks, reader);
        } catch (IOException failure) {
            throw new InputException("cannot read the inventory: " + FileTrouble.reading(failure));
        }
    }

    // An inventory is read several times, and what is wrong with it is to be told once.
    private void readAgain(FleetSource source, InventorySink sink) {
        try {
            source.read(knowledge, progress, sink.notedIn("`" + source.name() + "`:"));
        } catch (OutputException lost) {
            throw lost;
        } catch (RuntimeException wrong) {
            if (told.add(source)) {
                attempts.attempt(() -> {
                    throw wrong;
                });
            }
        }
    }
}
