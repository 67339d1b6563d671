package dev.nestor.vmware.vmx;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What tells a .vmx from the other texts that hold assignments, among them VMware's own. */
final class Signature {

    private static final int LONGEST_PREFIX = 64 * 1024;
    private static final Set<String> ANY_FORM = Set.of("config.version", "virtualhw.version");
    private static final Set<String> QUOTED_ONLY = Set.of(
            "displayname",
            "extendedconfigfile",
            "guestos",
            "memsize",
            "numvcpus",
            "uuid.bios",
            "vhv.enable",
            "virtualhw.productcompatibility");

    // Snapshot lists, preferences and host settings start with `.encoding` too.
    private static final List<String> RELATIVES = List.of("snapshot", "pref.", "product.");

    private Signature() {}

    static boolean isIn(byte[] prefix) {
        return isIn(RawText.of(Arrays.copyOf(prefix, Math.min(prefix.length, LONGEST_PREFIX))));
    }

    private static boolean isIn(RawText text) {
        String content = text.latin1().trim();
        if (content.startsWith("#!")) {
            return content.startsWith("#!/usr/bin/vmware");
        }
        return !text.isBinary() && !isMarkup(content) && isIn(content.lines().toList());
    }

    // JSON and XML by their first character, HCL by its blocks.
    private static boolean isMarkup(String content) {
        return content.isEmpty()
                || "{[<".indexOf(content.charAt(0)) >= 0
                || content.lines().anyMatch(Signature::opensBlock);
    }

    private static boolean opensBlock(String line) {
        return line.stripTrailing().endsWith("{");
    }

    // Scripts and documents quote a .vmx here and there; in a real one assignments are the rule.
    private static boolean isIn(List<String> text) {
        List<RawLine> lines =
                text.stream().flatMap(line -> RawLine.parse(1, line).stream()).toList();
        List<RawLine> assignments = lines.stream().filter(RawLine::isReadable).toList();
        return assignments.size() * 2 > lines.size()
                && (assignments.stream().anyMatch(Signature::isTypical) || isOnlyEncoded(assignments));
    }

    private static boolean isTypical(RawLine line) {
        String key = name(line);
        return ANY_FORM.contains(key) || (line.isQuoted() && QUOTED_ONLY.contains(key));
    }

    private static boolean isOnlyEncoded(List<RawLine> lines) {
        return lines.stream().anyMatch(line -> line.isFor(VmxCharset.KEY) && line.isQuoted())
                && lines.stream().noneMatch(line -> RELATIVES.stream().anyMatch(name(line)::startsWith));
    }

    private static String name(RawLine line) {
        return line.key().toLowerCase(Locale.ROOT);
    }
}
