package dev.nestor.benchmarks;

import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactValue;
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
import java.util.TreeMap;
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
    private final Map<String, Map<Integer, Layer>> layers = new ConcurrentHashMap<>();
    private final Map<String, Optional<Purpose>> purposes;

    RowConversion(Knowledge knowledge) {
        this.catalogue = knowledge.catalogue();
        this.facts = knowledge.facts();
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
        TreeMap<String, FactValue> known = new TreeMap<>();
        known.put("cpu.vendor", new FactValue.Word(row.cpuVendor()));
        return new Machine(known);
    }

    private Machine guest(Row row) {
        TreeMap<String, FactValue> known = new TreeMap<>();
        put(known, "vm.hardwareVirtualization", row.exposed(), RowConversion::flag);
        put(known, "vm.dynamicMemory", row.dynamicMemory(), RowConversion::flag);
        put(known, "memory", row.memory(), mebibytes -> new FactValue.Bytes((long) mebibytes << 20));
        put(known, "vm.macSpoofing", row.macSpoofing(), RowConversion::flag);
        put(known, "network.nat", row.nat(), RowConversion::flag);
        put(known, "hyperv.configurationVersion", row.configurationVersion(), this::configuration);
        put(known, "vm.state", row.state(), FactValue.Word::new);
        return new Machine(known);
    }

    private static <T> void put(
            Map<String, FactValue> known, String name, @Nullable T value, Function<T, FactValue> conversion) {
        if (value != null) {
            known.put(name, conversion.apply(value));
        }
    }

    private static FactValue flag(boolean value) {
        return value ? YES : NO;
    }

    private FactValue configuration(int tenfold) {
        return facts.get("hyperv.configurationVersion").parse(tenfold / 10 + "." + tenfold % 10);
    }

    private Layer layer(String product, int version) {
        return layers.computeIfAbsent(product, name -> new ConcurrentHashMap<>())
                .computeIfAbsent(version, number -> catalogue.layer(product + "@" + text(product, number)));
    }

    private static String text(String product, int version) {
        return product.equals("microsoft/hyper-v") ? "build " + version : version / 1_000 + "." + version % 1_000;
    }
}
