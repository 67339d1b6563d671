package org.example.kvm.libvirt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.nestor.spi.xml.DecodedXml;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a file: its charset, and its first element. */
final class XmlPrefix {

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    // A document type that hides the root has its name.
    private static final Pattern ROOT = Pattern.compile("^<(!DOCTYPE\\s+)?([\\w:.-]+)([^>]*)");

    private final byte[] bytes;

    XmlPrefix(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * By its byte order mark, the way its first characters are stored, or what it declares.
     *
     * @throws IllegalArgumentException if it declares a charset that is not known, naming it
     */
    Charset charset() {
        if (startsWith(0xFE, 0xFF) || startsWith(0x00, '<')) {
            return UTF_16BE;
        }
        if (startsWith(0xFF, 0xFE) || startsWith('<', 0x00)) {
            return UTF_16LE;
        }
        if (startsWith(0xEF, 0xBB)) {
            return UTF_8;
        }
        return declared().orElse(UTF_8);
    }

    /** What people would see of it. */
    String text() {
        return new String(bytes, charset());
    }

    /** Whether a document of libvirt begins here, by its root and what must stand in that. */
    boolean isOfLibvirt() {
        String whole = text();
        String text = whole.substring(DecodedXml.root(whole));
        Matcher root = ROOT.matcher(text);
        if (!root.find()) {
            return false;
        }
        String rest = text.substring(root.end());
        boolean typed = root.group(1) != null;
        return switch (root.group(2)) {
            case "domain" -> typed || root.group(3).contains("type");
            case "domains", "node" -> rest.contains("<domain");
            case "capabilities" -> rest.contains("<host>");
            case "domainCapabilities" -> true;
            default -> false;
        };
    }

    private Optional<Charset> declared() {
        Matcher declaration = DECLARED.matcher(new String(bytes, ISO_8859_1));
        if (!declaration.find()) {
            return Optional.empty();
        }
        String name = declaration.group(1);
        try {
            // Bytes that could be read this far are not of two bytes a character, whatever they declare.
            return name.toUpperCase(Locale.ROOT).startsWith("UTF-16")
                    ? Optional.empty()
                    : Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("declares a charset that is not known: " + Echo.of(name), unknown);
        }
    }

    private boolean startsWith(int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
