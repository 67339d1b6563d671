package dev.nestor.spi.pack;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactType;
import dev.nestor.logic.Nearest;
import dev.nestor.rule.Operand;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts that a condition may name: those of the dictionary and the version, with or without a side. */
final class FactNames {

    /** What stands before a fact's name to say whose it is. */
    static final List<String> SIDES = List.of("inner.", "outer.", "hardware.");

    private static final FactDeclaration VERSION =
            FactDeclaration.of(Operand.VERSION, FactType.VERSION, "The version of the layer's software.");

    private final FactDictionary facts;

    FactNames(FactDictionary facts) {
        this.facts = facts;
    }

    NamedFact read(JsonValue value) {
        Operand operand = Operand.parse(value.asText());
        FactDeclaration declaration = find(operand).orElseThrow(() -> unknown(value));
        return new NamedFact(operand, declaration);
    }

    private Optional<FactDeclaration> find(Operand operand) {
        return operand.isVersion() ? Optional.of(VERSION) : facts.find(operand.name());
    }

    private JsonException unknown(JsonValue value) {
        String meant = Nearest.suggestion(value.asText(), names())
                .map(suggestion -> ", " + suggestion)
                .orElse("");
        return value.problem("unknown fact `" + value.asText() + "`" + meant);
    }

    private List<String> names() {
        return Stream.concat(facts.all().stream(), Stream.of(VERSION))
                .map(FactDeclaration::name)
                .flatMap(name -> Stream.concat(Stream.of(name), SIDES.stream().map(side -> side + name)))
                .toList();
    }
}
