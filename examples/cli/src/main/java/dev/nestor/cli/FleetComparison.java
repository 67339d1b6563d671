package dev.nestor.cli;

import dev.nestor.cli.compare.Tally;
import dev.nestor.cli.json.TallyJson;
import dev.nestor.cli.text.DifferenceText;
import dev.nestor.cli.text.TallyText;
import dev.nestor.cli.text.TextReport;
import dev.nestor.review.Difference;
import dev.nestor.spi.document.DifferenceDocument;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Asks two sets of rules about each stack of a fleet, and tells where they answer otherwise, line by line. */
final class FleetComparison {

    private final StackFile fleet;
    private final RuleSet old;
    private final RuleSet edited;
    private final Answers answers;
    private final Attempts attempts;
    private final Tally tally = new Tally();

    private FleetComparison(StackFile fleet, RuleSet old, RuleSet edited, Answers answers) {
        this.fleet = fleet;
        this.old = old;
        this.edited = edited;
        this.answers = answers;
        this.attempts = new Attempts(fleet.session().messages());
    }

    static FleetComparison of(Arguments arguments, Session session) {
        refuse(arguments, CompareCommand.WITH_AS_OF, CompareCommand.WITH_PURPOSE, Options.ON);
        List<String> packs = arguments.values(Options.PACKS);
        List<String> fleet = arguments.positionals();
        if (packs.size() != 2 || fleet.size() != 1) {
            throw new InputException(
                    "two sets of rules and one fleet are compared: write `" + Options.PACKS + " OLD NEW FLEET`");
        }
        return new FleetComparison(
                new StackFile(fleet.get(0), session),
                RuleSet.of(packs.get(0), arguments, session),
                RuleSet.of(packs.get(1), arguments, session),
                Answers.of(arguments, session));
    }

    ExitCode run() {
        if (!ProductNames.isFile(fleet.name())) {
            throw new InputException("no such file: `" + fleet.name() + "`");
        }
        try (InputStream in = fleet.open()) {
            JsonLines.read(in, this::compare);
        } catch (IOException failure) {
            throw new InputException("cannot read " + fleet.quoted() + ": " + FileTrouble.reading(failure));
        }
        answers.printOne(screen -> TallyText.of(tally, screen), out -> TallyJson.write(tally, out));
        return attempts.worst();
    }

    private static void refuse(Arguments arguments, String... options) {
        for (String option : options) {
            if (arguments.parsed().hasMatchedOption(option)) {
                throw new InputException("`" + option + "` has no meaning beside `" + Options.PACKS + "`");
            }
        }
    }

    private void compare(JsonLines.Line line) {
        if (!attempts.attempt(() -> compare(line.number(), difference(line)))) {
            tally.addUnread();
        }
    }

    private void compare(int line, Difference difference) {
        tally.add(difference);
        if (difference.isInAnswer()) {
            answers.printOne(
                    screen -> TextReport.title(title(line, difference), screen) + DifferenceText.of(difference, screen)
                            + "\n",
                    out -> DifferenceDocument.of(difference, line).write(out));
        }
    }

    private Difference difference(JsonLines.Line line) {
        JsonValue document = line.parse(fleet.title(), fleet.quoted());
        try {
            return new Difference(old.assess(document), edited.assess(document));
        } catch (JsonException wrong) {
            throw line.wrong(fleet.quoted(), wrong);
        }
    }

    private static String title(int line, Difference difference) {
        List<String> names = difference.before().question().stack().layers().stream()
                .flatMap(layer -> layer.name().stream())
                .toList();
        return "line " + line + (names.isEmpty() ? "" : ": " + String.join(", ", names));
    }
}
