package dev.nestor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command with places to fill in.
 *
 * @param pieces text and places by turns
 */
record Template(List<Piece> pieces) {

    static final String VM = "vm";
    static final String VALUE = "value";

    /** @param hole whether it is to be filled in, and the text its name */
    record Piece(String text, boolean hole) {}

    private static final Pattern TOKEN = Pattern.compile("\\{\\{|}}|\\{([^{}]*)}|[{}]|[^{}]+");

    Template {
        pieces = List.copyOf(pieces);
    }

    /** @throws IllegalArgumentException if a brace stands alone, or a place has no name */
    static Template parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String found = token.group();
            if (found.equals("{{") || found.equals("}}")) {
                pieces.add(new Piece(found.substring(1), false));
            } else if (token.group(1) != null && !token.group(1).isBlank()) {
                pieces.add(new Piece(token.group(1), true));
            } else if (found.startsWith("{") || found.startsWith("}")) {
                throw new IllegalArgumentException("brace stands alone in `" + text + "`, double it");
            } else {
                pieces.add(new Piece(found, false));
            }
        }
        return new Template(pieces);
    }

    /** The places that only the reader can fill in. */
    List<String> unknowns() {
        return pieces.stream()
                .filter(Piece::hole)
                .map(Piece::text)
                .filter(name -> !name.equals(VM) && !name.equals(VALUE) && !name.startsWith(VALUE + ":"))
                .distinct()
                .toList();
    }

    /** @param fill gives the text for the name of a place */
    String fill(UnaryOperator<String> fill) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.hole() ? fill.apply(piece.text()) : piece.text()));
        return text.toString();
    }
}
