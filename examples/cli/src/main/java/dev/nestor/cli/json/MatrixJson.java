package dev.nestor.cli.json;

import dev.nestor.cli.matrix.Cell;
import dev.nestor.cli.matrix.Matrix;
import dev.nestor.spi.document.WaiversDocument;
import dev.nestor.spi.json.JsonWriter;
import dev.nestor.waiver.WaiverUse;
import java.util.List;

/**
 * A matrix in the format {@code nestor/matrix/1}: the question, the two products, and a cell for each pair of releases
 * with its {@code verdict}, the ids of the waivers applied to it if any, and the status of each axis; and what became of
 * all {@code waivers} as in an assessment.
 */
public final class MatrixJson {

    private MatrixJson() {}

    public static void write(Matrix matrix, List<WaiverUse> waivers, JsonWriter out) {
        out.beginObject().field("format", "nestor/matrix/1");
        QuestionJson.write(matrix.sample(), out);
        out.field("outer", matrix.outer().toString())
                .field("inner", matrix.inner().toString());
        out.name("cells").beginArray();
        for (int row = 0; row < matrix.outerReleases().size(); row++) {
            for (int column = 0; column < matrix.innerReleases().size(); column++) {
                out.beginObject().field("outer", matrix.outerReleases().get(row));
                out.field("inner", matrix.innerReleases().get(column));
                write(matrix.cell(row, column), out);
                out.endObject();
            }
        }
        out.endArray();
        WaiversDocument.writeUses(waivers, out);
        out.endObject();
    }

    private static void write(Cell cell, JsonWriter out) {
        out.field("verdict", cell.verdict().word());
        if (cell.isWaived()) {
            out.name("waivedBy").beginArray();
            cell.waivedBy().forEach(out::value);
            out.endArray();
        }
        out.name("axes").beginObject();
        cell.axes().forEach((axis, answer) -> out.field(axis.word(), answer.word()));
        out.endObject();
    }
}
