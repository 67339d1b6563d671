package dev.nestor.microsoft.hyperv;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonLimits;
import dev.nestor.spi.json.JsonValue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads computers and virtual machines out of the JSON that PowerShell makes of the cmdlets of Hyper-V.
 *
 * <p>What several cmdlets say of a machine may stand anywhere in the file, so all of it is read before anything is told.
 */
final class PowerShellReader implements InventoryReader {

    private static final JsonLimits LIMITS = new JsonLimits(64 << 20, 64, 1 << 20, 2_000_000);
    private static final String EXPORT = "export JSON instead, as `nestor-collect.ps1` does, or"
            + " `Get-VM | ConvertTo-Json` and `Get-VMProcessor * | ConvertTo-Json`";

    @Override
    public String format() {
        return "JSON of Hyper-V's cmdlets";
    }

    @Override
    public boolean recognizes(byte[] prefix) {
        Beginning beginning = Beginning.of(prefix);
        return beginning.isPowerShellJson() || beginning.isStatusScript() || beginning.isShownToPeople();
    }

    @Override
    public void read(String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink)
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
        BufferedInputStream buffered = new BufferedInputStream(content, Beginning.LENGTH);
        buffered.mark(Beginning.LENGTH);
        refuseText(source, Beginning.of(buffered.readNBytes(Beginning.LENGTH)));
        buffered.reset();
        try {
            return Json.parse(source, buffered, LIMITS);
        } catch (JsonException wrong) {
            throw wrong.reason().startsWith("invalid UTF-") ? encoded(wrong) : wrong;
        }
    }

    private static void refuseText(String source, Beginning beginning) {
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
