package dev.nestor.plan;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Change;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import dev.nestor.plan.Settings.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Puts changes in the order they can be made in: machine by machine from the hardware up, in each what the machine below
 * does to it before what is done on it, and around them what they need.
 */
final class Course {

    private static final String STATE = "vm.state";
    private static final FactValue RUNNING = new FactValue.Word("running");

    private final Settings settings;
    private final Catalogue catalogue;
    private final List<Step> steps = new ArrayList<>();
    private Stack stack;
    private boolean possible = true;

    private Course(Stack stack, Settings settings, Catalogue catalogue) {
        this.stack = stack;
        this.settings = settings;
        this.catalogue = catalogue;
    }

    /**
     * The steps, or nothing if no way is known to make some change.
     *
     * @param wishes the changes, each with the ids of the rules that ask for it
     */
    static Optional<List<Step>> of(
            SortedMap<Change, List<String>> wishes, Stack stack, Settings settings, Catalogue catalogue) {
        Course course = new Course(stack, settings, catalogue);
        for (int level = 0; level < stack.height(); level++) {
            course.add(level, wishes);
        }
        return course.possible ? Optional.of(course.steps) : Optional.empty();
    }

    private record Wish(Change change, Way way, List<String> rules) {}

    private void add(int level, SortedMap<Change, List<String>> wishes) {
        List<Wish> ofMachine = new ArrayList<>();
        wishes.forEach((change, rules) -> {
            if (change.place().level() == level) {
                Optional<Way> way = settings.way(change, stack);
                possible &= way.isPresent();
                way.ifPresent(known -> ofMachine.add(new Wish(change, known, rules)));
            }
        });
        Comparator<Wish> order = Comparator.comparing(wish -> wish.way().isOfHost());
        ofMachine.sort(order.thenComparing(Wish::change));
        addAll(level, ofMachine.stream().filter(wish -> !wish.way().isOfHost()).toList());
        addAll(level, ofMachine.stream().filter(wish -> wish.way().isOfHost()).toList());
    }

    private void addAll(int level, List<Wish> wishes) {
        Map<String, FactValue> needs =
                Setting.needs(wishes.stream().map(wish -> wish.way().move()).toList());
        wishes.forEach(wish -> needs.remove(wish.change().place().fact()));
        Optional<FactValue> before = stack.fact(level, STATE);
        needs.forEach((fact, value) -> prepare(new Change(new Place(level, fact), value)));
        wishes.forEach(wish -> take(wish.change(), wish.way(), Optional.of(wish.rules())));
        if (before.equals(Optional.of(RUNNING)) && needs.containsKey(STATE)) {
            prepare(new Change(new Place(level, STATE), RUNNING));
        }
    }

    /** What is so already needs no step. */
    private void prepare(Change change) {
        Optional<FactValue> now =
                stack.fact(change.place().level(), change.place().fact());
        if (!now.equals(Optional.of(change.value()))) {
            Optional<Way> way = settings.way(change, stack);
            possible &= way.isPresent();
            way.ifPresent(known -> take(change, known, Optional.empty()));
        }
    }

    /** @param rules those that ask for it; empty if other steps do */
    private void take(Change change, Way way, Optional<List<String>> rules) {
        steps.add(new Step(
                change,
                stack.layer(change.place().level()).name(),
                way.setting().holder(),
                way.move().how(),
                rules.isPresent()
                        ? way.move().disruption()
                        : ofPreparation(way.move().disruption()),
                rules.isEmpty(),
                rules.orElse(List.of()),
                way.setting().source()));
        try {
            stack = catalogue.apply(change, stack);
        } catch (IllegalArgumentException contradiction) {
            possible = false;
        }
    }

    /** An interruption is paid for by the steps it makes way for; what is lost or bought is so whatever it is good for. */
    private static Disruption ofPreparation(Disruption disruption) {
        return disruption.compareTo(Disruption.IRREVERSIBLE) < 0 ? Disruption.NONE : disruption;
    }

    /** What {@code steps} cost, begun at {@code stack}. */
    static long cost(List<Step> steps, Stack stack, Costs costs) {
        long sum = 0;
        List<String> paid = new ArrayList<>();
        for (Step step : steps) {
            Disruption disruption = step.disruption();
            boolean once = disruption == Disruption.VM_OFF || disruption == Disruption.HOST_REBOOT;
            boolean isOff = disruption == Disruption.VM_OFF
                    && stack.fact(step.level(), STATE).equals(Optional.of(new FactValue.Word("off")));
            String machine = step.level() + disruption.word();
            if (!isOff && !(once && paid.contains(machine))) {
                sum += costs.cost(disruption);
                paid.add(machine);
            }
        }
        return sum;
    }

    /** The stack after all {@code steps}; empty if one of them contradicts what the others made. */
    static Optional<Stack> after(List<Step> steps, Stack stack, Catalogue catalogue) {
        Stack changed = stack;
        try {
            for (Step step : steps) {
                changed = catalogue.apply(step.change(), changed);
            }
        } catch (IllegalArgumentException contradiction) {
            return Optional.empty();
        }
        return Optional.of(changed);
    }
}
