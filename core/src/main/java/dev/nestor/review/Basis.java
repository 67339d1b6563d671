package dev.nestor.review;

import dev.nestor.assessment.Assessment;
import dev.nestor.rule.Axis;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What an answer rests on: how old its statements are, when they were last read, and how sure that makes it. It says
 * nothing of the answer itself, and changes nothing of it.
 *
 * <p>A statement begins with high confidence, and each of three doubts lowers it by one step, from high to medium to
 * low: its document was read too long ago, its authority is below the one that counts fully, or it was not read in the
 * vendor's own text. An axis is as sure as the weakest of the statements that decide it, at each level that has its
 * status: statements that agree are not told from statements that must all hold, so that a weak one lowers a strong one
 * beside it. An axis is lowered by one more step if the version of one of the layers there is known from memory only, and
 * by one more if a text of the day or a plugin is missing. If nothing at all is stated on it, there is no confidence and no
 * age.
 *
 * <p>The answer as a whole is as sure as the weakest axis that somebody speaks on, and not high while nobody speaks on
 * another one. Ages count from the question's today, whatever day it asks about.
 *
 * @param answer of all axes together
 * @param axes all four
 */
public record Basis(Footing answer, Map<Axis, Footing> axes) {

    public Basis {
        axes = Collections.unmodifiableMap(new EnumMap<>(axes));
    }

    public static Basis of(Assessment assessment, Limits limits) {
        return new Foundations(assessment, new Doubts(assessment.question().today(), limits)).basis();
    }

    public Footing axis(Axis axis) {
        return Objects.requireNonNull(axes.get(axis), "axis");
    }
}
