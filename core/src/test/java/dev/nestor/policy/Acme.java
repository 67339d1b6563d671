package dev.nestor.policy;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.rule.Axis;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Two invented vendors, acme and zenith, each with hypervisors, and questions about them. */
final class Acme {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Catalogue CATALOGUE = Catalogue.of(List.of(
            hypervisor("acme/hyper"),
            hypervisor("acme/desk"),
            new Product(
                    ProductId.parse("acme/witness"),
                    "Acme Witness",
                    false,
                    List.of(),
                    Optional.of(ProductId.parse("acme/hyper")),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()),
            hypervisor("zenith/visor")));

    private Acme() {}

    static Policy policy(RulePack... packs) {
        return policy(List.of(packs), List.of());
    }

    static Policy policy(List<RulePack> packs, List<Quarantine> quarantined) {
        return Policy.of(Knowledge.of(CATALOGUE, FactDictionary.standard(), packs, quarantined));
    }

    /** A stack of layers such as {@code acme/hyper@8.0}, with facts such as {@code 1.memory=4 GiB} behind them. */
    static Stack stack(String... parts) {
        List<Layer> layers = new ArrayList<>();
        Arrays.stream(parts).filter(part -> !part.contains("=")).forEach(part -> layers.add(CATALOGUE.layer(part)));
        Stack stack = new Stack(layers);
        for (String part : parts) {
            if (part.contains("=")) {
                stack = with(stack, part);
            }
        }
        return stack;
    }

    static Stack with(Stack stack, String fact) {
        String name = fact.substring(2, fact.indexOf('='));
        return policy().knowledge().state(stack, fact.charAt(0) - '0', name, fact.substring(fact.indexOf('=') + 1));
    }

    static Question question(String... parts) {
        return Question.about(stack(parts), TODAY);
    }

    static Question forTest(String... parts) {
        return question(parts).forPurpose(Purpose.TEST);
    }

    static Status status(Policy policy, Axis axis, Question question) {
        return policy.assess(question).axis(axis).status();
    }

    static Status support(Assessment assessment) {
        return assessment.axis(Axis.SUPPORT).status();
    }

    private static Product hypervisor(String id) {
        return Product.hypervisor(ProductId.parse(id), id, List.of());
    }
}
