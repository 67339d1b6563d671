package dev.nestor.vmware.vmx;

import dev.nestor.vmware.text.Echo;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The syntax of one line that is neither blank nor a comment.
 *
 * @param key undecoded; empty when the line has none
 * @param value undecoded, without the quotes; empty when the line is unreadable
 */
record RawLine(int number, String key, String value, Form form) {

    enum Form {
        QUOTED(""),
        BARE(""),
        NO_EQUALS_SIGN("line has no `=`"),
        NO_KEY("line has no key before its `=`"),
        NO_CLOSING_QUOTE("has no closing quote"),
        NO_END_AFTER_QUOTE("has text after its closing quote");

        private final String complaint;

        Form(String complaint) {
            this.complaint = complaint;
        }
    }

    private static final Pattern KEY = Pattern.compile("[^\\s\"]+");

    static Optional<RawLine> parse(int number, String line) {
        // Not strip(): a byte such as 0x85 or 0xA0 may be half of a character.
        String text = line.trim();
        return text.isEmpty() || text.startsWith("#") ? Optional.empty() : Optional.of(assignment(number, text));
    }

    boolean isReadable() {
        return form.complaint.isEmpty();
    }

    boolean isQuoted() {
        return form == Form.QUOTED;
    }

    boolean isFor(String name) {
        return key.equalsIgnoreCase(name);
    }

    String complaint() {
        return key.isEmpty() ? form.complaint : Echo.of(key) + " " + form.complaint;
    }

    private static RawLine assignment(int number, String text) {
        int sign = text.indexOf('=');
        if (sign < 0) {
            return new RawLine(number, "", "", Form.NO_EQUALS_SIGN);
        }
        String key = text.substring(0, sign).trim();
        if (!KEY.matcher(key).matches()) {
            return new RawLine(number, "", "", Form.NO_KEY);
        }
        String value = text.substring(sign + 1).trim();
        return value.startsWith("\"") ? quoted(number, key, value) : new RawLine(number, key, value, Form.BARE);
    }

    // Templates hold quotes inside quotes, so the last one of the line closes.
    private static RawLine quoted(int number, String key, String value) {
        int last = value.lastIndexOf('"');
        if (last == 0) {
            return new RawLine(number, key, "", Form.NO_CLOSING_QUOTE);
        }
        String rest = value.substring(last + 1).trim();
        return rest.isEmpty() || rest.startsWith("#")
                ? new RawLine(number, key, value.substring(1, last), Form.QUOTED)
                : new RawLine(number, key, "", Form.NO_END_AFTER_QUOTE);
    }
}
