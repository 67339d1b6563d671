package dev.nestor.stress;

import dev.nestor.assessment.Question;
import dev.nestor.model.Stack;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.rule.Operand;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.VendorPlugins;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** What the invented vendor knows, on shelves that nobody has touched yet, and questions about it. */
final class Acme {

    private static final VendorPlugins PLUGINS =
            VendorPlugins.of(new AcmePlugin()).requireAll();
    private static final Knowledge KNOWLEDGE = PLUGINS.knowledge();
    private static final List<RulePack> PACKS = KNOWLEDGE.packs();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Acme() {}

    /** A new policy that remembers nothing, and has read none of its packs. */
    static Policy policy() {
        List<ShelvedPack> shelf =
                PACKS.stream().map(pack -> unread(pack, () -> pack)).toList();
        return Policy.of(new Knowledge(KNOWLEDGE.catalogue(), KNOWLEDGE.facts(), shelf, List.of()));
    }

    /** A pack that is a new object each time it is read. */
    static ShelvedPack unread() {
        RulePack pack = PACKS.get(0);
        return unread(pack, () -> copy(pack));
    }

    /** May a Forge run inside {@code outer}, in a machine with {@code memory}? */
    static Question question(String outer, String memory) {
        Stack stack = PLUGINS.stack(outer, "acme/forge@1.5");
        return Question.about(KNOWLEDGE.state(stack, 1, "memory", memory), TODAY);
    }

    private static ShelvedPack unread(RulePack pack, Supplier<RulePack> opener) {
        return ShelvedPack.unread(
                pack.id(),
                pack.series(),
                ShelvedPack.names(pack, Operand.Side.INNER),
                ShelvedPack.names(pack, Operand.Side.OUTER),
                opener);
    }

    private static RulePack copy(RulePack pack) {
        return new RulePack(
                pack.id(),
                pack.revision(),
                pack.document(),
                pack.series(),
                pack.covers(),
                pack.published(),
                pack.history(),
                pack.tables(),
                pack.rules());
    }
}
