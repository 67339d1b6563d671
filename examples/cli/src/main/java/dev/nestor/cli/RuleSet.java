package dev.nestor.cli;

import dev.nestor.assessment.Assessment;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.spi.document.StackDocument;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonValue;
import java.util.List;

/** The rules of one side of a comparison, and what the options ask them. */
record RuleSet(Policy policy, Asked asked) {

    private static final String INSTALLED = "installed";

    /** @param name a directory, or the word for what the plugins bring along */
    static RuleSet of(String name, Arguments arguments, Session session) {
        Session own = session.with(name.equals(INSTALLED) ? List.of() : List.of(name));
        Asked asked = Asked.of(arguments, session.surroundings().today());
        return new RuleSet(
                own.policy(),
                asked.with(arguments.values(Options.FACT), own.knowledge().facts()));
    }

    /** @throws JsonException if it is no stack that these rules know the products and facts of */
    Assessment assess(JsonValue document) {
        Knowledge knowledge = policy.knowledge();
        StackDocument stack = StackDocument.read(document, knowledge.catalogue(), knowledge.facts());
        return policy.assess(asked.about(stack.stack(), stack.purpose()));
    }
}
