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
import java.util.List;

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
        try (Workbook workbook = Workbook.open(content)) {
            List<String> sheets = sheets(source, workbook);
            List<String> refusals = new ArrayList<>();
            for (String sheet : sheets) {
                new SheetReader(source, sheet, catalogue, facts, sink)
                        .read(workbook)
                        .ifPresent(refusals::add);
            }
            if (refusals.size() == sheets.size()) {
                throw new IllegalArgumentException(refusals.get(0));
            }
            refusals.forEach(sink::problem);
        } catch (DamagedWorkbook damaged) {
            throw new IllegalArgumentException(Quote.whole(source) + " " + damaged.getMessage(), damaged);
        }
    }

    private static List<String> sheets(String source, Workbook workbook) {
        List<String> sheets = workbook.sheets().stream()
                .filter(sheet -> Tab.named(sheet).isPresent())
                .toList();
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException(
                    Quote.whole(source) + " has neither a sheet vInfo nor a sheet vHost, as exports of RVTools have");
        }
        return sheets;
    }
}
