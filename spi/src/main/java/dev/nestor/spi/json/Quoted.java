package dev.nestor.spi.json;

import java.util.Locale;

/** Shows text that is not ours inside a message, so that the message stays one readable line. */
final class Quoted {

    private static final int LONGEST = 200;

    /** Of a whole sentence: who made it may have repeated a text as it is. */
    private static final int LONGEST_SENTENCE = 2_000;

    private Quoted() {}

    /** The text in backticks, cut when it is long. */
    static String of(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return quoted(text, "");
        }
        return quoted(text.substring(0, text.offsetByCodePoints(0, LONGEST)), "…");
    }

    // A backtick inside would end the quotation before its end.
    private static String quoted(String text, String rest) {
        return "`" + printable(text).replace("`", "\\u0060") + rest + "`";
    }

    /** The sentence, cut when it is long. */
    static String shortened(String sentence) {
        if (sentence.codePointCount(0, sentence.length()) <= LONGEST_SENTENCE) {
            return sentence;
        }
        String begun = sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST_SENTENCE)) + "…";
        boolean quoting = begun.chars().filter(character -> character == '`').count() % 2 == 1;
        return quoting ? begun + "`" : begun;
    }

    /** The text with all that would break the line, or be obeyed by a terminal, written as {@code \}{@code u000A}. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (isPrintable(character)) {
                printable.appendCodePoint(character);
            } else {
                printable.append("\\u").append(hexadecimal(character));
            }
        }
        return printable.toString();
    }

    /** A character by its number, such as {@code 000A}. */
    static String hexadecimal(int character) {
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
