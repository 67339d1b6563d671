package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Who speaks about a nesting on the day that is asked for, and whose text of that day nobody has read. */
final class Hearing {

    private final Nesting nesting;
    private final Question question;
    private final List<Heard> heard = new ArrayList<>();
    private final List<Statement> unread = new ArrayList<>();
    private final Exceptions exceptions;

    Hearing(List<Statement> statements, Nesting nesting, Question question) {
        this.nesting = nesting;
        this.question = question;
        for (Statement statement : statements) {
            hear(statement);
        }
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

    // Nobody knows whether the rules of unread texts apply, and so whether they override anything.
    private List<Heard> heardAndUnread() {
        if (unread.isEmpty()) {
            return heard;
        }
        List<Heard> all = new ArrayList<>(heard);
        for (Statement statement : unread) {
            all.add(new Heard(statement, nesting, Truth.UNKNOWN, Truth.UNKNOWN));
        }
        return all;
    }

    private void hear(Statement statement) {
        if (!statement.isRead(question.day())) {
            if (maySpeak(statement.rule())) {
                unread.add(statement);
            }
        } else if (statement.isStated(question.day())) {
            Heard one = Heard.of(statement, nesting, question);
            if (one.applies() != Truth.FALSE) {
                heard.add(one);
            }
        }
    }

    // What a text says on other days is a hint at what it may have said on this one, and of what it kept silent.
    private boolean maySpeak(Rule rule) {
        return !rule.withdrawn() && Heard.speaks(rule, nesting, question) != Truth.FALSE;
    }
}
