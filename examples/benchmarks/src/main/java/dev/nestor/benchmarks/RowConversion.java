package dev.nestor.benchmarks;

import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactValue;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes questions of rows as a careful host does: what is the same for many rows it makes once. */
final class RowConversion {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final FactValue YES = new FactValue.Flag(true);
    private static final FactValue NO = new FactValue.Flag(false);

    private final Catalogue catalogue;
    private final FactDictionary facts;
    private final Columns hosts;
    private final Columns guests;
    private final Map<String, FactValue> words = new ConcurrentHashMap<>();
    private final Map<Integer, FactValue> configurations = new ConcurrentHashMap<>();
    private final Map<String, Map<Integer, Layer>> layers = new ConcurrentHashMap<>();
    private final Map<String, Optional<Purpose>> purposes;

    RowConversion(Knowledge knowledge) {
        this.catalogue = knowledge.catalogue();
        this.facts = knowledge.facts();
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
        Stack stack = Stack.of(
                layer(row.outer(), row.outerVersion()).with(host(row)),
                layer(row.inner(), row.innerVersion()).with(guest(row)));
        return new Question(stack, purposes.get(row.purpose()), TODAY, Optional.empty());
    }

    private Machine host(Row row) {
        return hosts.row().state(0, word(row.cpuVendor())).machine();
    }

    private Machine guest(Row row) {
        Columns.Row known = guests.row();
        state(known, 0, row.exposed(), RowConversion::flag);
        state(known, 1, row.dynamicMemory(), RowConversion::flag);
        state(known, 2, row.memory(), RowConversion::memory);
        state(known, 3, row.macSpoofing(), RowConversion::flag);
        state(known, 4, row.nat(), RowConversion::flag);
        state(known, 5, row.configurationVersion(), this::configuration);
        state(known, 6, row.state(), this::word);
        return known.machine();
    }

    private static <T> void state(Columns.Row known, int column, @Nullable T value, Function<T, FactValue> conversion) {
        if (value != null) {
            known.state(column, conversion.apply(value));
        }
    }

    private static FactValue flag(boolean value) {
        return value ? YES : NO;
    }

    private static FactValue memory(int mebibytes) {
        return new FactValue.Bytes((long) mebibytes << 20);
    }

    private FactValue word(String value) {
        return once(words, value, FactValue.Word::new);
    }

    private FactValue configuration(int tenfold) {
        return once(configurations, tenfold, this::parsed);
    }

    private FactValue parsed(int tenfold) {
        return facts.get("hyperv.configurationVersion").parse(tenfold / 10 + "." + tenfold % 10);
    }

    private Layer layer(String product, int version) {
        return once(
                once(layers, product, name -> new ConcurrentHashMap<>()),
                version,
                number -> catalogue.layer(product + "@" + text(product, number)));
    }

    // To look first is several times faster than to leave it to the map.
    private static <K, V> V once(Map<K, V> known, K key, Function<K, V> maker) {
        V value = known.get(key);
        return value == null ? known.computeIfAbsent(key, maker) : value;
    }

    private static String text(String product, int version) {
        return product.equals("microsoft/hyper-v") ? "build " + version : version / 1_000 + "." + version % 1_000;
    }
}
