package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A property of an object, in any of the forms that PowerShell writes one in.
 *
 * <p>Every reading is empty where nothing is said, which is no problem, and where the form is none it knows, which is one.
 */
record Property(JsonValue value, Remarks remarks) {

    private static final Pattern PLACEHOLDER = Pattern.compile(".*(\\$\\{|\\{\\{|<%).*|\\{[^{}]*\\}", Pattern.DOTALL);
    private static final Pattern GUID_IN_BRACES = Pattern.compile("\\{[0-9A-Fa-f-]{36}\\}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,18}");
    private static final List<String> VERSION_PARTS = List.of("Major", "Minor", "Build", "Revision");

    /** Where it stands, in words for people. */
    String origin() {
        return value.source() + " at " + Quote.pointer(value.pointer());
    }

    boolean says() {
        return switch (value.kind()) {
            case NULL -> false;
            case TEXT -> !value.asText().isBlank();
            // Windows PowerShell writes an object without anything in it for nothing at all.
            case OBJECT -> !value.asObject().names().isEmpty();
            case ARRAY, BOOLEAN, NUMBER -> true;
        };
    }

    void problem(String complaint) {
        remarks.problem(value, complaint);
    }

    Optional<String> text() {
        return plain().filter(text -> !text.isEmpty());
    }

    /** A boolean, or its name. */
    Optional<Boolean> flag() {
        return read("`true` or `false`", text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** Hyper-V's own kind of switch, in which 0 is on and 1 is off. */
    Optional<Boolean> onOff() {
        return read("`On` (0) or `Off` (1)", text -> switch (text) {
            case "on", "0", "true" -> Optional.of(true);
            case "off", "1", "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** @param least the lowest number that can be, and {@code most} the highest */
    Optional<Long> wholeNumber(long least, long most) {
        return read(
                "a whole number from " + least + " to " + most,
                text -> Optional.of(text)
                        .filter(digits -> WHOLE_NUMBER.matcher(digits).matches())
                        .map(Long::valueOf)
                        .filter(number -> number >= least && number <= most));
    }

    /** A text, or an object with {@code Major}, {@code Minor} and the like, of which those below zero are not set. */
    Optional<String> version() {
        return value.isObject() ? versionOfParts() : text();
    }

    /**
     * @param expected what can stand here, for the message
     * @param reading takes the text in lower case
     */
    <T> Optional<T> read(String expected, Function<String, Optional<T>> reading) {
        Optional<String> text = plain();
        Optional<T> read = text.flatMap(known -> reading.apply(known.toLowerCase(Locale.ROOT)));
        if (text.isPresent() && read.isEmpty()) {
            problem("expected " + expected + ", found " + Quote.of(text.get()));
        }
        return read;
    }

    private Optional<String> versionOfParts() {
        List<String> numbers = new ArrayList<>();
        Properties parts = Properties.of(value, remarks);
        for (String part : VERSION_PARTS) {
            Optional<String> number = parts.get(part)
                    .filter(known -> known.value().isNumber())
                    .flatMap(Property::number)
                    .filter(digits -> WHOLE_NUMBER.matcher(digits).matches());
            if (number.isEmpty()) {
                break;
            }
            numbers.add(number.get());
        }
        if (numbers.isEmpty() && says()) {
            problem("expected a version, found an object without `Major`");
        }
        return Optional.of(String.join(".", numbers)).filter(text -> !text.isEmpty());
    }

    private Optional<String> plain() {
        if (!says()) {
            return Optional.empty();
        }
        Optional<String> plain = literal();
        if (plain.filter(Property::isPlaceholder).isPresent()) {
            problem("holds a placeholder: " + Quote.of(plain.get()));
            return Optional.empty();
        }
        return plain;
    }

    private Optional<String> literal() {
        return switch (value.kind()) {
            case TEXT -> Optional.of(value.asText().strip());
            case BOOLEAN -> Optional.of(String.valueOf(value.asBoolean()));
            case NUMBER -> number();
            case OBJECT -> ofEnumeration();
            case ARRAY, NULL -> unexpected();
        };
    }

    private Optional<String> number() {
        try {
            return Optional.of(value.asDecimal().toPlainString());
        } catch (JsonException beyondLimits) {
            problem(beyondLimits.reason());
            return Optional.empty();
        }
    }

    // What comes from another computer may be an object of an enumeration: its number and its name.
    private Optional<String> ofEnumeration() {
        return Properties.of(value, remarks)
                .get("value", "value__")
                .filter(inner -> !inner.value().isObject())
                .map(Property::literal)
                .orElseGet(this::unexpected);
    }

    private Optional<String> unexpected() {
        problem("expected a single value, found an " + (value.isArray() ? "array" : "object"));
        return Optional.empty();
    }

    private static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).matches()
                && !GUID_IN_BRACES.matcher(text).matches();
    }
}
