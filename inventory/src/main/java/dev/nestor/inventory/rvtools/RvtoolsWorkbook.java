package dev.nestor.inventory.rvtools;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.esx.Quote;
import dev.nestor.inventory.xlsx.DamagedWorkbook;
import dev.nestor.inventory.xlsx.Signature;
import dev.nestor.inventory.xlsx.Workbook;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.InventorySink;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the sheets vInfo and vHost of a workbook that RVTools exported. */
public final class RvtoolsWorkbook implements InventoryReader {

    @Override
    public String format() {
        return "RVTools XLSX";
    }

    @Override
    public boolean recognizes(byte[] prefix) {
        return Signature.isWorkbook(prefix);
    }

    @Override
    public void read(String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink)
            throws IOException {
        Export export = new Export(source, catalogue, facts, sink);
        try (Workbook workbook = Workbook.open(content)) {
            read(workbook, export);
        } catch (DamagedWorkbook damaged) {
            throw new IllegalArgumentException(export.title() + " " + damaged.getMessage(), damaged);
        }
    }

    /** A sheet that tells of no machine matters little where another one does. */
    private static void read(Workbook workbook, Export export) throws IOException {
        List<String> sheets = sheets(workbook, export);
        List<String> refusals = new ArrayList<>();
        for (String sheet : sheets) {
            new SheetReader(export, sheet).read(workbook).ifPresent(refusals::add);
        }
        if (refusals.size() == sheets.size()) {
            throw export.refusal(refusals.get(0));
        }
        refusals.forEach(refusal -> export.sink().problem(export.title() + " " + refusal));
    }

    private static List<String> sheets(Workbook workbook, Export export) {
        Map<Tab, String> sheets = new EnumMap<>(Tab.class);
        List<String> more = new ArrayList<>();
        for (String sheet : workbook.sheets()) {
            Tab.named(sheet).ifPresent(tab -> {
                boolean read = sheets.values().stream().anyMatch(other -> workbook.areOne(sheet, other));
                if (read || sheets.putIfAbsent(tab, sheet) != null) {
                    more.add(sheet);
                }
            });
        }
        if (sheets.isEmpty()) {
            throw export.refusal("has neither a sheet vInfo nor a sheet vHost, as exports of RVTools have");
        }
        tellOfMore(more, export);
        return List.copyOf(sheets.values());
    }

    // Every sheet may be the same part of the file, which takes its time to read.
    private static void tellOfMore(List<String> sheets, Export export) {
        if (!sheets.isEmpty()) {
            export.sink()
                    .problem(export.title() + " has sheets that are not read, because an earlier one is the same tab or"
                            + " the same part: " + Quote.of(String.join(", ", sheets)));
        }
    }
}
