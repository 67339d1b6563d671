package dev.nestor.vmware.vmx;

import dev.nestor.vmware.text.Echo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the lines of one file into its entries and problems. For one file only. */
final class VmxParser {

    private static final int MOST_PROBLEMS = 100;

    private final String source;
    private final List<RawLine> lines;
    private final VmxCharset charset;
    private final Map<String, VmxValue<VmxEntry>> keys = new LinkedHashMap<>();
    private final Map<String, Integer> lastLines = new HashMap<>();
    private final List<VmxProblem> problems = new ArrayList<>();

    VmxParser(String source, RawText text) {
        this.source = source;
        this.lines = text.lines(source);
        this.charset = VmxCharset.of(source, text, lines);
    }

    VmxFile parse() {
        charset.problem().ifPresent(this::report);
        lines.forEach(line -> add(line, read(line)));
        if (keys.values().stream().allMatch(value -> value.value().isEmpty())) {
            throw new VmxException("file has no readable line of the form `key = \"value\"`: " + Echo.whole(source));
        }
        problems.sort(Comparator.comparingInt(VmxProblem::line));
        return new VmxFile(source, keys, problems, isTruncated(), firstBroken());
    }

    private VmxValue<VmxEntry> read(RawLine line) {
        if (!line.isReadable()) {
            VmxProblem problem = new VmxProblem(source, line.number(), line.complaint());
            report(problem);
            return VmxValue.unreadable(problem);
        }
        return charset.decode(line.key())
                .flatMap(key -> charset.decodeValue(line.value()).map(value -> new VmxEntry(key, value, line.number())))
                .map(VmxValue::of)
                .orElseGet(() -> undecodable(line));
    }

    private VmxValue<VmxEntry> undecodable(RawLine line) {
        VmxProblem problem = new VmxProblem(source, line.number(), Echo.of(line.key()) + " " + charset.complaint());
        // An unknown charset is one problem, however many lines it costs.
        if (charset.problem().isEmpty()) {
            report(problem);
        }
        return VmxValue.unreadable(problem);
    }

    private void add(RawLine line, VmxValue<VmxEntry> value) {
        if (line.key().isEmpty()) {
            return;
        }
        String key = value.value().map(VmxEntry::key).orElse(line.key()).toLowerCase(Locale.ROOT);
        Optional.ofNullable(lastLines.put(key, line.number())).ifPresent(earlier -> reportDuplicate(line, earlier));
        keys.remove(key);
        keys.put(key, value);
    }

    private void reportDuplicate(RawLine line, int earlier) {
        String message = "%s appears on lines %d and %d: the last one counts"
                .formatted(Echo.of(line.key()), earlier, line.number());
        report(new VmxProblem(source, line.number(), message));
    }

    // A file may be nothing but faults, and the list is for people.
    private void report(VmxProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(new VmxProblem(source, problem.line(), "further problems are not listed"));
        }
    }

    private int firstBroken() {
        return lines.stream()
                .filter(line -> !line.isReadable())
                .mapToInt(RawLine::number)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean isTruncated() {
        return !lines.get(lines.size() - 1).isReadable();
    }
}
