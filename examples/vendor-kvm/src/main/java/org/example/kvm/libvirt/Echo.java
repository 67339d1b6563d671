package org.example.kvm.libvirt;

/** Repeats text of a file inside a message, so that the message stays one readable line. */
final class Echo {

    private static final int LONGEST = 100;

    private Echo() {}

    static String of(String text) {
        int length = text.codePointCount(0, text.length());
        String shown = length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        StringBuilder echo = new StringBuilder("`");
        shown.codePoints().forEach(character -> echo.appendCodePoint(isPlain(character) ? character : '\uFFFD'));
        return echo.append('`').toString();
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> character != '`';
        };
    }
}
