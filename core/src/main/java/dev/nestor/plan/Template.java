package dev.nestor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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

    Template {
        pieces = List.copyOf(pieces);
    }

    /** @throws IllegalArgumentException if a brace stands alone, or a place has no name */
    static Template parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int until = nextBrace(text, from);
            if (until > from) {
                pieces.add(new Piece(text.substring(from, until), false));
                from = until;
            } else if (text.startsWith("{{", from) || text.startsWith("}}", from)) {
                pieces.add(new Piece(text.substring(from, from + 1), false));
                from += 2;
            } else {
                int end = hole(text, from);
                pieces.add(new Piece(text.substring(from + 1, end), true));
                from = end + 1;
            }
        }
        return new Template(pieces);
    }

    private static int nextBrace(String text, int from) {
        int brace = from;
        while (brace < text.length() && text.charAt(brace) != '{' && text.charAt(brace) != '}') {
            brace++;
        }
        return brace;
    }

    /** Where the place ends that begins at {@code from}. */
    private static int hole(String text, int from) {
        int end = nextBrace(text, from + 1);
        boolean closed = text.charAt(from) == '{' && end < text.length() && text.charAt(end) == '}';
        if (!closed || text.substring(from + 1, end).isBlank()) {
            throw new IllegalArgumentException("brace stands alone in `" + text + "`, double it");
        }
        return end;
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
