package dev.nestor.spi.document;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.review.Difference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Stacks and assessments as they occur. */
final class Samples {

    private static final Quarantine BROKEN = new Quarantine(
            "umbra",
            "file:/plugins/umbra.jar",
            "pack `blog.json` is not JSON",
            Optional.of(Set.of(ProductId.parse("umbra/turbine"), ProductId.parse("umbra/windmill"))));

    private static final Quarantine MUTE =
            new Quarantine("org.example.Plugin", "org.example.Plugin", "constructor failed", Optional.empty());

    private Samples() {}

    /** A training room: Forge inside Bench, too small, with a fact missing. */
    static StackDocument trainingRoom() {
        return new StackDocument(
                Stack.of(
                        layer("acme/bench@9", Map.of("cpu.vendor", "intel", "cpu.features", "vt-x,ept")),
                        layer("acme/forge@7.0", Map.of("memory", "2 GiB", "cpu.count", "2", "acme.nics", "slow"))
                                .named("forge-lab-01")),
                Optional.of(Purpose.TRAINING));
    }

    static Map<String, Assessment> assessments() {
        Map<String, Assessment> assessments = new TreeMap<>();
        assessments.put("training room", AcmeRules.assess(question(trainingRoom())));
        assessments.put("nothing nested", AcmeRules.assess(stack("acme/bench@9")));
        assessments.put("a guest", AcmeRules.assess(stack("acme/bench@9", "guest/debian@bookworm")));
        assessments.put(
                "three levels", AcmeRules.assess(stack("umbra/turbine@2022", "acme/bench@10", "acme/forge@6.5")));
        assessments.put("a conflict", AcmeRules.assess(stack("umbra/turbine@2016", "acme/forge@8.1")));
        assessments.put("versions missing", AcmeRules.assess(stack("acme/bench", "acme/forge@[6.5,8.0)")));
        assessments.put("a vendor nobody covers", AcmeRules.assess(stack("initech/cell@3", "acme/forge@7.7.7")));
        assessments.put(
                "a day nobody read",
                AcmeRules.assess(Question.about(stack("acme/bench", "acme/forge"), AcmeRules.TODAY)
                        .asOf(LocalDate.of(2013, 6, 1))));
        assessments.put(
                "broken plugins",
                AcmeRules.assess(
                        Question.about(stack("umbra/turbine", "initech/cell"), AcmeRules.TODAY),
                        List.of(BROKEN, MUTE)));
        assessments.put("waivers", waived());
        return assessments;
    }

    private static Assessment waived() {
        return AcmeRules.policy(List.of())
                .with(waivers().waivers(), Instant.parse("2026-11-21T12:00:00Z"))
                .assess(question(trainingRoom()));
    }

    /** Exceptions of two people for the training room, one of them out of date, and one for elsewhere. */
    static WaiversDocument waivers() {
        return Documents.waivers("""
                { "format": "nestor/waivers/1",
                  "waivers": [
                    { "id": "room-4", "rule": "acme.manual.size",
                      "scope": { "purposes": ["training", "demo"], "inner": ["acme/forge [7.0,8.0)"], "outer": ["acme/*"],
                                 "level": { "atLeast": 1, "atMost": 1 }, "machine": "forge-lab-01" },
                      "who": "Ada Moss", "why": "courses take an hour", "ticket": "OPS-12",
                      "from": "2026-01-01T00:00:00+01:00", "until": "2026-12-01T08:30:00.5Z" },
                    { "id": "licenses", "axis": "licensing", "scope": {}, "who": "Bo Reed", "why": "they are ordered",
                      "from": "2026-02-01T00:00:00+01:00", "until": "2026-10-01T00:00:00+02:00" },
                    { "id": "elsewhere", "axis": "support", "scope": { "outer": "umbra/turbine", "level": { "atLeast": 2 } },
                      "who": "Bo Reed", "why": "it is only a test",
                      "from": "2026-02-01T00:00:00+01:00", "until": "2028-10-01T00:00:00+02:00" } ] }
                """);
    }

    static Map<String, Difference> differences() {
        Question training = question(trainingRoom());
        Stack small = training.stack();
        Layer forge = small.layer(1);
        Stack large = small.with(
                1,
                forge.with(forge.machine()
                        .with("memory", new FactValue.Bytes(8L << 30))
                        .without("acme.nics")));
        Map<String, Difference> differences = new TreeMap<>();
        differences.put("nothing", new Difference(AcmeRules.assess(training), AcmeRules.assess(training)));
        differences.put(
                "a larger machine",
                new Difference(
                        AcmeRules.assess(training),
                        AcmeRules.assess(Question.about(large, AcmeRules.TODAY).forPurpose(Purpose.TRAINING))));
        differences.put(
                "another day",
                new Difference(AcmeRules.assess(training.asOf(LocalDate.of(2013, 6, 1))), AcmeRules.assess(training)));
        differences.put(
                "a broken plugin",
                new Difference(AcmeRules.assess(training), AcmeRules.assess(training, List.of(BROKEN, MUTE))));
        differences.put(
                "another release",
                new Difference(
                        AcmeRules.assess(stack("umbra/turbine@2022", "acme/bench@10", "acme/forge@6.5")),
                        AcmeRules.assess(stack("umbra/turbine@2016", "acme/forge@8.1"))));
        return differences;
    }

    private static Question question(StackDocument document) {
        return Question.about(document.stack(), AcmeRules.TODAY)
                .forPurpose(document.purpose().orElseThrow());
    }

    private static Stack stack(String... software) {
        return new Stack(Arrays.stream(software).map(Acme.CATALOGUE::layer).toList());
    }

    private static Layer layer(String software, Map<String, String> facts) {
        Layer layer = Acme.CATALOGUE.layer(software);
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            FactValue value = Acme.FACTS.get(fact.getKey()).parse(fact.getValue());
            layer = layer.with(layer.machine().with(fact.getKey(), value));
        }
        return layer;
    }
}
