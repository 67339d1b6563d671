package dev.nestor.benchmarks.indexed;

import dev.nestor.benchmarks.Row;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules of the article and of the requirements as objects. */
public final class JavaRules {

    private static final String HYPER_V = "microsoft/hyper-v";
    private static final String WORKSTATION = "vmware/workstation";
    private static final String FUSION = "vmware/fusion";
    private static final String ESXI = "vmware/esxi";
    private static final String WITNESS = "vmware/vsan-witness";

    private static final BiPredicate<String, String> ARTICLE = (outer, inner) -> !inner.equals(HYPER_V);
    private static final BiPredicate<String, String> EXCEPTION =
            (outer, inner) -> inner.equals(WITNESS) && !outer.equals(HYPER_V);
    private static final BiPredicate<String, String> REQUIREMENTS = (outer, inner) -> outer.equals(HYPER_V);

    public static final List<JavaRule> ALL = List.of(
            new JavaRule(EXCEPTION, row -> true, row -> "witness:conditional"),
            new JavaRule(
                    ARTICLE.and(EXCEPTION.negate()),
                    row -> row.purpose().equals("production"),
                    row -> "production:unsupported"),
            new JavaRule(ARTICLE, row -> true, row -> "license:license-required"),
            new JavaRule(article(WORKSTATION), JavaRules::outsideWorkstationTable, row -> "possible:possible"),
            new JavaRule(article(FUSION), row -> !inner(row, 5_000, 5_006), row -> "possible:possible"),
            new JavaRule(article(ESXI), row -> true, row -> "possible:possible"),
            new JavaRule(article(HYPER_V), row -> true, row -> "on-hyper-v:unproven"),
            table("esx-4-0-on-workstation", WORKSTATION, 4_000, 4_001, 7_000),
            table("esx-4-1-on-workstation", WORKSTATION, 4_001, 4_002, 8_000),
            table("esxi-5-0-on-workstation", WORKSTATION, 5_000, 5_001, 8_000),
            table("esxi-5-1-on-workstation", WORKSTATION, 5_001, 5_006, 9_000),
            table("esxi-5-0-on-fusion", FUSION, 5_000, 5_001, 4_001),
            table("esxi-5-1-on-fusion", FUSION, 5_001, 5_006, 5_000),
            host("intel", 14_393),
            host("amd", 20_348),
            guest("exposed", Row::exposed, exposed -> exposed),
            guest("dynamic-memory", Row::dynamicMemory, dynamic -> !dynamic),
            guest("memory", Row::memory, memory -> memory >= 4_096),
            new JavaRule(REQUIREMENTS, row -> true, JavaRules::network),
            guest("configuration-version", Row::configurationVersion, version -> version >= 80),
            guest("saved-state", Row::state, state -> !state.equals("saved")));

    private JavaRules() {}

    private static BiPredicate<String, String> article(String host) {
        return ARTICLE.and((outer, inner) -> outer.equals(host));
    }

    private static JavaRule table(String id, String host, int from, int below, int knownFrom) {
        String known = id + ":known-working";
        String unproven = id + ":unproven";
        return new JavaRule(
                article(host),
                row -> inner(row, from, below),
                row -> row.outerVersion() >= knownFrom ? known : unproven);
    }

    private static JavaRule host(String vendor, int from) {
        String possible = vendor + "-host:possible";
        String impossible = vendor + "-host:impossible";
        return new JavaRule(
                REQUIREMENTS,
                row -> row.cpuVendor().equals(vendor),
                row -> row.outerVersion() >= from ? possible : impossible);
    }

    private static <T> JavaRule guest(String id, Function<Row, @Nullable T> fact, Predicate<T> required) {
        String unknown = id + ":unknown";
        String ready = id + ":ready";
        String blocked = id + ":blocked";
        return new JavaRule(REQUIREMENTS, row -> true, row -> {
            T value = fact.apply(row);
            return value == null ? unknown : required.test(value) ? ready : blocked;
        });
    }

    private static boolean outsideWorkstationTable(Row row) {
        return !inner(row, 4_000, 4_002) && !inner(row, 5_000, 5_006);
    }

    private static boolean inner(Row row, int from, int below) {
        return row.innerVersion() >= from && row.innerVersion() < below;
    }

    private static String network(Row row) {
        Boolean spoofing = row.macSpoofing();
        Boolean nat = row.nat();
        if (Boolean.TRUE.equals(spoofing) || Boolean.TRUE.equals(nat)) {
            return "network:ready";
        }
        return spoofing == null || nat == null ? "network:unknown" : "network:blocked";
    }
}
