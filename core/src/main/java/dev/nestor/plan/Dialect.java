package dev.nestor.plan;

import dev.nestor.fact.FactValue;
import java.util.Locale;
import java.util.Optional;

/** How names and values are written in a language, so that nothing in them is taken for a command. */
enum Dialect {
    POWERSHELL {
        // PowerShell takes curved quotation marks for straight ones.
        @Override
        String quote(String name) {
            return "'" + name.replaceAll("(['\u2018\u2019\u201a\u201b])", "$1$1") + "'";
        }

        @Override
        String flag(boolean value) {
            return value ? "$true" : "$false";
        }
    },
    SHELL {
        @Override
        String quote(String name) {
            return "'" + name.replace("'", "'\\''") + "'";
        }

        @Override
        String flag(boolean value) {
            return Boolean.toString(value);
        }
    },
    VMX {
        // In a .vmx file a bar and two digits stand for a character.
        @Override
        String quote(String name) {
            return '"' + name.replace("|", "|7C").replace("\"", "|22").replace("#", "|23") + '"';
        }

        @Override
        String flag(boolean value) {
            return quote(Boolean.toString(value).toUpperCase(Locale.ROOT));
        }
    };

    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    static Dialect of(Language language) {
        return switch (language) {
            case POWERSHELL -> POWERSHELL;
            case SHELL -> SHELL;
            case VMX -> VMX;
        };
    }

    /** One word, whatever it contains. */
    abstract String quote(String name);

    abstract String flag(boolean value);

    /** What stands for {@code value} at a place called {@code name}; empty if that is no place for a value. */
    Optional<String> value(String name, FactValue value) {
        return switch (name) {
            case Template.VALUE -> Optional.of(literal(value));
            case Template.VALUE + ":MiB" -> Optional.of(amount(value, MIB));
            case Template.VALUE + ":GiB" -> Optional.of(amount(value, GIB));
            default -> Optional.empty();
        };
    }

    private String literal(FactValue value) {
        if (value instanceof FactValue.Flag flag) {
            return flag(flag.value());
        }
        if (value instanceof FactValue.Bytes bytes) {
            return number(bytes.value());
        }
        return value instanceof FactValue.Count count ? number(count.value()) : quote(value.toString());
    }

    /** Rounded up, so that it is never less than what is asked for. */
    private String amount(FactValue value, long unit) {
        return value instanceof FactValue.Bytes bytes ? number((bytes.value() + unit - 1) / unit) : literal(value);
    }

    private String number(long number) {
        return this == VMX ? quote(Long.toString(number)) : Long.toString(number);
    }
}
