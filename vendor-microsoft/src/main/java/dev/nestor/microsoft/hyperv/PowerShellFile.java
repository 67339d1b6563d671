package dev.nestor.microsoft.hyperv;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonLimits;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads computers and virtual machines out of the JSON that PowerShell makes of the cmdlets of Hyper-V.
 *
 * <p>What several cmdlets say of a machine may stand anywhere in the file, so all of it is read before anything is told.
 */
final class PowerShellFile {

    private static final JsonLimits LIMITS = new JsonLimits(64 << 20, 64, 1 << 20, 2_000_000).inMemory();
    private static final String EXPORT = "export JSON instead, as `nestor-collect.ps1` does, or"
            + " `Get-VM | ConvertTo-Json` and `Get-VMProcessor * | ConvertTo-Json`";

    private PowerShellFile() {}

    static void read(String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink)
            throws IOException {
        Remarks remarks = new Remarks(sink);
        JsonValue document = document(source, content);
        List<Contents> computers = Contents.of(document, remarks);
        if (computers.stream().allMatch(Contents::isEmpty)) {
            throw new IllegalArgumentException(Quote.whole(source) + " has no object of `Get-VM`, `Get-VMProcessor`,"
                    + " `Get-VMMemory`, `Get-VMNetworkAdapter` or `Get-ComputerInfo` in it");
        }
        Inside inside = new Inside();
        for (Contents contents : computers) {
            new Telling(contents, catalogue, facts, remarks, sink).tell(inside);
        }
        inside.tell(remarks);
    }

    private static JsonValue document(String source, InputStream content) throws IOException {
        try {
            return Json.parse(source, content, LIMITS);
        } catch (JsonException wrong) {
            throw wrong.reason().startsWith("invalid UTF-") ? encoded(wrong) : wrong;
        }
    }

    /** Refuses what PowerShell wrote where it was not asked for JSON, and what the script of 2015 wrote. */
    static void refuseText(String source, Beginning beginning) {
        if (beginning.isStatusScript()
                || beginning.text().contains("\"ProccessorManufacturer\"")
                || beginning.text().contains("\"SupportsNesting\"")) {
            throw new IllegalArgumentException(Quote.whole(source)
                    + " is the output of `Get-NestedVirtStatus.ps1`, whose checks are those of 2015, so it is not read: "
                    + EXPORT);
        }
        if (beginning.isShownToPeople()) {
            throw new IllegalArgumentException(
                    Quote.whole(source) + " is what PowerShell shows to people, so it is not read: " + EXPORT);
        }
    }

    private static IllegalArgumentException encoded(JsonException wrong) {
        return new IllegalArgumentException(
                wrong.getMessage() + ", so it may be in the encoding that `Set-Content` of Windows PowerShell has:"
                        + " write it by `Out-File -Encoding utf8`",
                wrong);
    }
}
