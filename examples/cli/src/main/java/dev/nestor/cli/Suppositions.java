package dev.nestor.cli;

import dev.nestor.assessment.Question;
import dev.nestor.model.Stack;
import dev.nestor.policy.Knowledge;
import java.util.ArrayList;
import java.util.List;

/** All that the user supposes of every stack, to learn what it would change. */
record Suppositions(List<Supposition> list, Knowledge knowledge) {

    static Suppositions read(Arguments arguments, Knowledge knowledge) {
        List<Supposition> read = new ArrayList<>();
        for (String text : arguments.values(Options.WHAT_IF)) {
            Supposition supposition = Supposition.parse(Options.WHAT_IF, text, knowledge);
            read.stream()
                    .filter(other -> other.place().equals(supposition.place()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new InputException(
                                "two things are supposed of one: `" + other.text() + "` and `" + text + "`");
                    });
            read.add(supposition);
        }
        return new Suppositions(read, knowledge);
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    Question in(Question question) {
        // What is supposed of one layer must not be held against what another one is about to lose.
        Stack stack = question.stack();
        for (Supposition supposition : list) {
            stack = supposition.blank(stack);
        }
        for (Supposition supposition : list) {
            stack = supposition.in(stack, knowledge.catalogue());
        }
        return new Question(stack, question.statedPurpose(), question.today(), question.statedDay());
    }
}
