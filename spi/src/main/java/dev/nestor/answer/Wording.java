package dev.nestor.answer;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.NestingResult;
import dev.nestor.assessment.Reservation;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.model.Nesting;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.Status;
import dev.nestor.source.SourceDocument;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An assessment in the words of answers. */
final class Wording {

    private final Nestor nestor;
    private final Assessment assessment;
    private final Stack stack;

    Wording(Nestor nestor, Assessment assessment) {
        this.nestor = nestor;
        this.assessment = assessment;
        this.stack = assessment.question().stack();
    }

    Answer answer() {
        List<Reason> against =
                assessment.reservations().stream().map(this::reason).toList();
        return new Answer(
                assessment.verdict(),
                headline(),
                against.isEmpty() ? inFavor() : against,
                remedies(),
                assessment.missing().stream().map(this::unknown).toList(),
                assessment);
    }

    private Message headline() {
        String layers = String.join(
                " on ",
                Stream.iterate(stack.height() - 1, level -> level >= 0, level -> level - 1)
                        .map(level -> stack.layer(level).toString())
                        .toList());
        return message(
                "verdict." + assessment.verdict().word(),
                Map.of(
                        "stack", layers,
                        "purpose", assessment.question().purpose().word(),
                        "day", assessment.question().day().toString()));
    }

    private Reason reason(Reservation reservation) {
        return new Reason(
                message(reservation.level(), reservation.axis(), reservation.status()),
                reservation.axis(),
                reservation.level(),
                reservation.status(),
                reservation.grade(),
                statements(reservation.level(), reservation.axis(), reservation.rules()),
                unread(reservation),
                reservation.waivedBy());
    }

    private List<Reason> inFavor() {
        return assessment.nestings().stream()
                .flatMap(nesting -> Stream.of(Axis.values()).map(axis -> inFavor(nesting, axis)))
                .toList();
    }

    private Reason inFavor(NestingResult nesting, Axis axis) {
        AxisResult result = nesting.axis(axis);
        int level = nesting.nesting().level();
        return new Reason(
                message(level, axis, result.status()),
                axis,
                level,
                result.status(),
                Grade.PASSES,
                statements(level, axis, result.because()),
                List.of(),
                List.of());
    }

    private Message message(int level, Axis axis, Status status) {
        Nesting nesting = new Nesting(stack, level);
        return message(
                axis.word() + "." + status.word(),
                Map.of(
                        "inner", nesting.inner().toString(),
                        "outer", nesting.outer().toString(),
                        "level", String.valueOf(level),
                        "silent", silent(level)));
    }

    /** The vendors that say nothing about support, or nobody. */
    private String silent(int level) {
        List<String> silent = assessment.nestings().stream()
                .filter(result -> result.nesting().level() == level)
                .flatMap(result -> result.silent().stream())
                .toList();
        return silent.isEmpty() ? "anybody" : String.join(" or ", silent);
    }

    private List<Reason.Statement> statements(int level, Axis axis, Collection<String> rules) {
        return deciding()
                .filter(finding -> finding.level() == level && finding.axis() == axis)
                .filter(finding -> rules.contains(finding.rule().id()))
                .map(this::statement)
                .toList();
    }

    private List<Message> unread(Reservation reservation) {
        List<String> found = assessment.findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
        return reservation.rules().stream()
                .filter(source -> !found.contains(source))
                .map(source -> message("missing.source", Map.of("source", source)))
                .toList();
    }

    private Reason.Statement statement(Finding finding) {
        SourceDocument document = finding.rule().evidence().document();
        Message message = message("rule." + finding.rule().id(), Map.of("text", finding.message()));
        return new Reason.Statement(message, finding.rule().party(), document.title(), document.url());
    }

    private List<Remedy> remedies() {
        return assessment.reservations().stream()
                .flatMap(reservation -> deciding()
                        .filter(finding -> finding.level() == reservation.level()
                                && reservation.rules().contains(finding.rule().id())))
                .flatMap(finding -> finding.remedies().stream())
                .distinct()
                .toList();
    }

    private Stream<Finding> deciding() {
        return assessment.findings().stream().filter(Finding::decides);
    }

    private Answer.Unknown unknown(MissingFact missing) {
        Place place = new Place(missing.level(), missing.fact());
        Optional<FactDeclaration> fact = nestor.policy().knowledge().facts().find(missing.fact());
        String machine = stack.layer(missing.level()).toString();
        return new Answer.Unknown(
                place, missing(place, machine, fact), nestor.settings().reading(place, stack));
    }

    private Message missing(Place place, String machine, Optional<FactDeclaration> fact) {
        if (place.isProduct()) {
            return message("missing.product", Map.of("place", place.toString()));
        }
        return fact.isPresent()
                ? message(
                        "missing.fact",
                        Map.of("place", place.toString(), "machine", machine, "meaning", meaning(fact.get())))
                : message("missing.version", Map.of("place", place.toString(), "machine", machine));
    }

    private static String meaning(FactDeclaration fact) {
        String text = fact.meaning();
        String sentence = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private Message message(String key, Map<String, String> parameters) {
        return Message.of(nestor.texts(), key, parameters);
    }
}
