package dev.nestor.spi.document;

import dev.nestor.assessment.Grade;
import dev.nestor.model.Purpose;
import dev.nestor.policy.Posture;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import dev.nestor.spi.form.Format;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A posture as a document of the format {@value #FORMAT}: what is graded otherwise than another posture does, and what
 * may be waived. Immutable, and safe to share between threads.
 */
public final class PostureDocument implements Posture {

    /** What stands in the document's field {@code format}. */
    public static final String FORMAT = "nestor/posture/1";

    private static final String STANDARD = "standard";

    private final Posture base;
    private final PostureTable<Grade> grades;
    private final PostureTable<Boolean> waivable;

    private PostureDocument(Posture base, PostureTable<Grade> grades, PostureTable<Boolean> waivable) {
        this.base = base;
        this.grades = grades;
        this.waivable = waivable;
    }

    /** @throws JsonException if it is not of the format, or says two things of the same status */
    public static PostureDocument read(JsonValue document) {
        JsonObject fields = new Format("nestor/posture", 1).open(document).only("format", "base", "grades", "mayWaive");
        Values.choice(fields.required("base"), "unknown posture", List.of(STANDARD), name -> name);
        return new PostureDocument(
                Posture.standard(),
                PostureTable.read(fields.optional("grades"), "grade", PostureDocument::grade),
                PostureTable.read(fields.optional("mayWaive"), "allowed", JsonValue::asBoolean));
    }

    /**
     * As {@link #read(JsonValue)}.
     *
     * @param source what messages call the document, usually the name of its file
     * @param in left open
     * @throws IOException if {@code in} throws it
     */
    public static PostureDocument read(String source, InputStream in) throws IOException {
        return read(Json.parse(source, in));
    }

    @Override
    public Grade grade(Purpose purpose, Axis axis, Status status) {
        return grades.get(purpose, axis, status).orElseGet(() -> base.grade(purpose, axis, status));
    }

    @Override
    public boolean mayWaive(Purpose purpose, Axis axis, Status status) {
        return waivable.get(purpose, axis, status).orElseGet(() -> base.mayWaive(purpose, axis, status));
    }

    private static Grade grade(JsonValue value) {
        return Values.choice(value, "unknown grade", List.of(Grade.values()), Grade::word);
    }
}
