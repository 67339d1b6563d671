package dev.nestor.spi.document;

import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Decision;
import dev.nestor.review.DecisionRecord;
import dev.nestor.review.DecisionRecord.Pack;
import dev.nestor.rule.Axis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What two records of one decision do not have in common, in words. */
final class Differing {

    private final Replay replay;
    private final List<String> sentences = new ArrayList<>();

    Differing(Replay replay) {
        this.replay = replay;
    }

    List<String> sentences() {
        replay.missing().forEach(pack -> add("rule pack `" + pack + "` is missing"));
        replay.now()
                .ifPresentOrElse(
                        now -> compare(replay.recorded(), now),
                        () -> add("rule pack `" + replay.recorded().only().orElse("")
                                + "`, the only one that was asked, is missing"));
        return List.copyOf(sentences);
    }

    private void compare(DecisionRecord then, DecisionRecord now) {
        if (!now.input().equals(then.input())) {
            add("the stack is understood as another one: a product, version or fact is no longer what it was");
        }
        if (!now.posture().equals(then.posture())) {
            add("the posture demands something else");
        }
        compareWaivers(waivers(then), waivers(now));
        comparePacks(byId(then), byId(now));
        compareQuarantined(then.quarantined(), now.quarantined());
        compare(then.decision(), now.decision());
    }

    private void compareWaivers(Map<String, String> then, Map<String, String> now) {
        then.forEach((id, digest) -> {
            if (!now.containsKey(id)) {
                add("waiver `" + id + "` is missing, or about something else");
            } else if (!digest.equals(now.get(id))) {
                add("waiver `" + id + "` says something else");
            }
        });
        now.keySet().stream()
                .filter(id -> !then.containsKey(id))
                .forEach(id -> add("waiver `" + id + "` is about the stack, and was not"));
    }

    private void comparePacks(Map<String, Pack> then, Map<String, Pack> now) {
        then.forEach((id, pack) ->
                Optional.ofNullable(now.get(id)).ifPresentOrElse(other -> compare(pack, other), () -> silent(id)));
        now.forEach((id, pack) -> {
            if (!then.containsKey(id)) {
                add("rule pack `" + id + "` speaks, and did not");
            }
        });
    }

    private void silent(String pack) {
        if (!replay.missing().contains(pack)) {
            add("rule pack `" + pack + "` no longer speaks");
        }
    }

    private void compare(Pack then, Pack now) {
        if (then.revision() != now.revision()) {
            add("rule pack `" + then.id() + "` has revision " + now.revision() + " instead of " + then.revision());
        } else if (!then.digest().equals(now.digest())) {
            add("rule pack `" + then.id() + "` of revision " + then.revision() + " has other content: its digest is `"
                    + now.digest() + "` instead of `" + then.digest() + "`");
        }
    }

    private void compareQuarantined(List<String> then, List<String> now) {
        then.stream()
                .filter(plugin -> !now.contains(plugin))
                .forEach(plugin -> add("plugin `" + plugin + "` can be asked, and could not"));
        now.stream()
                .filter(plugin -> !then.contains(plugin))
                .forEach(plugin -> add("plugin `" + plugin + "` cannot be asked, and could"));
    }

    private void compare(Decision then, Decision now) {
        if (then.verdict() != now.verdict()) {
            add("the verdict is `" + now.verdict().word() + "` instead of `"
                    + then.verdict().word() + "`");
        }
        for (Axis axis : Axis.values()) {
            compare(axis.word(), then.axis(axis), now.axis(axis));
        }
    }

    private void compare(String axis, AxisResult then, AxisResult now) {
        if (then.status() != now.status()) {
            add(axis + " is `" + now.status().word() + "` instead of `"
                    + then.status().word() + "`");
        } else if (!then.decidedAt().equals(now.decidedAt())) {
            add(axis + " is decided at " + level(now) + " instead of " + level(then));
        } else if (!then.because().equals(now.because())) {
            add(axis + " rests on " + rules(now) + " instead of " + rules(then));
        }
    }

    private static String level(AxisResult result) {
        return result.decidedAt().map(level -> "level " + level).orElse("no level");
    }

    private static String rules(AxisResult result) {
        return result.because().isEmpty() ? "no rule" : "`" + String.join("`, `", result.because()) + "`";
    }

    /** The digests of the waivers in force, by id. */
    private static Map<String, String> waivers(DecisionRecord record) {
        Map<String, String> waivers = new LinkedHashMap<>();
        record.exceptions()
                .ifPresent(exceptions ->
                        exceptions.waivers().forEach(waiver -> waivers.put(waiver.id(), waiver.digest())));
        return waivers;
    }

    private static Map<String, Pack> byId(DecisionRecord record) {
        Map<String, Pack> packs = new LinkedHashMap<>();
        record.packs().forEach(pack -> packs.put(pack.id(), pack));
        return packs;
    }

    private void add(String sentence) {
        sentences.add(sentence);
    }
}
