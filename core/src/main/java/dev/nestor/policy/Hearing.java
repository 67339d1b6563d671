package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who speaks about a nesting on the day that is asked for, and whose text of that day nobody has read. */
final class Hearing {

    private final Nesting nesting;
    private final Question question;
    private final List<Heard> heard = new ArrayList<>();
    private final List<Statement> unread = new ArrayList<>();
    private final Exceptions exceptions;

    Hearing(List<Statement> statements, Library library, Nesting nesting, Question question) {
        this.nesting = nesting;
        this.question = question;
        statements.forEach(statement -> hear(statement, library));
        this.exceptions = new Exceptions(heardAndUnread());
    }

    Nesting nesting() {
        return nesting;
    }

    /** The rules stated on the day that may apply, by id. */
    List<Heard> heard() {
        return heard;
    }

    /** The rules that some day apply, of texts that nobody has read for this one. */
    List<Statement> unread() {
        return unread;
    }

    /** Which of the rules that were heard still stand. */
    Exceptions exceptions() {
        return exceptions;
    }

    /** The packs that say something, or might. */
    Stream<RulePack> packs() {
        return Stream.concat(heard.stream().map(Heard::statement), unread.stream())
                .map(Statement::pack);
    }

    // Nobody knows whether the rules of unread texts apply, and so whether they override anything.
    private List<Heard> heardAndUnread() {
        List<Heard> all = new ArrayList<>(heard);
        unread.forEach(statement -> all.add(new Heard(statement, nesting, Truth.UNKNOWN, Truth.UNKNOWN)));
        return all;
    }

    private void hear(Statement statement, Library library) {
        if (!library.hasRead(statement.pack(), question.day())) {
            if (maySpeak(statement.rule())) {
                unread.add(statement);
            }
        } else if (isStated(statement)) {
            Heard one = Heard.of(statement, nesting, question);
            if (one.applies() != Truth.FALSE) {
                heard.add(one);
            }
        }
    }

    // What a text says on other days is a hint at what it may have said on this one, and of what it kept silent.
    private boolean maySpeak(Rule rule) {
        return !rule.withdrawn()
                && rule.scope()
                                .matches(nesting, question.purpose())
                                .and(rule.when().test(nesting))
                        != Truth.FALSE;
    }

    private boolean isStated(Statement statement) {
        return statement.pack().covers().contains(question.day())
                && statement.rule().evidence().attested().contains(question.day());
    }
}
