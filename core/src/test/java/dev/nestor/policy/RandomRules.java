package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Operator;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Packs and questions that look like life, as far as chance can manage. */
final class RandomRules {

    private static final List<String> PRODUCTS =
            List.of("acme/hyper", "acme/desk", "acme/witness", "zenith/visor", "nobody/box");
    private static final List<String> INNER = List.of(
            "acme/hyper", "acme/hyper [5.0,7.0)", "acme/witness", "zenith/visor", "*", "!acme/*", "acme/hyper [6.5,)");
    private static final List<String> OUTER =
            List.of("acme/hyper", "acme/desk", "zenith/visor", "*", "!zenith/*", "acme/desk [8.0,)");
    private static final List<String> VERSIONS = List.of("@5.1", "@6.0", "@6.7", "@8.0", "@6.x", "@5.x", "");
    private static final List<String> FACTS = List.of(
            "memory=2 GiB",
            "memory=3 GiB",
            "memory=8 GiB",
            "vm.hardwareVirtualization=true",
            "vm.hardwareVirtualization=false",
            "cpu.vendor=intel",
            "cpu.vendor=amd",
            "vm.state=off",
            "cpu.features=vt-x,ept",
            "license.assigned=true");

    private final Random random;

    RandomRules(long seed) {
        this.random = new Random(seed);
    }

    List<RulePack> packs() {
        List<RulePack> packs = new ArrayList<>();
        for (String publisher : List.of("acme", "zenith", "house", "other")) {
            packs.add(pack(publisher + ".policy", publisher, Authority.VENDOR_POLICY));
            packs.add(pack(publisher + ".blog", publisher, Authority.VENDOR_STAFF));
        }
        return packs;
    }

    Question question() {
        List<Layer> layers = new ArrayList<>();
        int height = 2 + random.nextInt(3);
        for (int level = 0; level < height; level++) {
            layers.add(Acme.stack(pick(PRODUCTS) + pick(VERSIONS)).layer(0));
        }
        return Question.about(withFacts(new Stack(layers)), Acme.TODAY).forPurpose(pick(List.of(Purpose.values())));
    }

    /** The same question about machines with other facts. */
    Question withOtherFacts(Question question) {
        Stack bare = new Stack(question.stack().layers().stream()
                .map(layer -> layer.with(Machine.unknown()))
                .toList());
        return Question.about(withFacts(bare), question.today()).forPurpose(question.purpose());
    }

    private Stack withFacts(Stack bare) {
        Stack stack = bare;
        for (int i = random.nextInt(8); i > 0; i--) {
            stack = withUnlessContradicting(stack, random.nextInt(stack.height()) + "." + pick(FACTS));
        }
        return stack;
    }

    private static Stack withUnlessContradicting(Stack stack, String fact) {
        try {
            return Acme.with(stack, fact);
        } catch (IllegalArgumentException contradictsTheHardware) {
            return stack;
        }
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private RulePack pack(String id, String publisher, Authority authority) {
        PackMaker maker = PackMaker.document(id, publisher, authority);
        int rules = 1 + random.nextInt(5);
        for (int number = 0; number < rules; number++) {
            add(maker, id, "r" + number, number);
            if (random.nextInt(4) == 0) {
                maker.about("shared");
            }
            if (random.nextInt(10) == 0) {
                maker.withdrawn();
            }
        }
        return maker.pack();
    }

    private void add(PackMaker maker, String pack, String name, int number) {
        Axis axis = pick(List.of(Axis.values()));
        List<Status> statuses =
                axis.statuses().stream().filter(Status::isStatement).toList();
        switch (random.nextInt(5)) {
            case 0 -> {
                int worse = random.nextInt(statuses.size() - 1);
                Status holds = statuses.get(worse + 1);
                maker.requirement(name, pick(INNER), pick(OUTER), axis, condition(), holds, statuses.get(worse));
            }
            case 1 -> maker.stanceWhen(name, pick(INNER), pick(OUTER), condition(), axis, pick(statuses));
            case 2 -> {
                String overridden = pack + ".r" + random.nextInt(number + 1);
                String[] overrides =
                        number == 0 || overridden.endsWith(name) ? new String[0] : new String[] {overridden};
                maker.exceptionWhen(name, pick(INNER), pick(OUTER), condition(), axis, pick(statuses), overrides);
            }
            case 3 -> maker.adviceWhen(name, pick(INNER), pick(OUTER), condition(), pick(List.of(AdviceKind.values())));
            default -> maker.stance(name, pick(INNER), pick(OUTER), axis, pick(statuses));
        }
    }

    private Condition condition() {
        return switch (random.nextInt(9)) {
            case 0 -> PackMaker.is("vm.hardwareVirtualization", "true");
            case 1 -> PackMaker.atLeast("memory", "4 GiB");
            case 2 -> PackMaker.is("outer.cpu.vendor", "amd");
            case 3 -> PackMaker.atLeast("outer.version", "6.5");
            case 4 -> new Condition.Not(condition());
            case 7 -> new Condition.Match(Operand.parse("memory"), Operator.BELOW, Operand.parse("outer.memory"));
            case 5 -> new Condition.All(List.of(condition(), condition()));
            case 6 -> new Condition.Any(List.of(condition(), condition()));
            default -> Condition.always();
        };
    }
}
