package dev.nestor.benchmarks;

import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Columns;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.policy.Knowledge;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes questions of rows as a careful host does: what is the same for many rows it makes once. */
final class RowConversion {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String[] CONFIGURATIONS = IntStream.range(0, 128)
            .mapToObj(tenfold -> tenfold / 10 + "." + tenfold % 10)
            .toArray(String[]::new);

    private final Catalogue catalogue;
    private final Columns hosts;
    private final Columns guests;
    private final Map<Release, Layer> layers = new ConcurrentHashMap<>();
    private final Map<String, Optional<Purpose>> purposes;

    RowConversion(Knowledge knowledge) {
        this.catalogue = knowledge.catalogue();
        FactDictionary facts = knowledge.facts();
        this.hosts = Columns.of(facts, "cpu.vendor");
        this.guests = Columns.of(
                facts,
                "vm.hardwareVirtualization",
                "vm.dynamicMemory",
                "memory",
                "vm.macSpoofing",
                "network.nat",
                "hyperv.configurationVersion",
                "vm.state");
        this.purposes = Arrays.stream(Purpose.values())
                .collect(Collectors.toMap(Purpose::word, Optional::of, (a, b) -> a, HashMap::new));
    }

    Question question(Row row) {
        return question(Stack.of(outer(row), inner(row)), row);
    }

    /** The same with the inner hypervisor in itself, twice. */
    Question deepQuestion(Row row) {
        return question(Stack.of(outer(row), inner(row), inner(row), inner(row)), row);
    }

    private Question question(Stack stack, Row row) {
        return new Question(stack, purposes.get(row.purpose()), TODAY, Optional.empty());
    }

    private Layer outer(Row row) {
        return layer(row.outer(), row.outerVersion()).with(host(row));
    }

    private Layer inner(Row row) {
        return layer(row.inner(), row.innerVersion()).with(guest(row));
    }

    private Machine host(Row row) {
        return hosts.row().state(0, row.cpuVendor()).machine();
    }

    private Machine guest(Row row) {
        Columns.Row known = guests.row();
        if (row.exposed() != null) {
            known.state(0, row.exposed());
        }
        if (row.dynamicMemory() != null) {
            known.state(1, row.dynamicMemory());
        }
        if (row.memory() != null) {
            known.state(2, (long) row.memory() << 20);
        }
        if (row.macSpoofing() != null) {
            known.state(3, row.macSpoofing());
        }
        if (row.nat() != null) {
            known.state(4, row.nat());
        }
        if (row.configurationVersion() != null) {
            known.state(5, configuration(row.configurationVersion()));
        }
        if (row.state() != null) {
            known.state(6, row.state());
        }
        return known.machine();
    }

    private static String configuration(int tenfold) {
        return CONFIGURATIONS[tenfold];
    }

    // A layer is the same for many rows.
    private Layer layer(String product, int version) {
        Release release = new Release(product, version);
        Layer known = layers.get(release);
        return known == null ? layers.computeIfAbsent(release, this::named) : known;
    }

    private Layer named(Release release) {
        return catalogue.layer(release.product() + "@" + release.text());
    }

    private record Release(String product, int version) {

        String text() {
            return product.equals("microsoft/hyper-v") ? "build " + version : version / 1_000 + "." + version % 1_000;
        }

        // By hand, because a record's own way takes longer to become fast than all else here.
        @Override
        public boolean equals(Object other) {
            return other instanceof Release release && version == release.version && product.equals(release.product);
        }

        @Override
        public int hashCode() {
            return 31 * product.hashCode() + version;
        }
    }
}
