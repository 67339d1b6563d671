package dev.nestor.inventory.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of one sheet, one at a time. */
public final class SheetRows implements Closeable {

    private final Xml xml;
    private final SharedStrings texts;
    private long number;

    SheetRows(Xml xml, SharedStrings texts) {
        this.xml = xml;
        this.texts = texts;
    }

    /**
     * The next row; empty at the end.
     *
     * @throws DamagedWorkbook if the sheet cannot be read on
     */
    public Optional<SheetRow> next() throws IOException {
        while (xml.next()) {
            if (xml.isStart("row")) {
                number = rowNumber();
                return Optional.of(row());
            }
            if (xml.isEnd("sheetData")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The number of the row that was read last, from 1; 0 before the first. */
    public long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private long rowNumber() {
        try {
            return xml.attribute("r").map(Long::parseLong).orElse(number + 1);
        } catch (NumberFormatException none) {
            return number + 1;
        }
    }

    private SheetRow row() throws IOException {
        RowCells cells = new RowCells();
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                cell(cells);
            }
        }
        return new SheetRow(number, cells.list(), cells.complaint());
    }

    private void cell(RowCells cells) throws IOException {
        Optional<String> address = xml.attribute("r");
        String type = xml.attribute("t").orElse("n");
        String value = "";
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = Text.of(xml, "v");
            } else if (xml.isStart("is")) {
                value = Text.of(xml, "is");
            } else if (xml.isStart("f")) {
                Text.of(xml, "f");
            }
        }
        cells.add(address, text(type, value, cells));
    }

    private String text(String type, String value, RowCells cells) throws IOException {
        return switch (type) {
            case "s" -> value.isEmpty() ? "" : shared(value, cells);
            case "b" -> value.equals("1") ? "true" : value.equals("0") ? "false" : value;
            case "n" -> Numbers.plain(value);
            default -> value;
        };
    }

    private String shared(String index, RowCells cells) throws IOException {
        Optional<String> text = texts.get(index);
        if (text.isEmpty()) {
            cells.complain("has a cell whose shared text is missing");
        }
        return text.orElse("");
    }
}
