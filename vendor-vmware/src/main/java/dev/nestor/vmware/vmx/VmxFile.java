package dev.nestor.vmware.vmx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys and values of one .vmx file. Keys are looked up without regard to case.
 *
 * <p>A line that cannot be read is a problem and takes its key along: the key is then neither absent nor guessed from
 * an earlier line. Immutable, and safe to share between threads.
 */
public final class VmxFile {

    private final String source;
    private final Map<String, VmxValue<VmxEntry>> keys;
    private final List<VmxProblem> problems;
    private final boolean truncated;
    private final int firstBroken;

    VmxFile(
            String source,
            Map<String, VmxValue<VmxEntry>> keys,
            List<VmxProblem> problems,
            boolean truncated,
            int firstBroken) {
        this.source = source;
        this.keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        this.problems = List.copyOf(problems);
        this.truncated = truncated;
        this.firstBroken = firstBroken;
    }

    /**
     * Reads at most 4 MiB and leaves the stream open.
     *
     * @param source names the file in messages
     * @throws VmxException if the file is binary, has no key, more than 65536 lines, or more than 4 MiB
     */
    public static VmxFile parse(String source, InputStream in) throws IOException {
        return new VmxParser(Objects.requireNonNull(source, "source"), RawText.read(source, in)).parse();
    }

    /** Where a key stands, in words for people, or which file does without it. */
    public String origin(String key) {
        return entry(key)
                .map(entry -> source + " line " + entry.line())
                .orElseGet(() -> source + ", which has no `" + key + "`");
    }

    /** Whether a file is a .vmx, judged by its first few KiB; of more than 64 KiB the rest is ignored. */
    public static boolean looksLikeVmx(byte[] prefix) {
        return Signature.isIn(prefix);
    }

    public String source() {
        return source;
    }

    /** One for each readable key, in the order of the file. */
    public List<VmxEntry> entries() {
        return keys.values().stream().flatMap(value -> value.value().stream()).toList();
    }

    /** Empty too when the last line of the key is unreadable. */
    public Optional<VmxEntry> entry(String key) {
        return lookUp(key).value();
    }

    /** Any text without a placeholder of a template in it; it may be empty. */
    public VmxValue<String> text(String key) {
        return read(key, TypedReading::text);
    }

    /** {@code TRUE}, {@code FALSE}, {@code 1} or {@code 0}, in any case. */
    public VmxValue<Boolean> flag(String key) {
        return read(key, TypedReading::flag);
    }

    /** A whole number between the bounds, both of them inside. */
    public VmxValue<Long> wholeNumber(String key, long least, long most) {
        return read(key, reading -> reading.wholeNumber(least, most));
    }

    /** What is wrong with the lines of the file, in their order; past the first hundred they are not listed. */
    public List<VmxProblem> problems() {
        return problems;
    }

    /**
     * A problem of the caller's own with an entry of this file.
     *
     * @param complaint goes on after the key, such as {@code names no known guest}; the value follows unless it may be
     *     a secret, as one is below a line that cannot be read
     */
    public VmxProblem problem(VmxEntry entry, String complaint) {
        return reading(entry).problem(complaint);
    }

    /** Whether the last line breaks off, so that an absent key may have stood beyond it. */
    public boolean isTruncated() {
        return truncated;
    }

    <T> VmxValue<T> read(String key, Function<TypedReading, VmxValue<T>> reading) {
        return lookUp(key).then(entry -> reading.apply(reading(entry)));
    }

    // Behind a quote that is not closed, what looks like an entry may be a line of an annotation.
    private TypedReading reading(VmxEntry entry) {
        return new TypedReading(source, entry, entry.line() > firstBroken);
    }

    private VmxValue<VmxEntry> lookUp(String key) {
        return keys.getOrDefault(key.toLowerCase(Locale.ROOT), VmxValue.absent());
    }
}
