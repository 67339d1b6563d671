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
        int equals = text.indexOf('=');
        int dot = text.indexOf('.');
        if (dot < 1 || dot > equals || !isNumber(text.substring(0, dot))) {
            throw new InputException(what + " is not of the form `LEVEL.NAME=VALUE`: `" + text + "`");
        }
        int level = Integer.parseInt(text.substring(0, dot));
        return new PlaceText(new Place(level, text.substring(dot + 1, equals)), text.substring(equals + 1));
    }

    private static boolean isNumber(String text) {
        return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
