package dev.nestor.inventory.csv;

/** Whether a quoted field is open, character by character. For one row only. */
final class Quoting {

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        BROKEN
    }

    private final char separator;
    private State state = State.FIELD_START;

    Quoting(char separator) {
        this.separator = separator;
    }

    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Whether there was text behind a closing quote. */
    boolean isBroken() {
        return state == State.BROKEN;
    }

    void read(String text) {
        for (int i = 0; i < text.length() && state != State.BROKEN; i++) {
            state = after(text.charAt(i));
        }
    }

    private State after(char character) {
        if (state == State.QUOTED) {
            return character == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
        }
        if (character == separator) {
            return State.FIELD_START;
        }
        if (state == State.QUOTE_IN_QUOTED) {
            return character == '"' ? State.QUOTED : State.BROKEN;
        }
        // Only a quote that begins a field is more than a character.
        return character == '"' && state == State.FIELD_START ? State.QUOTED : State.PLAIN;
    }
}
