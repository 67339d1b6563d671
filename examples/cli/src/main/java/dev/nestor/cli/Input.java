package dev.nestor.cli;

import dev.nestor.assessment.Question;

/**
 * Something to answer.
 *
 * @param name what to call it where there are several
 */
record Input(String name, Question question) {}
