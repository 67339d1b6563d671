package dev.nestor.cli;

import dev.nestor.model.Layer;
import dev.nestor.model.Stack;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.JoinedStack;
import dev.nestor.spi.inventory.Joiner;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.spi.inventory.StackSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Makes questions of the machines of all inventories that were given together. For one thread. */
final class MachineInputs {

    private final Placement placement;
    private final Asked asked;
    private final Attempts attempts;
    private final Messages messages;
    private final Placements placements;
    // One file may be named twice.
    private final IdentityHashMap<Given.Machines, List<JoinedStack>> stacks = new IdentityHashMap<>();
    private int height;

    MachineInputs(Placement placement, Asked asked, Attempts attempts, Messages messages) {
        this.placement = placement;
        this.asked = asked;
        this.attempts = attempts;
        this.messages = messages;
        this.placements = new Placements(messages);
    }

    /** Joins the machines of {@code inventories}; where there are hosts only, each is one that is asked about. */
    void join(List<Given.Machines> inventories) {
        boolean hostsOnly = inventories.stream()
                .flatMap(inventory -> inventory.reading().machines().stream())
                .allMatch(machine -> machine.role().isHost());
        if (hostsOnly) {
            inventories.forEach(this::addHosts);
        } else {
            joinAll(inventories);
        }
    }

    // A host is the lowest layer, unless it is virtual or the user says otherwise.
    private void addHosts(Given.Machines inventory) {
        inventory.reading().problems().forEach(messages::say);
        inventory.reading().notes().forEach(note -> messages.say(inventory.title() + " " + note));
        for (Sighting host : inventory.reading().machines()) {
            boolean complete =
                    host.role() == Sighting.Role.HOST && placement.below().isEmpty();
            of(inventory).add(new JoinedStack(List.of(host.layer()), complete, List.of()));
        }
    }

    private void joinAll(List<Given.Machines> inventories) {
        Reader reader = new Reader(inventories);
        try {
            Joiner.join(reader::read, new Remarks(messages), new StackSink() {
                @Override
                public void stack(JoinedStack joined) {
                    of(reader.current).add(joined);
                }

                @Override
                public void failed(Sighting machine) {
                    attempts.note(ExitCode.WRONG_INPUT);
                }
            });
        } catch (IOException impossible) {
            throw new IllegalStateException("inventories in memory are read without fail", impossible);
        }
    }

    /** Tells what was left over. */
    void end() {
        placements.end();
    }

    /** Whether more than one machine is asked about. */
    boolean several() {
        return stacks.values().stream().mapToInt(List::size).sum() > 1;
    }

    /** The questions about the machines of {@code inventory}, in its order. A bad one costs itself only. */
    List<Input> inputs(Given.Machines inventory) {
        List<Input> inputs = new ArrayList<>();
        for (JoinedStack joined : of(inventory)) {
            attempts.attempt(() -> {
                placements.tell(joined);
                inputs.add(input(inventory, joined));
            });
        }
        return inputs;
    }

    /** @throws InputException if a fact is about a level that no stack has */
    void checkFacts() {
        if (several()) {
            asked.checkReached(height);
        }
    }

    private List<JoinedStack> of(Given.Machines inventory) {
        return stacks.computeIfAbsent(inventory, key -> new ArrayList<>());
    }

    private Input input(Given.Machines inventory, JoinedStack joined) {
        String name = of(inventory).size() > 1 ? inventory.name() + ": " + joined.name() : inventory.name();
        List<Layer> layers = placement.layers(joined);
        if (placement.isAdrift(joined, layers)) {
            throw new InputException("`" + name + "` is a virtual machine: name what it runs on with `" + Options.ON
                    + " PRODUCT[@VERSION]`");
        }
        Stack stack = InputException.reading(() -> new Stack(layers));
        height = Math.max(height, stack.height());
        return new Input(name, (several() ? asked.reaching(stack) : asked).about(stack, Optional.empty()));
    }

    /** Reads all inventories again and again, and knows which one it is at. */
    private static final class Reader {

        private final List<Given.Machines> inventories;
        private Given.Machines current;

        Reader(List<Given.Machines> inventories) {
            this.inventories = inventories;
            this.current = inventories.get(0);
        }

        void read(InventorySink sink) {
            for (Given.Machines inventory : inventories) {
                current = inventory;
                inventory.reading().read(sink.notedIn(inventory.title()));
            }
        }
    }
}
