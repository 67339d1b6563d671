package dev.nestor.spi.json;

/** The line and column of the next character; lines end as they do for the parser. */
final class TextPosition {

    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    void advance(char[] characters, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            advance(characters[i]);
        }
    }

    private void advance(char character) {
        boolean secondOfTwo = character == '\n' && afterReturn;
        afterReturn = character == '\r';
        if (secondOfTwo) {
            return;
        }
        if (character == '\n' || character == '\r') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
