package dev.nestor.review;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Finding;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.Layer;
import dev.nestor.rule.Axis;
import dev.nestor.rule.RulePack;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Digs for the statements that an assessment rests on. */
final class Foundations {

    private static final String SILENCE = "nobody says anything";

    private final Assessment assessment;
    private final Doubts doubts;
    private final Map<Axis, Foundation> axes = new EnumMap<>(Axis.class);

    Foundations(Assessment assessment, Doubts doubts) {
        this.assessment = assessment;
        this.doubts = doubts;
        for (Axis axis : Axis.values()) {
            axes.put(axis, foundation(axis, deciding(axis)));
        }
    }

    Basis basis() {
        Map<Axis, Footing> footings = new EnumMap<>(Axis.class);
        axes.forEach((axis, foundation) ->
                footings.put(axis, foundation.footing(doubts, foundation.isSilent() ? List.of(SILENCE) : List.of())));
        return new Basis(whole(), footings);
    }

    private Footing whole() {
        List<Finding> deciding = new ArrayList<>();
        Set<String> reasons = new LinkedHashSet<>(silence());
        int steps = reasons.size();
        for (Foundation foundation : axes.values()) {
            deciding.addAll(foundation.deciding());
            reasons.addAll(foundation.reasons());
            steps = Math.max(steps, foundation.steps());
        }
        return new Foundation(deciding, List.copyOf(reasons), steps).footing(doubts, List.of());
    }

    /** Of each level that has the status of the axis: if one of them had a worse one, the axis would have it too. */
    private List<AxisResult> deciding(Axis axis) {
        return assessment.nestings().stream()
                .map(nesting -> nesting.axis(axis))
                .filter(result -> result.status() == assessment.axis(axis).status())
                .toList();
    }

    private Foundation foundation(Axis axis, List<AxisResult> results) {
        List<Finding> deciding = findings(axis, results);
        List<String> gaps = results.stream().flatMap(this::gaps).distinct().toList();
        List<String> recalled = deciding.isEmpty()
                ? List.of()
                : results.stream().flatMap(this::recalled).distinct().toList();
        Set<String> reasons = new LinkedHashSet<>();
        int steps = 0;
        for (Finding finding : deciding) {
            List<String> about = doubts.about(finding.rule());
            reasons.addAll(about);
            steps = Math.max(steps, about.size());
        }
        reasons.addAll(recalled);
        reasons.addAll(gaps);
        steps += (recalled.isEmpty() ? 0 : 1) + (gaps.isEmpty() ? 0 : 1);
        return new Foundation(deciding, List.copyOf(reasons), steps);
    }

    private List<Finding> findings(Axis axis, List<AxisResult> results) {
        return assessment.findings().stream()
                .filter(finding -> finding.axis() == axis)
                .filter(finding -> results.stream().anyMatch(result -> isReason(finding, result)))
                .toList();
    }

    private static boolean isReason(Finding finding, AxisResult result) {
        return result.decidedAt().equals(Optional.of(finding.level()))
                && result.because().contains(finding.rule().id());
    }

    /** What would have decided, and was not read or could not be asked. */
    private Stream<String> gaps(AxisResult result) {
        Stream<String> unread = assessment.packs().stream()
                .filter(pack -> result.because().contains(pack.id()))
                .map(this::unread);
        Stream<String> broken = assessment.quarantined().stream()
                .map(Quarantine::plugin)
                .filter(result.because()::contains)
                .map(plugin -> "plugin `" + plugin + "` could not be asked");
        return Stream.concat(unread, broken);
    }

    private String unread(RulePack pack) {
        return "no text of " + assessment.question().day() + " is recorded: `"
                + pack.document().title() + "`";
    }

    private Stream<String> recalled(AxisResult result) {
        return result.decidedAt().stream()
                .flatMap(level -> Stream.of(level, level - 1))
                .flatMap(level -> doubts.about(layer(level)).stream());
    }

    private Layer layer(int level) {
        return assessment.question().stack().layer(level);
    }

    private List<String> silence() {
        String silent = axes.entrySet().stream()
                .filter(axis -> axis.getValue().isSilent())
                .map(axis -> axis.getKey().word())
                .collect(Collectors.joining(", "));
        return silent.isEmpty() ? List.of() : List.of(SILENCE + " on " + silent);
    }
}
