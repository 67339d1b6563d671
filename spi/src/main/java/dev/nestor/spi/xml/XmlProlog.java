package dev.nestor.spi.xml;

/** What stands before the root of a document: declarations, instructions, comments, and a document type. */
final class XmlProlog {

    private static final char MARK = '\uFEFF';
    private static final String TYPE = "<!DOCTYPE";

    private final String text;

    /** @param text the beginning of a document, decoded as far as it is ASCII */
    XmlProlog(String text) {
        this.text = text;
    }

    /**
     * Where its root begins, be it behind a document type, which nobody reads; where its document type begins if that hides the root,
     * and the end of the text if all else does.
     */
    int root() {
        int begin = skip(0);
        if (!text.startsWith(TYPE, begin)) {
            return begin;
        }
        int root = skip(behindType(begin));
        return root < text.length() ? root : begin;
    }

    /** Where the document goes on behind blanks, declarations, instructions and comments, from {@code from} on. */
    private int skip(int from) {
        int at = from;
        int before = -1;
        while (at != before) {
            before = at;
            while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == MARK)) {
                at++;
            }
            if (text.startsWith("<?", at)) {
                at = behind("?>", at + 2);
            } else if (text.startsWith("<!--", at)) {
                at = behind("-->", at + 4);
            }
        }
        return at;
    }

    // Texts in quotes and comments may hold what ends the declaration elsewhere.
    private int behindType(int from) {
        int brackets = 0;
        int at = from;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '>' && brackets == 0) {
                return at + 1;
            }
            brackets += character == '[' ? 1 : character == ']' ? -1 : 0;
            if (character == '"' || character == '\'') {
                at = behind(String.valueOf(character), at + 1);
            } else {
                at = text.startsWith("<!--", at) ? behind("-->", at + 4) : at + 1;
            }
        }
        return at;
    }

    private int behind(String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }
}
