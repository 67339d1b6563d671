package dev.nestor.cli;

import dev.nestor.assessment.Assessment;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.review.Limits;
import dev.nestor.spi.document.AssessmentDocument;
import dev.nestor.spi.document.StackDocument;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.JoinedStack;
import dev.nestor.spi.inventory.Joiner;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through a fleet once, stack by stack. */
final class FleetRun {

    private final Session session;
    private final FleetOutput output;
    private final Attempts attempts;
    private final Asked asked;
    private final Policy policy;
    private final List<Layer> below;
    private final FleetSummary summary = new FleetSummary();
    private final boolean terminal;
    private final Set<MachineKey> toldJoints = new HashSet<>();

    FleetRun(Arguments arguments, Session session, FleetOutput output) {
        this.session = session;
        this.terminal = session.surroundings().terminal();
        this.output = output;
        this.attempts = new Attempts(session.messages());
        this.asked = Asked.of(arguments, session.surroundings().today())
                .with(arguments.values(Options.FACT), session.knowledge().facts());
        this.policy = Demands.of(arguments, session).of(session.policy());
        ProductNames names = new ProductNames(session.knowledge().catalogue());
        this.below = arguments.values(Options.ON).stream().map(names::layer).toList();
    }

    /** @throws InputException if stacks and inventories are mixed */
    void read(List<String> names) {
        List<FleetFile> files = new ArrayList<>();
        names.forEach(name -> attempts.attempt(() -> files.add(FleetFile.of(name, session))));
        if (files.isEmpty()) {
            throw new InputException("no file of the fleet can be read");
        }
        List<FleetFile> inventories =
                files.stream().filter(FleetFile::isInventory).toList();
        if (!inventories.isEmpty() && inventories.size() < files.size()) {
            throw new InputException("`" + inventories.get(0).name()
                    + "` is an inventory and another file has stacks: their order cannot be kept, so give one kind");
        }
        long size = files.stream().mapToLong(FleetFile::size).sum();
        int passes = inventories.isEmpty() ? 1 : Joiner.PASSES;
        FleetProgress progress = new FleetProgress(session.messages(), terminal, passes * size);
        if (inventories.isEmpty()) {
            files.forEach(file -> attempts.attempt(() -> readStacks(file, progress)));
        } else {
            join(inventories, progress);
        }
        progress.done();
    }

    /** Tells what it came to, and returns the worst of all exit codes. */
    ExitCode end() {
        session.messages().say(summary.sentence());
        return attempts.worst();
    }

    private void readStacks(FleetFile file, FleetProgress progress) {
        try (InputStream in = file.open(progress)) {
            JsonLines.read(in, line -> attempt(() -> readStack(file, line)));
        } catch (IOException failure) {
            throw new InputException("cannot read `" + file.name() + "`: " + failure.getMessage());
        }
    }

    private void readStack(FleetFile file, JsonLines.Line line) {
        String source = file.name() + " line " + line.number();
        if (line.isTooLong()) {
            throw new InputException("`" + source + "` is longer than a document may be: " + line.length() + " bytes");
        }
        Knowledge knowledge = session.knowledge();
        StackDocument stack = InputException.reading(() -> {
            try {
                return StackDocument.read(source, line.content(), knowledge.catalogue(), knowledge.facts());
            } catch (IOException impossible) {
                throw new IllegalArgumentException(impossible.getMessage(), impossible);
            }
        });
        assess(stack.stack(), stack.purpose());
    }

    private void join(List<FleetFile> files, FleetProgress progress) {
        Set<FleetFile> told = new HashSet<>();
        try {
            Joiner.join(
                    sink -> files.forEach(file -> readAgain(file, progress, sink, told)),
                    new Remarks(),
                    joined -> attempt(() -> assess(joined)));
        } catch (IOException failure) {
            throw new InputException("cannot read the inventory: " + failure.getMessage());
        }
    }

    // An inventory is read several times, and what is wrong with a file is to be told once.
    private void readAgain(FleetFile file, FleetProgress progress, InventorySink sink, Set<FleetFile> told) {
        try {
            file.read(session.knowledge(), progress, new NotedIn(file.name(), sink));
        } catch (OutputException lost) {
            throw lost;
        } catch (RuntimeException wrong) {
            if (told.add(file)) {
                attempts.attempt(() -> {
                    throw wrong;
                });
            }
        }
    }

    private void assess(JoinedStack joined) {
        List<Layer> layers = new ArrayList<>();
        if (!joined.complete()) {
            layers.addAll(below);
        }
        layers.addAll(joined.layers());
        Layer top = layers.get(layers.size() - 1);
        if (Unnamed.isOneOf(top)) {
            session.messages().say(Unnamed.sentence(joined.name()));
            attempts.note(ExitCode.UNDECIDED);
            summary.addFailure();
            return;
        }
        boolean hypervisor = !top.software().guest();
        if (layers.size() == 1 && hypervisor) {
            throw new InputException("what `" + joined.name() + "` runs on is not known: name it with `" + Options.ON
                    + " PRODUCT[@VERSION]`");
        }
        joined.joints().forEach(joint -> tell(joint, joined));
        assess(InputException.reading(() -> new Stack(layers)), Optional.empty());
    }

    private void tell(JoinedStack.Joint joint, JoinedStack joined) {
        if (toldJoints.add(joint.by())) {
            String name = joined.layers().get(joint.level()).name().orElse("a virtual machine");
            session.messages()
                    .say("a host is taken for the virtual machine `" + name + "`, because both have the "
                            + joint.by().kind().word() + " `" + joint.by().value() + "`");
        }
    }

    private void assess(Stack stack, Optional<Purpose> purpose) {
        Assessment assessment = policy.assess(asked.about(stack, purpose));
        output.write(AssessmentDocument.of(assessment, Limits.standard())::write);
        summary.add(assessment.verdict());
        attempts.note(ExitCode.of(assessment.verdict()));
    }

    private void attempt(Runnable stack) {
        if (!attempts.attempt(stack)) {
            summary.addFailure();
        }
    }

    /** Says what the readers say. */
    private final class Remarks implements InventorySink {

        @Override
        public void machine(Sighting machine) {
            throw new IllegalStateException("machines are joined before they are heard of");
        }

        @Override
        public void facts(List<MachineKey> keys, Machine machine) {
            throw new IllegalStateException("facts are joined before they are heard of");
        }

        @Override
        public void problem(String sentence) {
            session.messages().say(sentence);
        }

        @Override
        public void note(String sentence) {
            session.messages().say(sentence);
        }
    }
}
