package dev.nestor.testkit;

import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.Resource;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.pack.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks rule packs before any plugin has them: what {@link VendorPluginContract} demands of each pack, with the line and
 * the column of what is wrong.
 */
public final class PackCheck {

    /**
     * A pack to be checked.
     *
     * @param cases its cases; without them it is not shown what its rules do, which is a problem too
     */
    public record PackFile(Resource pack, Optional<Resource> cases) {}

    private record Written(RulePack pack, JsonValue json, List<Cases> cases) {}

    private final Knowledge known;
    private final List<String> problems = new ArrayList<>();

    private PackCheck(Knowledge known) {
        this.known = known;
    }

    /**
     * A sentence for each thing that is wrong, by file and place.
     *
     * @param known the products, facts and rules that the packs are used with; a pack of the same id gives way
     */
    public static List<String> problems(Knowledge known, List<PackFile> files) {
        PackCheck check = new PackCheck(known);
        List<Written> packs =
                files.stream().flatMap(file -> check.read(file).stream()).toList();
        if (!packs.isEmpty()) {
            check.compare(packs);
        }
        return check.problems;
    }

    private Optional<Written> read(PackFile file) {
        Optional<JsonValue> json = parse(file.pack());
        Optional<RulePack> pack = json.flatMap(this::pack);
        List<Cases> cases =
                file.cases().flatMap(this::parse).flatMap(this::cases).stream().toList();
        return pack.map(read -> new Written(read, json.orElseThrow(), cases));
    }

    private Optional<JsonValue> parse(Resource resource) {
        try (InputStream in = resource.open()) {
            return Optional.of(Json.parse(resource.name(), in));
        } catch (IOException unreadable) {
            problems.add("`" + resource.name() + "` cannot be read: " + unreadable.getMessage());
        } catch (JsonException wrong) {
            problems.add(wrong.getMessage());
        }
        return Optional.empty();
    }

    private Optional<RulePack> pack(JsonValue json) {
        return attempt(json, value -> PackReader.read(value, known.facts()));
    }

    private Optional<Cases> cases(JsonValue json) {
        return attempt(json, Cases::read);
    }

    private <T> Optional<T> attempt(JsonValue json, Function<JsonValue, T> reading) {
        try {
            return Optional.of(reading.apply(json));
        } catch (JsonException wrong) {
            problems.add(wrong.getMessage());
            return Optional.empty();
        }
    }

    private void compare(List<Written> packs) {
        List<RulePack> all = together(packs);
        Map<String, String> overrides = new LinkedHashMap<>(
                Policy.problems(all.stream().map(ShelvedPack::of).toList()));
        packs.forEach(written -> examine(written, overrides));
        if (overrides.isEmpty() && hasNoDuplicates(packs, all)) {
            CaseCheck check =
                    new CaseCheck(Policy.of(Knowledge.of(known.catalogue(), known.facts(), all, known.quarantined())));
            packs.stream()
                    .flatMap(written -> written.cases().stream())
                    .forEach(cases -> problems.addAll(check.problems(cases)));
        }
    }

    private List<RulePack> together(List<Written> packs) {
        Set<String> ids = new HashSet<>();
        packs.forEach(written -> ids.add(written.pack().id()));
        List<RulePack> all = new ArrayList<>();
        known.packs().stream().filter(pack -> !ids.contains(pack.id())).forEach(all::add);
        packs.forEach(written -> all.add(written.pack()));
        return all;
    }

    private boolean hasNoDuplicates(List<Written> packs, List<RulePack> all) {
        Map<String, Integer> count = new LinkedHashMap<>();
        all.forEach(pack -> pack.rules().forEach(rule -> count.merge(rule.id(), 1, Integer::sum)));
        boolean unique = true;
        for (Written written : packs) {
            for (int i = 0; i < written.pack().rules().size(); i++) {
                String id = written.pack().rules().get(i).id();
                if (count.getOrDefault(id, 0) > 1) {
                    unique = false;
                    add(rule(written, i), "another pack has a rule of the id `" + id + "`");
                }
            }
        }
        return unique;
    }

    private void examine(Written written, Map<String, String> overrides) {
        JsonValue document = written.json().asObject().required("document");
        EvidenceCheck.problems(List.of(only(written.pack(), List.of()))).forEach(problem -> add(document, problem));
        for (int i = 0; i < written.pack().tables().size(); i++) {
            JsonValue table =
                    written.json().asObject().required("tables").asArray().get(i);
            TableCheck.problems(written.pack(), written.pack().tables().get(i)).forEach(problem -> add(table, problem));
        }
        for (int i = 0; i < written.pack().rules().size(); i++) {
            Rule rule = written.pack().rules().get(i);
            JsonValue place = rule(written, i);
            List<RulePack> alone = List.of(only(written.pack(), List.of(rule)));
            EvidenceCheck.rules(alone).forEach(problem -> add(place, problem));
            RuleCheck.wording(alone).forEach(problem -> add(place, problem));
            new CaseCoverage(alone, written.cases()).gaps().forEach(problem -> add(place, problem));
            Optional.ofNullable(overrides.get(rule.id())).ifPresent(problem -> add(place, problem));
        }
        problems.addAll(new CaseCoverage(List.of(written.pack()), written.cases()).strangers());
    }

    private static JsonValue rule(Written written, int index) {
        return written.json()
                .asObject()
                .required("rules")
                .asArray()
                .get(index)
                .asObject()
                .required("id");
    }

    private static RulePack only(RulePack pack, List<Rule> rules) {
        return new RulePack(
                pack.id(), pack.revision(), pack.document(), pack.series(), pack.covers(), pack.history(), rules);
    }

    private void add(JsonValue place, String problem) {
        problems.add(place.problem(problem).getMessage());
    }
}
