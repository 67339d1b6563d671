package dev.nestor.spi.document;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Stacks of any height, with versions that are known, known in part or not at all, and facts of every type. */
final class RandomStacks {

    private static final List<String> SOFTWARE = List.of(
            "acme/forge",
            "acme/forge@6.5",
            "acme/forge@6.x",
            "acme/forge@[6.5,7.0)",
            "acme/forge@[7.0 Update 1,)",
            "acme/forge@(,)",
            "acme/forge@7.0 Update 3",
            "acme/forge@7.0u3",
            "acme/forge@spring",
            "acme/forge@8.1",
            "acme/forge@7.7.7",
            "acme/forge-server@7.0.x",
            "acme/forge-light@7.0",
            "acme/forge-light@8.0",
            "acme/forge-light@[8.0,9.0)",
            "umbra/turbine@2016",
            "umbra/turbine@22H2",
            "umbra/turbine@build 14393",
            "umbra/turbine@build 17763",
            "umbra/turbine@10.0.20348",
            "initech/cell",
            "initech/cell@3.1",
            "initech/cell@3.x",
            "initech/cell@café @ midnight");

    private static final List<String> GUESTS =
            List.of("guest/debian", "guest/debian@12", "guest/debian@bookworm", "guest/dos@[5,7)", "acme/witness@7.0");

    private static final List<String> NAMES =
            List.of("forge-lab-01", "  padded  ", "\"quoted\" \\ / ", "größe 😀", "日本");

    /** What all machines of a stack share. */
    private static final List<String> ONE_PROCESSOR = List.of("architecture", "cpu.vendor");

    private RandomStacks() {}

    static StackDocument document(Random random) {
        List<Layer> layers = new ArrayList<>();
        int hypervisors = 1 + random.nextInt(4);
        for (int i = 0; i < hypervisors; i++) {
            layers.add(layer(random, SOFTWARE));
        }
        if (random.nextBoolean()) {
            layers.add(layer(random, GUESTS));
        }
        Optional<Purpose> purpose =
                random.nextBoolean() ? Optional.empty() : Optional.of(one(random, List.of(Purpose.values())));
        return new StackDocument(new Stack(layers), purpose);
    }

    private static Layer layer(Random random, List<String> software) {
        Layer layer = Acme.CATALOGUE.layer(one(random, software)).with(machine(random));
        return random.nextBoolean() ? layer : layer.named(one(random, NAMES));
    }

    private static Machine machine(Random random) {
        Machine machine = Machine.unknown();
        for (FactDeclaration fact : Acme.FACTS.all()) {
            if (random.nextInt(4) == 0) {
                machine = machine.with(fact.name(), value(random, fact));
            }
        }
        return machine;
    }

    private static FactValue value(Random random, FactDeclaration fact) {
        List<String> words = words(fact);
        return switch (fact.type()) {
            case FLAG -> new FactValue.Flag(random.nextBoolean());
            case COUNT -> new FactValue.Count(random.nextInt(1 << random.nextInt(30)));
            case BYTES -> new FactValue.Bytes(random.nextLong() >>> 5 + random.nextInt(59));
            case WORD -> new FactValue.Word(one(random, words));
            case WORDS ->
                new FactValue.Words(
                        words.stream().filter(word -> random.nextBoolean()).toList());
            case VERSION -> fact.parse(one(random, List.of("9", "9.0", "8.x", "[8.0,9.2)", "7.0 Update 3e")));
        };
    }

    private static List<String> words(FactDeclaration fact) {
        if (ONE_PROCESSOR.contains(fact.name())) {
            return fact.words().subList(0, 1);
        }
        return fact.words().isEmpty() ? List.of("vt-x", "ept", "two words", "naïve") : fact.words();
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
