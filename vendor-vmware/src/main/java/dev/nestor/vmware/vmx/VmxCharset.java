package dev.nestor.vmware.vmx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.nestor.vmware.text.Echo;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The charset of one file.
 *
 * @param charset ASCII when the writer's charset is not known
 * @param problem why it is not known, with the number of lines that this costs
 */
record VmxCharset(Charset charset, Optional<VmxProblem> problem) {

    static final String KEY = ".encoding";

    private static final String PROBE = "AZaz09.:*- =\"|";

    /** Takes what the file says of itself; UTF-8 when it says nothing and is UTF-8. */
    static VmxCharset of(String source, RawText text, List<RawLine> lines) {
        return text.marked().map(VmxCharset::known).orElseGet(() -> of(source, lines));
    }

    /** What to say of a key whose bytes are not of this charset. */
    String complaint() {
        return problem.isPresent()
                ? "cannot be decoded without the charset of the file"
                : "holds bytes that are not " + charset.name();
    }

    /** Empty when the bytes are not of this charset. */
    Optional<String> decode(String latin1) {
        return intact(new String(latin1.getBytes(ISO_8859_1), charset));
    }

    /** Decodes first: the bar that starts an escape may be half of a character. */
    Optional<String> decodeValue(String latin1) {
        return decode(latin1).flatMap(text -> intact(Escapes.undo(text, charset)));
    }

    private static VmxCharset of(String source, List<RawLine> lines) {
        Optional<RawLine> declaration = lines.stream()
                .filter(line -> line.isReadable() && line.isFor(KEY))
                .reduce((earlier, later) -> later);
        return declaration.map(line -> declared(source, line, lines)).orElseGet(() -> undeclared(source, lines));
    }

    private static VmxCharset declared(String source, RawLine declaration, List<RawLine> lines) {
        return named(declaration.value().trim())
                .map(VmxCharset::known)
                .orElseGet(() -> unknown(
                        source,
                        declaration.number(),
                        Echo.of(KEY, "names no known charset", declaration.value()),
                        known(US_ASCII).undecodable(lines)));
    }

    private static VmxCharset undeclared(String source, List<RawLine> lines) {
        if (known(UTF_8).undecodable(lines).isEmpty()) {
            return known(UTF_8);
        }
        List<RawLine> lost = known(US_ASCII).undecodable(lines);
        return unknown(source, lost.get(0).number(), "the file names no charset and is not UTF-8", lost);
    }

    private static VmxCharset unknown(String source, int line, String complaint, List<RawLine> lost) {
        String message = lost.isEmpty() ? complaint : complaint + ": undecodable lines: " + lost.size();
        return new VmxCharset(US_ASCII, Optional.of(new VmxProblem(source, line, message)));
    }

    private static VmxCharset known(Charset charset) {
        return new VmxCharset(charset, Optional.empty());
    }

    private static Optional<String> intact(String text) {
        return Optional.of(text).filter(decoded -> decoded.indexOf('\uFFFD') < 0);
    }

    private List<RawLine> undecodable(List<RawLine> lines) {
        return lines.stream()
                .filter(line -> decode(line.key() + line.value()).isEmpty())
                .toList();
    }

    // ICU adds a year to some names: its `windows-949-2000` is Java's `windows-949`.
    private static Optional<Charset> named(String name) {
        return Stream.of(name, name.replaceFirst("-\\d{4}$", ""))
                .flatMap(candidate -> find(candidate).stream())
                .filter(VmxCharset::keepsAscii)
                .findFirst();
    }

    private static Optional<Charset> find(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknownOrIllegalName) {
            return Optional.empty();
        }
    }

    // The declaration was read as ASCII, so a charset such as UTF-16 cannot be true.
    private static boolean keepsAscii(Charset charset) {
        return known(charset).decode(PROBE).filter(PROBE::equals).isPresent();
    }
}
