package dev.nestor.spi.form;

import dev.nestor.spi.json.JsonValue;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Instants as RFC 3339 writes them, with the offset of whoever wrote them. */
public final class Instants {

    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern WITHOUT_OFFSET =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?");

    private Instants() {}

    public static OffsetDateTime read(JsonValue value) {
        String text = value.asText();
        if (WITHOUT_OFFSET.matcher(text).matches()) {
            throw value.problem("instant has no offset, as in `2026-11-21T12:00:00+01:00`: `" + text + "`");
        }
        try {
            if (INSTANT.matcher(text).matches()) {
                return OffsetDateTime.parse(text);
            }
        } catch (DateTimeParseException wrong) {
            // It gets the same answer as what does not even look like an instant.
        }
        throw value.problem("not an instant such as `2026-11-21T12:00:00+01:00`: `" + text + "`");
    }

    public static String text(OffsetDateTime instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
    }
}
