package dev.nestor.benchmarks.fleet;

import dev.nestor.assessment.Question;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.spi.document.AssessmentDocument;
import dev.nestor.spi.document.StackDocument;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a stack, assesses it and writes the assessment, as a job does that goes through a fleet. */
public final class NestorLines {

    private final Policy policy;
    private final LocalDate today;

    public NestorLines(Policy policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
    }

    public byte[] assess(byte[] line) {
        StackDocument stack = read(line);
        Question question = new Question(stack.stack(), stack.purpose(), today, Optional.empty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = JsonWriter.compact(out)) {
            AssessmentDocument.of(policy.assess(question)).write(writer);
        }
        return out.toByteArray();
    }

    private StackDocument read(byte[] line) {
        Knowledge knowledge = policy.knowledge();
        try {
            return StackDocument.read(
                    Json.parse("fleet.jsonl", new ByteArrayInputStream(line)),
                    knowledge.catalogue(),
                    knowledge.facts());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
