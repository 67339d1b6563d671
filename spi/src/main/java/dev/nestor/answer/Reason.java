package dev.nestor.answer;

import dev.nestor.assessment.Grade;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.net.URI;
import java.util.List;

/**
 * Why an answer is what it is, on one axis at one level.
 *
 * @param message such as {@code support.unsupported}
 * @param grade how much it weighs; {@link Grade#PASSES} if it speaks for the stack
 * @param statements what documents say; none where nobody says anything
 * @param unread what would have something to say, and cannot be asked: texts of the day, and broken plugins
 * @param waivedBy the ids of the waivers that cover it
 */
public record Reason(
        Message message,
        Axis axis,
        int level,
        Status status,
        Grade grade,
        List<Statement> statements,
        List<Message> unread,
        List<String> waivedBy) {

    /**
     * What a document says.
     *
     * @param message with the key {@code rule.} and the id of the rule
     * @param party whose word it is
     */
    public record Statement(Message message, String party, String document, URI link) {}

    public Reason {
        statements = List.copyOf(statements);
        unread = List.copyOf(unread);
        waivedBy = List.copyOf(waivedBy);
    }

    @Override
    public String toString() {
        return message.sentence();
    }
}
