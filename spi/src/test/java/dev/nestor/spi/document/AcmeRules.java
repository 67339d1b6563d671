package dev.nestor.spi.document;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Operator;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Scope;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What the invented vendors publish: a policy article, a manual, two blogs that disagree with it or each other. */
final class AcmeRules {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final ProductPattern FORGE = ProductPattern.parse("acme/forge");
    private static final ProductPattern BENCH = ProductPattern.parse("acme/bench");
    private static final ProductPattern ANY = ProductPattern.parse("*");

    private static final Condition EXPOSED = is("vm.hardwareVirtualization", new FactValue.Flag(true));

    private static final RulePack ARTICLE = new PackDraft("acme.kb100", "acme", Authority.VENDOR_POLICY)
            .rule(
                    "unsupported",
                    Scope.of(FORGE, ANY),
                    stance(Axis.SUPPORT, Status.UNSUPPORTED),
                    "Forge is not supported inside another hypervisor")
            .exception(
                    "training",
                    training(),
                    stance(Axis.SUPPORT, Status.CONDITIONAL),
                    "for training, Forge 7 and 8 may run inside Bench",
                    "acme.kb100.unsupported")
            .rule("bench-9", Scope.of(FORGE, BENCH), benchNine(), "Forge 7 is known to work inside Bench 9 and later")
            .rule(
                    "license",
                    Scope.of(FORGE, BENCH),
                    stance(Axis.LICENSING, Status.LICENSE_REQUIRED),
                    "each Forge needs a license of its own")
            .pack();

    private static final RulePack MANUAL = new PackDraft("acme.manual", "acme", Authority.VENDOR_DOCUMENTATION)
            .rule(
                    "exposure",
                    Scope.of(ANY, BENCH),
                    ready(EXPOSED),
                    "the processor's virtualization must be exposed",
                    new Remedy(
                            "Expose it while the machine is off", Optional.of("bench set <machine> virtualization=on")),
                    new Remedy("Ask whoever owns the machine", Optional.empty()))
            .rule(
                    "size",
                    Scope.of(FORGE, BENCH),
                    ready(size()),
                    "Forge needs 4 GiB, two processors, fast adapters and machine version 9")
            .rule("supported", Scope.of(FORGE, ANY), stance(Axis.SUPPORT, Status.SUPPORTED), "Forge may run anywhere")
            .pack();

    private static final RulePack BLOG = new PackDraft("umbra.blog", "umbra", Authority.VENDOR_STAFF)
            .rule(
                    "works",
                    Scope.of(FORGE, ProductPattern.parse("umbra/turbine [10.0.14393,)")),
                    stance(Axis.FEASIBILITY, Status.POSSIBLE),
                    "Forge starts")
            .rule(
                    "fails",
                    Scope.of(FORGE, ProductPattern.parse("umbra/turbine")),
                    stance(Axis.FEASIBILITY, Status.IMPOSSIBLE),
                    "Forge stops at the boot logo")
            .advice("slow", Scope.of(ANY, ANY), AdviceKind.RISK, "two hypervisors cost time twice")
            .pack();

    private AcmeRules() {}

    static Assessment assess(Stack stack) {
        return assess(Question.about(stack, TODAY));
    }

    static Assessment assess(Question question) {
        return assess(question, List.of());
    }

    static Assessment assess(Question question, List<Quarantine> quarantined) {
        return policy(quarantined).assess(question);
    }

    static Policy policy() {
        return policy(List.of());
    }

    static Policy policy(List<Quarantine> quarantined) {
        List<RulePack> packs = List.of(ARTICLE, MANUAL, BLOG);
        return Policy.of(Knowledge.of(Acme.CATALOGUE, Acme.FACTS, packs, quarantined));
    }

    private static Scope training() {
        return new Scope(
                List.of(ProductPattern.parse("acme/forge [7.0,9.0)")),
                List.of(BENCH),
                EnumSet.of(Purpose.TRAINING),
                1,
                1);
    }

    private static Effect stance(Axis axis, Status status) {
        return new Effect.Stance(axis, status);
    }

    private static Effect ready(Condition condition) {
        return new Effect.Requirement(Axis.ENABLEMENT, condition, Status.READY, Status.BLOCKED);
    }

    private static Effect benchNine() {
        return new Effect.Requirement(
                Axis.FEASIBILITY, isAtLeast("outer.version", "9.0"), Status.KNOWN_WORKING, Status.UNPROVEN);
    }

    private static Condition size() {
        return new Condition.All(List.of(
                new Condition.Comparison(Operand.parse("memory"), Operator.AT_LEAST, new FactValue.Bytes(4L << 30)),
                new Condition.Comparison(Operand.parse("cpu.count"), Operator.AT_LEAST, new FactValue.Count(2)),
                new Condition.Comparison(Operand.parse("acme.nics"), Operator.CONTAINS, new FactValue.Word("fast")),
                isAtLeast("acme.machineVersion", "9"),
                new Condition.Not(is("hardware.cpu.vendor", new FactValue.Word("arm")))));
    }

    private static Condition is(String operand, FactValue value) {
        return new Condition.Comparison(Operand.parse(operand), Operator.IS, value);
    }

    private static Condition isAtLeast(String operand, String version) {
        FactValue value = Acme.FACTS.get("acme.machineVersion").parse(version);
        return new Condition.Comparison(Operand.parse(operand), Operator.AT_LEAST, value);
    }
}
