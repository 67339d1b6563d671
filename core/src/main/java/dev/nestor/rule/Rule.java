package dev.nestor.rule;

import dev.nestor.source.Evidence;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One statement of a published document, for a machine to apply.
 *
 * @param id unique among all rules, starting with the id of its pack; never reused
 * @param when what must be true beside the scope for the rule to speak
 * @param topic what it is about, where that is not its axis (a stance) or itself (a requirement); statements of one
 *     party on one topic are weighed against each other, and the worst topic decides
 * @param overrides the rules of the same publisher that it is an exception to
 * @param message what the document says, as a sentence in our words
 * @param withdrawn whether its publisher took it back as an error; it is listed then and never decides
 * @param statements the ids of the statements it carries, for tracing it to its source
 */
public record Rule(
        String id,
        Scope scope,
        Condition when,
        Effect effect,
        Optional<String> topic,
        Set<String> overrides,
        String message,
        List<Remedy> remedies,
        Evidence evidence,
        boolean withdrawn,
        List<String> statements) {

    public Rule {
        overrides = overrides.isEmpty() ? Set.of() : Collections.unmodifiableSortedSet(new TreeSet<>(overrides));
        remedies = List.copyOf(remedies);
        statements = List.copyOf(statements);
        if (id.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("rule needs an id and a message: `" + id + "`");
        }
        if (!(effect instanceof Effect.Advice) && !evidence.confidence().supportsRules()) {
            throw new IllegalArgumentException("rule `" + id + "` has confidence `"
                    + evidence.confidence().code() + "`, which is too weak for anything but an advisory");
        }
    }

    /** The axis it speaks on; empty for an advisory. */
    public Optional<Axis> axis() {
        if (effect instanceof Effect.Stance stance) {
            return Optional.of(stance.axis());
        }
        if (effect instanceof Effect.Requirement requirement) {
            return Optional.of(requirement.axis());
        }
        return Optional.empty();
    }

    /** The party whose word it is. */
    public String party() {
        return evidence.document().publisher();
    }

    /** What it is weighed by: its topic, or its axis for a stance, or itself. */
    public String subject() {
        if (topic.isPresent()) {
            return topic.get();
        }
        return effect instanceof Effect.Stance stance ? stance.axis().word() : id;
    }

    @Override
    public String toString() {
        return id;
    }
}
