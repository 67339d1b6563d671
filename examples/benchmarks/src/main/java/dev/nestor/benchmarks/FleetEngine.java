package dev.nestor.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nestor.assessment.Question;
import dev.nestor.benchmarks.fleet.JacksonLines;
import dev.nestor.benchmarks.fleet.NestorLines;
import dev.nestor.policy.Policy;
import dev.nestor.spi.document.StackDocument;
import dev.nestor.spi.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes rows as lines of JSON and gives lines of JSON. The lines are made once, of some of the rows for all of them. */
final class FleetEngine implements Engine {

    // As many as there is memory for, since Jackson keeps the answers.
    private static final int LINES = 256;

    private final Map<Row, Supplier<byte[]>> answers = new HashMap<>();

    private FleetEngine(Policy policy, Function<byte[], Supplier<byte[]>> answer) {
        RowConversion conversion = new RowConversion(policy.knowledge());
        Row[] rows = Rows.seeded();
        List<Supplier<byte[]>> kept = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (i < LINES) {
                kept.add(answer.apply(line(conversion.question(rows[i]))));
            }
            answers.put(rows[i], kept.get(i % LINES));
        }
    }

    static FleetEngine assessing(Policy policy) {
        NestorLines nestor = new NestorLines(policy, RowConversion.TODAY);
        return new FleetEngine(policy, line -> () -> nestor.assess(line));
    }

    /** Writes the same documents without assessing anything. */
    static FleetEngine copying(Policy policy) {
        NestorLines nestor = new NestorLines(policy, RowConversion.TODAY);
        JacksonLines jackson = new JacksonLines();
        return new FleetEngine(policy, line -> {
            JsonNode answer = jackson.parse(nestor.assess(line));
            return () -> jackson.copy(line, answer);
        });
    }

    private static byte[] line(Question question) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = JsonWriter.compact(out)) {
            new StackDocument(question.stack(), question.statedPurpose()).write(writer);
        }
        return out.toByteArray();
    }

    @Override
    public Object decide(Row row) {
        return answers.get(row).get();
    }

    @Override
    public Set<String> findings(Object decision) {
        throw new UnsupportedOperationException("a line of JSON is not compared");
    }
}
