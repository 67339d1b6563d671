package dev.nestor.spi.compiled;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactType;
import dev.nestor.model.Purpose;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Operator;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import dev.nestor.source.Confidence;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A number for all that the meaning of a compiled file rests on: a file with another one is of another Nestor. */
final class Fingerprint {

    /** Counts the changes of the form itself. */
    private static final int FORM = 1;

    /** That of the Nestor that is here. */
    static final int CURRENT = new Fingerprint().current();

    private final StringBuilder text = new StringBuilder();

    private Fingerprint() {}

    private int current() {
        text.append(FORM);
        add(Axis.values());
        add(Status.values());
        add(Operator.values());
        add(Operand.Side.values());
        add(AdviceKind.values());
        add(Purpose.values());
        add(Authority.values());
        add(Confidence.values());
        add(FactType.values());
        for (FactDeclaration fact : FactDictionary.standard().all()) {
            add(fact);
        }
        return number();
    }

    private void add(Enum<?>[] values) {
        for (Enum<?> value : values) {
            text.append(' ').append(value.name());
        }
    }

    private void add(FactDeclaration fact) {
        text.append('\n').append(fact.name()).append(' ').append(fact.type().name());
        for (String word : fact.words()) {
            text.append(' ').append(word);
        }
    }

    private int number() {
        CRC32 sum = new CRC32();
        sum.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }
}
