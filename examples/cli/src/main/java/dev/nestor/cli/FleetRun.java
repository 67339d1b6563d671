package dev.nestor.cli;

import dev.nestor.assessment.Assessment;
import dev.nestor.model.Layer;
import dev.nestor.model.Purpose;
import dev.nestor.model.Software;
import dev.nestor.model.Stack;
import dev.nestor.policy.Policy;
import dev.nestor.review.Limits;
import dev.nestor.spi.document.AssessmentDocument;
import dev.nestor.spi.inventory.JoinedStack;
import dev.nestor.spi.inventory.Joiner;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.spi.inventory.StackSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through a fleet once, stack by stack. */
final class FleetRun {

    private final Arguments arguments;
    private final Session session;
    private final FleetOutput output;
    private final Attempts attempts;
    private final Asked asked;
    private final Policy policy;
    private final Placement placement;
    private final Placements placements;
    private final FleetSummary summary = new FleetSummary();
    private List<String> names = List.of();
    private int height;

    FleetRun(Arguments arguments, Session session, FleetOutput output) {
        this.arguments = arguments;
        this.session = session;
        this.output = output;
        this.attempts = new Attempts(session.messages());
        this.asked = Asked.of(arguments, session.surroundings().today())
                .with(arguments.values(Options.FACT), session.knowledge().facts());
        this.policy = Demands.of(arguments, session).of(session.policy());
        this.placement = Placement.of(arguments, session);
        this.placements = new Placements(session.messages());
    }

    /** @throws InputException if stacks and inventories are mixed */
    void read(List<String> files) {
        names = List.copyOf(files);
        List<FleetFile> stacks = new ArrayList<>();
        List<FleetSource> inventories = new ArrayList<>();
        names.forEach(name -> attempts.attempt(() -> sort(name, stacks, inventories)));
        if (stacks.isEmpty() && inventories.isEmpty()) {
            throw new InputException("no file of the fleet can be read");
        }
        if (!stacks.isEmpty() && !inventories.isEmpty()) {
            throw new InputException("`" + inventories.get(0).name()
                    + "` is an inventory and another file has stacks: their order cannot be kept, so give one kind");
        }
        FleetProgress progress = progress(stacks, inventories);
        stacks.forEach(file -> attempts.attempt(() -> readStacks(file, progress)));
        if (!inventories.isEmpty()) {
            new FleetMachines(inventories, session.knowledge(), progress, attempts)
                    .join(new Remarks(session.messages()), new Stacks());
        }
        progress.done();
    }

    /** Tells what it came to, and returns the worst of all exit codes. */
    ExitCode end() {
        placements.end();
        attempts.attempt(this::checkFound);
        attempts.attempt(placement::checkUsed);
        if (height > 0) {
            attempts.attempt(() -> asked.checkReached(height));
        }
        summary.hints().forEach(session.messages()::say);
        session.messages().say(summary.sentence());
        return attempts.worst();
    }

    private void checkFound() {
        if (summary.isEmpty() && attempts.worst() == ExitCode.FINE) {
            throw new InputException("no virtual machine is in `" + String.join("`, `", names)
                    + "`, so there is no stack; `nestor assess` takes hosts by themselves");
        }
    }

    private void sort(String name, List<FleetFile> stacks, List<FleetSource> inventories) {
        if (Server.isAddress(name)) {
            inventories.add(new FleetServer(name, Server.of(name, arguments).read(session)));
            return;
        }
        FleetFile file = FleetFile.of(name, session);
        if (file.isInventory()) {
            inventories.add(file);
        } else {
            stacks.add(file);
        }
    }

    private FleetProgress progress(List<FleetFile> stacks, List<FleetSource> inventories) {
        long once = stacks.stream().mapToLong(FleetFile::size).sum();
        long often = inventories.stream().mapToLong(FleetSource::size).sum();
        return new FleetProgress(session.messages(), session.surroundings().terminal(), once + Joiner.PASSES * often);
    }

    private void readStacks(FleetFile file, FleetProgress progress) {
        new FleetStacks(file, session.knowledge())
                .read(progress, this::attempt, stack -> assess(stack.stack(), stack.purpose()));
    }

    private void assess(JoinedStack joined) {
        List<Layer> layers = placement.layers(joined);
        if (placement.isAdrift(joined, layers)) {
            layers.add(0, Layer.of(Software.unknown()));
        }
        summary.addOpen(layers);
        placements.tell(joined);
        assess(InputException.reading(() -> new Stack(layers)), Optional.empty());
    }

    private void assess(Stack stack, Optional<Purpose> purpose) {
        height = Math.max(height, stack.height());
        Assessment assessment = policy.assess(asked.reaching(stack).about(stack, purpose));
        output.write(AssessmentDocument.of(assessment, Limits.standard())::write);
        summary.add(assessment.verdict());
        attempts.note(ExitCode.of(assessment.verdict()));
    }

    /** Assesses each stack; why there is none for a machine was told. */
    private final class Stacks implements StackSink {

        @Override
        public void stack(JoinedStack joined) {
            attempt(() -> assess(joined));
        }

        @Override
        public void failed(Sighting machine) {
            attempts.note(ExitCode.WRONG_INPUT);
            summary.addFailure();
        }
    }

    private void attempt(Runnable stack) {
        if (!attempts.attempt(stack)) {
            summary.addFailure();
        }
    }
}
