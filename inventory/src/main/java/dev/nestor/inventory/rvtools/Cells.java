package dev.nestor.inventory.rvtools;

import dev.nestor.inventory.esx.Quote;
import dev.nestor.spi.inventory.MachineKey;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of a row as what they mean, and tells of those that mean nothing. */
record Cells(TabRow row) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,12}");
    // The locale of whoever exported it groups digits by any of these.
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,'’ \\u00A0\\u202F]\\d{3})+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern HARDWARE = Pattern.compile("(?:vmx-)?0*([1-9]\\d{0,2})", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Boolean> FLAGS =
            Map.of("true", true, "false", false, "1", true, "0", false, "yes", true, "no", false);

    Optional<String> text(Column column) {
        return row.text(column);
    }

    Optional<String> number(Column column) {
        return text(column).flatMap(text -> digits(text).or(() -> nothing(column, "is not a whole number", text)));
    }

    Optional<String> mebibytes(Column column) {
        return number(column).map(number -> number + " MiB");
    }

    Optional<Boolean> flag(Column column) {
        return text(column)
                .flatMap(text -> Optional.ofNullable(FLAGS.get(text.toLowerCase(Locale.ROOT)))
                        .or(() -> nothing(column, "is neither true nor false", text)));
    }

    /**
     * What a vCenter server calls the machine. One file may hold the machines of several servers, whose ids are alike.
     *
     * @param uuid of the server, which goes before its address
     */
    Optional<MachineKey> id(Column column, Column uuid, Column server) {
        return text(column).flatMap(id -> MachineKey.id(manager(uuid, server), id));
    }

    Optional<String> hardwareVersion(Column column) {
        return text(column).flatMap(text -> {
            Matcher hardware = HARDWARE.matcher(text);
            return hardware.matches()
                    ? Optional.of(hardware.group(1))
                    : nothing(column, "is not of the form `21` or `vmx-21`", text);
        });
    }

    /** @param words what each word of the column means, in lower case; a word that means nothing here is passed over */
    Optional<String> word(Column column, Map<String, String> words) {
        return text(column).flatMap(text -> Optional.ofNullable(words.get(text.toLowerCase(Locale.ROOT))));
    }

    private String manager(Column uuid, Column server) {
        return text(uuid).or(() -> text(server)).orElse(row.export().source()).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> digits(String text) {
        if (WHOLE_NUMBER.matcher(text).matches()) {
            return Optional.of(text);
        }
        return GROUPED.matcher(text).matches()
                ? Optional.of(NO_DIGIT.matcher(text).replaceAll(""))
                : Optional.empty();
    }

    private <T> Optional<T> nothing(Column column, String complaint, String text) {
        row.problem("has a `" + column.title() + "` that " + complaint + ": " + Quote.of(text));
        return Optional.empty();
    }
}
