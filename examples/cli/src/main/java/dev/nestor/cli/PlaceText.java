package dev.nestor.cli;

import dev.nestor.model.Place;

/**
 * A place and a value for it, as the user typed them: {@code 1.memory=4 GiB}.
 *
 * @param value not read yet
 */
record PlaceText(Place place, String value) {

    private static final int MOST_DIGITS = 3;

    /** @param what is stated there, for messages */
    static PlaceText parse(String what, String text) {
        String problem = what + " is not of the form `LEVEL.NAME=VALUE`: `" + text + "`";
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new InputException(problem);
        }
        return new PlaceText(place(text.substring(0, equals), problem), text.substring(equals + 1));
    }

    /**
     * Reads {@code 1.memory}.
     *
     * @param problem what is wrong with anything else
     */
    static Place place(String text, String problem) {
        int dot = text.indexOf('.');
        if (dot < 1 || !isNumber(text.substring(0, dot))) {
            throw new InputException(problem);
        }
        return new Place(Integer.parseInt(text.substring(0, dot)), text.substring(dot + 1));
    }

    private static boolean isNumber(String text) {
        return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
