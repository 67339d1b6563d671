package dev.nestor.model;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactType;
import dev.nestor.fact.FactValue;
import dev.nestor.memory.Memo;

/** One fact of many machines, which remembers what the texts it was stated in mean. Threads share it. */
final class Column {

    private static final int MOST_TEXTS = 1_000;
    private static final FactValue YES = new FactValue.Flag(true);
    private static final FactValue NO = new FactValue.Flag(false);

    private final FactDeclaration declaration;
    private final Memo<String, FactValue> texts = new Memo<>(MOST_TEXTS);

    Column(FactDeclaration declaration) {
        this.declaration = declaration;
    }

    FactValue value(boolean value) {
        FactValue flag = value ? YES : NO;
        return declaration.type() == FactType.FLAG ? flag : checked(flag);
    }

    FactValue value(long value) {
        return checked(amount(value));
    }

    private FactValue amount(long value) {
        try {
            return declaration.type() == FactType.BYTES ? new FactValue.Bytes(value) : new FactValue.Count(value);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("fact `" + this + "`: " + wrong.getMessage(), wrong);
        }
    }

    FactValue value(String text) {
        FactValue known = texts.find(text);
        return known == null ? texts.keep(text, declaration.parse(text)) : known;
    }

    FactValue checked(FactValue value) {
        declaration.check(value);
        return value;
    }

    @Override
    public String toString() {
        return declaration.name();
    }
}
