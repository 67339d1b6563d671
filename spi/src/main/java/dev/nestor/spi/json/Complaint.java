package dev.nestor.spi.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * What Jackson complains of, in words for people who never heard of it.
 *
 * <p>Its exceptions tell most cases apart by their message only. A message that is not recognised, as a later version
 * may have, makes a less exact sentence and never a wrong one.
 */
final class Complaint {

    private static final String CODE = "code ";

    private Complaint() {}

    static boolean isOfName(JacksonException failure) {
        return failure instanceof StreamConstraintsException
                && failure.getOriginalMessage().startsWith("Name ");
    }

    /** The character that should not be there, or the start of the number or bare word that is wrong as a whole. */
    static TokenStreamLocation location(JacksonException failure, JsonParser parser) {
        if (!isOfWholeValue(failure)) {
            return failure.getLocation();
        }
        // Jackson reads the value of a field ahead, and tells where it starts only when the name is dealt with. What
        // the failure itself says is the end of the value or some place in it, depending on how the buffers fell.
        parser.clearCurrentToken();
        return parser.currentTokenLocation();
    }

    private static boolean isOfWholeValue(JacksonException failure) {
        String message = failure.getOriginalMessage();
        return failure instanceof StreamConstraintsException || isOfWord(message) || isOfNumber(message);
    }

    private static boolean isOfWord(String message) {
        return message.startsWith("Unrecognized token '") || message.startsWith("Non-standard token '");
    }

    // Of a point without a digit before it Jackson says the one or the other, depending on how the buffers fell.
    private static boolean isOfNumber(String message) {
        return message.contains("numeric value")
                || message.startsWith("Unexpected character ('.' (code 46)): expected a valid value");
    }

    static String reason(JacksonException failure) {
        String message = failure.getOriginalMessage();
        if (failure instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")) {
            return "unexpected end of the document";
        }
        if (failure instanceof StreamConstraintsException) {
            return message.contains("value length")
                    ? "number is longer than " + Jackson.LONGEST_NUMBER + " characters"
                    : "document has too many similar field names";
        }
        return syntax(message);
    }

    private static String syntax(String message) {
        if (isOfWord(message)) {
            return "unexpected word " + Quoted.of(quotation(message));
        }
        if (isOfNumber(message)) {
            return "malformed number";
        }
        if (message.contains("comment?")) {
            return "unexpected character `/`, comments are not allowed";
        }
        if (message.contains("surrogate")) {
            return "field name has half of a surrogate pair";
        }
        if (message.startsWith("Unexpected close marker")) {
            return "unexpected character " + Quoted.of(quotation(message));
        }
        return message.contains(CODE) ? character(message) : "malformed document";
    }

    private static String character(String message) {
        String character = character(code(message));
        if (message.startsWith("Illegal unquoted character")) {
            return "unescaped control character " + character;
        }
        if (message.startsWith("Unrecognized character escape")) {
            return "unknown escape of " + character;
        }
        return "unexpected character " + character;
    }

    private static String character(int code) {
        boolean visible = code > ' ' && code < 0x7F && code != '`';
        return visible ? "`" + (char) code + "`" : "U+" + Quoted.hexadecimal(code);
    }

    /** The number after the first {@code code}, which follows the character itself. */
    private static int code(String message) {
        int code = 0;
        int next = message.indexOf(CODE) + CODE.length();
        for (; next < message.length() && Character.isDigit(message.charAt(next)); next++) {
            code = 10 * code + Character.digit(message.charAt(next), 10);
        }
        return code;
    }

    private static String quotation(String message) {
        int first = message.indexOf('\'') + 1;
        return message.substring(first, message.indexOf('\'', first));
    }
}
