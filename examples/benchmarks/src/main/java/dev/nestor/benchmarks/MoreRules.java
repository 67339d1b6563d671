package dev.nestor.benchmarks;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Packs of any size beside the rules that count, as text. */
final class MoreRules {

    private static final String HEAD = """
            {
              "format": "nestor/pack/1",
              "id": "bench.more",
              "revision": 1,
              "document": {
                "title": "More rules, for benchmarks",
                "url": "https://example.org/more",
                "publisher": "vmware",
                "authority": "vendor-policy",
                "read": "2026-11-21",
                "covers": ["2011-12-08", null]
              },
              "rules": [
            """;

    private static final String RULE = """
                { "id": "bench.more.r%d", "inner": "%s", "outer": "%s",
                  "axis": "enablement", "requires": { "fact": "memory", "atLeast": "8 GiB" },
                  "holds": "ready", "otherwise": "blocked", "message": "number %d wants more memory",
                  "section": "More", "attestedFrom": "2011-12-08", "confidence": "H" }""";

    private MoreRules() {}

    /** Rules about products that no row has. */
    static String aboutOtherProducts(int count) {
        return pack(count, rule -> RULE.formatted(rule, "guest/inner-" + rule, "guest/outer-" + rule, rule));
    }

    /** Rules about the pair of products that most rows have, for other versions of the inner one. */
    static String aboutOtherVersions(int count) {
        return pack(
                count,
                rule -> RULE.formatted(
                        rule, "microsoft/hyper-v [99.%d,99.%d)".formatted(rule, rule + 1), "microsoft/hyper-v", rule));
    }

    private static String pack(int count, IntFunction<String> rule) {
        return IntStream.range(0, count).mapToObj(rule).collect(Collectors.joining(",\n", HEAD, "\n  ]\n}\n"));
    }
}
