package dev.nestor.testkit;

import dev.nestor.fact.FactValue;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Operator;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Scope;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import dev.nestor.source.Confidence;
import dev.nestor.source.Days;
import dev.nestor.source.Evidence;
import dev.nestor.source.SourceDocument;
import dev.nestor.spi.VendorPlugin;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A company's own rule about products and facts of another plugin, in code. */
public final class HousePlugin implements VendorPlugin {

    private static final Days SINCE_SPRING = new Days(LocalDate.of(2026, 3, 1), Optional.empty());

    private static final SourceDocument RULES = new SourceDocument(
            "House rules",
            URI.create("https://example.org/house-rules"),
            "house",
            Authority.COMMUNITY,
            LocalDate.of(2026, 11, 21));

    private static final Rule NO_TURBO = new Rule(
            "house.rules.no-turbo",
            Scope.of(ProductPattern.parse("acme/visor"), ProductPattern.parse("*")),
            new Condition.Comparison(Operand.parse("acme.turbo"), Operator.IS, new FactValue.Flag(true)),
            new Effect.Stance(Axis.SUPPORT, Status.UNSUPPORTED),
            Optional.empty(),
            Set.of(),
            "nobody here helps with a turbo",
            List.of(),
            new Evidence(RULES, "2. Help", SINCE_SPRING, Confidence.HIGH),
            false,
            List.of());

    @Override
    public String id() {
        return "house";
    }

    @Override
    public List<RulePack> codedPacks() {
        return List.of(
                new RulePack("house.rules", 1, RULES, "house.rules", SINCE_SPRING, List.of(), List.of(NO_TURBO)));
    }
}
