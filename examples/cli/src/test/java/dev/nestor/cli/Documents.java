package dev.nestor.cli;

import dev.nestor.spi.document.AssessmentDocument;
import dev.nestor.spi.json.Json;
import java.util.List;

/** Assessments that the command line wrote, a line each. */
final class Documents {

    private Documents() {}

    static List<AssessmentDocument> of(String lines) {
        return lines.lines()
                .map(line -> AssessmentDocument.read(Json.parse("line", line)))
                .toList();
    }
}
