package dev.nestor.policy;

import static dev.nestor.policy.PackMaker.atLeast;
import static dev.nestor.policy.PackMaker.is;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Change;
import dev.nestor.model.Place;
import dev.nestor.plan.Costs;
import dev.nestor.plan.Disruption;
import dev.nestor.plan.Plan;
import dev.nestor.plan.Planner;
import dev.nestor.plan.Setting;
import dev.nestor.plan.Setting.Holder;
import dev.nestor.plan.Setting.Instruction;
import dev.nestor.plan.Setting.Move;
import dev.nestor.plan.Settings;
import dev.nestor.plan.Step;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final Setting.Source SOURCE =
            new Setting.Source("Acme Handbook", URI.create("https://example.org/handbook"), "chapter 4");
    private static final Map<String, FactValue> OFF = Map.of("vm.state", value("vm.state", "off"));

    private static final Settings SETTINGS = Settings.of(List.of(
            setting("vm.hardwareVirtualization", Holder.VM, move("expose the processor", Disruption.VM_OFF, OFF)),
            setting("memory", Holder.VM, move("give it memory", Disruption.VM_OFF, OFF)),
            setting("vm.macSpoofing", Holder.VM, move("let it spoof", Disruption.NONE, Map.of())),
            setting("network.nat", Holder.VM, move("translate addresses", Disruption.NONE, Map.of())),
            setting("cpu.vendor", Holder.HOST, move("run it elsewhere", Disruption.PURCHASE, Map.of())),
            setting("license.assigned", Holder.HOST, move("buy a license", Disruption.PURCHASE, Map.of())),
            setting(
                    "vm.state",
                    Holder.VM,
                    to("off", "saved", "drop the saved state"),
                    to("off", "running", "shut it down"),
                    to("running", "off", "start it"))));

    private static final RulePack RULES = PackMaker.policyOf("acme")
            .stance("supported", "acme/hyper", "acme/hyper", Axis.SUPPORT, Status.SUPPORTED)
            .stance("works", "acme/hyper", "acme/hyper", Axis.FEASIBILITY, Status.KNOWN_WORKING)
            .stance("included", "acme/hyper", "acme/hyper", Axis.LICENSING, Status.INCLUDED)
            .requirement(
                    "exposed",
                    "acme/hyper",
                    "acme/hyper",
                    Axis.ENABLEMENT,
                    is("vm.hardwareVirtualization", "true"),
                    Status.READY,
                    Status.BLOCKED)
            .requirement(
                    "memory",
                    "acme/hyper",
                    "acme/hyper",
                    Axis.ENABLEMENT,
                    atLeast("memory", "4 GiB"),
                    Status.READY,
                    Status.BLOCKED)
            .requirement(
                    "network",
                    "acme/hyper",
                    "acme/hyper",
                    Axis.ENABLEMENT,
                    new Condition.Any(List.of(is("vm.macSpoofing", "true"), is("network.nat", "true"))),
                    Status.READY,
                    Status.BLOCKED)
            .pack();

    private static final String[] SWITCHED_OFF = {
        "acme/hyper@8.0",
        "acme/hyper@7.0",
        "1.vm.hardwareVirtualization=false",
        "1.memory=2 GiB",
        "1.vm.macSpoofing=false",
        "1.network.nat=false",
        "1.vm.state=running"
    };

    private static final Planner PLANNER = Planner.of(Acme.policy(RULES), SETTINGS);

    @Test
    void putsTheStepsInTheOrderTheyCanBeDoneIn() {
        Plan plan = PLANNER.plan(Acme.question(SWITCHED_OFF));

        assertThat(plan.steps())
                .extracting(Step::change)
                .extracting(Change::toString)
                .containsExactly(
                        "1.vm.state=off",
                        "1.memory=4 GiB",
                        "1.network.nat=true",
                        "1.vm.hardwareVirtualization=true",
                        "1.vm.state=running");
        assertThat(plan.after().verdict()).isEqualTo(Verdict.READY);
        assertThat(plan.remaining()).isEmpty();
    }

    @Test
    void aMachineThatIsOffForSeveralChangesIsPaidForOnce() {
        assertThat(PLANNER.plan(Acme.question(SWITCHED_OFF)).cost()).isEqualTo(10);
    }

    @Test
    void aMachineThatIsOffAnywayCostsNothingAndStaysOff() {
        Plan plan = PLANNER.plan(Acme.question(with(SWITCHED_OFF, "1.vm.state=off")));

        assertThat(plan.cost()).isZero();
        assertThat(plan.steps()).noneMatch(step -> step.change().place().fact().equals("vm.state"));
    }

    @Test
    void aSavedStateIsDroppedAndNotBroughtBack() {
        Plan plan = PLANNER.plan(Acme.question(with(SWITCHED_OFF, "1.vm.state=saved")));

        assertThat(plan.steps().get(0).how().summary()).isEqualTo("drop the saved state");
        assertThat(plan.steps().get(plan.steps().size() - 1).how().summary()).isEqualTo("expose the processor");
    }

    @Test
    void whatAPreparationLosesIsPaidForAndNamed() {
        Plan off = PLANNER.plan(Acme.question(with(SWITCHED_OFF, "1.vm.state=off")));
        Plan saved = PLANNER.plan(Acme.question(with(SWITCHED_OFF, "1.vm.state=saved")));

        assertThat(saved.steps().get(0).disruption()).isEqualTo(Disruption.IRREVERSIBLE);
        assertThat(saved.cost()).isGreaterThanOrEqualTo(off.cost() + 1_000);
    }

    @Test
    void whatTheCallerPinsIsDoneInsteadOfTheAlternative() {
        Plan plan = PLANNER.pinning(List.of(change("1.vm.macSpoofing", "true"))).plan(Acme.question(SWITCHED_OFF));

        assertThat(plan.steps()).extracting(Step::change).contains(change("1.vm.macSpoofing", "true"));
        assertThat(plan.steps()).extracting(Step::change).doesNotContain(change("1.network.nat", "true"));
        assertThat(plan.after().verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void whatTheCallerWantsLeftAloneStaysAndIsNamed() {
        Plan plan = PLANNER.leaving(List.of(new Place(1, "memory"))).plan(Acme.question(SWITCHED_OFF));

        assertThat(plan.after().verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(plan.remaining())
                .singleElement()
                .satisfies(remaining -> assertThat(remaining.why())
                        .isEqualTo("to change `1.memory` is ruled out, or makes something else worse"));
    }

    @Test
    void whatIsReadyNeedsNoSteps() {
        Plan plan = PLANNER.plan(Acme.question(
                "acme/hyper@8.0",
                "acme/hyper@7.0",
                "1.vm.hardwareVirtualization=true",
                "1.memory=4 GiB",
                "1.network.nat=true"));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.remaining()).isEmpty();
        assertThat(plan.cost()).isZero();
    }

    @Test
    void whatNobodyStatesStaysAndSaysSo() {
        Plan plan = PLANNER.plan(Acme.question("acme/desk@8.0", "acme/desk@7.0"));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.remaining())
                .isNotEmpty()
                .allSatisfy(remaining ->
                        assertThat(remaining.why()).isEqualTo("no change makes anybody say anything about it"));
    }

    @Test
    void nobodyIsAskedToBuyAnotherProcessorBeforeTheyLookedAtTheirs() {
        Policy policy = Acme.policy(PackMaker.policyOf("acme")
                .requirement(
                        "intel",
                        "acme/hyper",
                        "acme/hyper",
                        Axis.FEASIBILITY,
                        is("hardware.cpu.vendor", "intel"),
                        Status.POSSIBLE,
                        Status.IMPOSSIBLE)
                .pack());
        Planner planner = Planner.of(policy, SETTINGS);

        Plan unknown = planner.plan(Acme.forTest("acme/hyper@8.0", "acme/hyper@7.0"));
        assertThat(unknown.steps()).isEmpty();
        assertThat(unknown.remaining())
                .anySatisfy(remaining ->
                        assertThat(remaining.why()).isEqualTo("it has to be found out first: `0.cpu.vendor`"));

        Question amd = Acme.forTest("acme/hyper@8.0", "acme/hyper@7.0", "0.cpu.vendor=amd");
        assertThat(planner.plan(amd).steps())
                .extracting(step -> step.change().toString())
                .containsExactly("0.cpu.vendor=intel");
        assertThat(planner.with(Costs.standard().with(Disruption.PURCHASE, Costs.NEVER))
                        .plan(amd)
                        .steps())
                .isEmpty();
    }

    @Test
    void aLicenseIsBoughtWhereOneIsRequired() {
        Policy policy = Acme.policy(PackMaker.policyOf("acme")
                .stance("license", "acme/hyper", "acme/hyper", Axis.LICENSING, Status.LICENSE_REQUIRED)
                .pack());

        Plan plan = Planner.of(policy, SETTINGS).plan(Acme.forTest("acme/hyper@8.0", "acme/hyper@7.0"));

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.change()).isEqualTo(change("1.license.assigned", "true"));
            assertThat(step.disruption()).isEqualTo(Disruption.PURCHASE);
            assertThat(step.rules()).containsExactly("acme.policy.license");
        });
    }

    @Test
    void aPinNobodyKnowsHowToMakeIsRefused() {
        Planner planner = PLANNER.pinning(List.of(change("1.vm.generation", "2")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.plan(Acme.question(SWITCHED_OFF)))
                .withMessage("no way is known to make this change: `1.vm.generation=2`");
    }

    @Test
    void theCostsAreTheHosts() {
        Costs costs = Costs.standard().with(Disruption.VM_OFF, 7);

        assertThat(PLANNER.with(costs).plan(Acme.question(SWITCHED_OFF)).cost()).isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Costs.standard().with(Disruption.VM_OFF, -1))
                .withMessage("cost of `vm-off` is below zero: `-1`");
    }

    private static String[] with(String[] parts, String fact) {
        String name = fact.substring(0, fact.indexOf('=') + 1);
        return Arrays.stream(parts)
                .map(part -> part.startsWith(name) ? fact : part)
                .toArray(String[]::new);
    }

    private static Change change(String place, String value) {
        return new Change(new Place(place.charAt(0) - '0', place.substring(2)), value(place.substring(2), value));
    }

    private static FactValue value(String fact, String text) {
        return FactDictionary.standard().get(fact).parse(text);
    }

    private static Setting setting(String fact, Holder holder, Move... moves) {
        return new Setting(fact, ProductPattern.parse("acme/hyper"), holder, Optional.empty(), List.of(moves), SOURCE);
    }

    private static Move move(String summary, Disruption disruption, Map<String, FactValue> needs) {
        return new Move(
                Optional.empty(),
                List.of(),
                new Instruction(summary, Optional.empty()),
                new TreeMap<>(needs),
                disruption);
    }

    private static Move to(String state, String from, String summary) {
        return new Move(
                Optional.of(value("vm.state", state)),
                List.of(value("vm.state", from)),
                new Instruction(summary, Optional.empty()),
                new TreeMap<>(),
                from.equals("saved") ? Disruption.IRREVERSIBLE : Disruption.NONE);
    }
}
