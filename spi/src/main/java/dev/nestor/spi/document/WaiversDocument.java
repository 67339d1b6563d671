package dev.nestor.spi.document;

import dev.nestor.spi.form.Format;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import dev.nestor.waiver.Waiver;
import dev.nestor.waiver.WaiverUse;
import dev.nestor.waiver.Waivers;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Waivers as a document of the format {@value #FORMAT}.
 *
 * <p>What was written reads as an equal document. Whether the rules that it names exist is not known here.
 */
public record WaiversDocument(Waivers waivers) {

    /** What stands in the document's field {@code format}. */
    public static final String FORMAT = "nestor/waivers/1";

    /** @throws JsonException if it is not of the format; one bad waiver costs the document */
    public static WaiversDocument read(JsonValue document) {
        JsonObject fields = new Format("nestor/waivers", 1).open(document).only("format", "waivers");
        Set<String> ids = new HashSet<>();
        List<Waiver> waivers = Lists.read(fields, "waivers", value -> {
            Waiver waiver = WaiverForm.read(value);
            if (!ids.add(waiver.id())) {
                throw value.asObject().required("id").problem("two waivers have the id `" + waiver.id() + "`");
            }
            return waiver;
        });
        return new WaiversDocument(Waivers.of(waivers));
    }

    /**
     * As {@link #read(JsonValue)}.
     *
     * @param source what messages call the document, usually the name of its file
     * @param in left open
     * @throws IOException if {@code in} throws it
     */
    public static WaiversDocument read(String source, InputStream in) throws IOException {
        return read(Json.parse(source, in));
    }

    public void write(JsonWriter out) {
        out.beginObject().field("format", FORMAT);
        Lists.write("waivers", waivers.all(), WaiverForm::write, out);
        out.endObject();
    }

    /** Writes the field {@code waivers} of an assessment, for other documents that have it. */
    public static void writeUses(Collection<WaiverUse> uses, JsonWriter out) {
        Lists.write("waivers", uses, WaiverForm::writeUse, out);
    }
}
