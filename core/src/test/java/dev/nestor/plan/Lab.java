package dev.nestor.plan;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.model.Stack;
import dev.nestor.plan.Setting.Command;
import dev.nestor.plan.Setting.Holder;
import dev.nestor.plan.Setting.Instruction;
import dev.nestor.plan.Setting.Move;
import dev.nestor.rule.ProductPattern;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** An invented hypervisor, how its virtual machines are set, and stacks of it. */
final class Lab {

    static final Setting.Source HANDBOOK =
            new Setting.Source("Acme Handbook", URI.create("https://example.org/handbook"), "chapter 4");

    static final Catalogue CATALOGUE = Catalogue.of(List.of(
            Product.hypervisor(ProductId.parse("acme/hyper"), "Acme Hyper", List.of()),
            Product.hypervisor(ProductId.parse("acme/desk"), "Acme Desk", List.of())));

    private Lab() {}

    /** Layers such as {@code acme/hyper@8.0}, names such as {@code 1=esx-lab-01}, and facts such as {@code 1.memory=4 GiB}. */
    static Stack stack(String... parts) {
        List<Layer> layers = new ArrayList<>();
        Arrays.stream(parts).filter(part -> !part.contains("=")).forEach(part -> layers.add(CATALOGUE.layer(part)));
        for (String part : parts) {
            int level = part.charAt(0) - '0';
            if (part.startsWith(level + "=")) {
                layers.set(level, layers.get(level).named(part.substring(2)));
            } else if (part.startsWith(level + ".")) {
                String[] fact = part.substring(2).split("=", 2);
                Layer layer = layers.get(level);
                layers.set(level, layer.with(layer.machine().with(fact[0], value(fact[0], fact[1]))));
            }
        }
        return new Stack(layers);
    }

    static FactValue value(String fact, String value) {
        return FactDictionary.standard().get(fact).parse(value);
    }

    static Setting setting(String fact, Holder holder, Move... moves) {
        return new Setting(
                fact, ProductPattern.parse("acme/hyper"), holder, Optional.empty(), List.of(moves), HANDBOOK);
    }

    static Move move(Disruption disruption, String summary) {
        return new Move(
                Optional.empty(), List.of(), new Instruction(summary, Optional.empty()), new TreeMap<>(), disruption);
    }

    static Instruction instruction(Language language, String summary, String command, String check) {
        return new Instruction(
                summary,
                Optional.of(new Command(language, command, check.isEmpty() ? Optional.empty() : Optional.of(check))));
    }
}
