package dev.nestor.vmware.ovf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** The declaration that may stand before the root of a document. Nothing that it declares is ever read. */
final class DocumentType {

    private static final String BEGIN = "<!DOCTYPE";

    private final String text;

    private DocumentType(String text) {
        this.text = text;
    }

    /** The beginning of a document without its declaration; as it is if there is none in it. */
    static byte[] without(byte[] prefix) {
        DocumentType type = new DocumentType(new String(prefix, ISO_8859_1));
        int begin = type.skip(0);
        return type.text.startsWith(BEGIN, begin)
                ? Arrays.copyOfRange(prefix, type.behindType(begin), prefix.length)
                : prefix;
    }

    /** Where the document goes on behind blanks, declarations, instructions and comments, from {@code from} on. */
    private int skip(int from) {
        int at = from;
        int before = -1;
        while (at != before) {
            before = at;
            while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) > '~')) {
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
