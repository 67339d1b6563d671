package dev.nestor.plan;

import java.util.Optional;

/**
 * Something that a script calls by name, such as a virtual machine.
 *
 * @param words what it is, such as {@code port group}
 * @param known its value; empty if the user has to fill it in
 */
record ScriptName(String words, Optional<String> known) {

    /** A word of letters, digits and underscores that no other name becomes. */
    String variable() {
        StringBuilder variable = new StringBuilder();
        words.codePoints().forEach(letter -> {
            boolean plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
            variable.append(plain ? Character.toString(letter) : letter == ' ' ? "_" : "_" + letter);
        });
        return variable.toString();
    }
}
