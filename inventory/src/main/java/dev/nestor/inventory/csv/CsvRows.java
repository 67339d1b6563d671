package dev.nestor.inventory.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import dev.nestor.inventory.csv.Lines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a file of separated values, one at a time. What is wrong with a row costs that row.
 *
 * <p>Bytes that are no characters become U+FFFD.
 */
public final class CsvRows {

    private static final int MOST_FIELDS = 4096;
    private static final String TYPE_OF_POWERSHELL = "#TYPE ";

    private final RowLines rows;
    private final CsvReaderBuilder parser;

    private CsvRows(RowLines rows, char separator) {
        this.rows = rows;
        this.parser = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false);
    }

    /** @param content left open */
    public static CsvRows of(InputStream content) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(content, Charsets.LONGEST_MARK);
        byte[] start = bytes.readNBytes(Charsets.LONGEST_MARK);
        Charsets written = Charsets.of(start);
        bytes.unread(start, written.mark(), start.length - written.mark());
        return of(new InputStreamReader(bytes, written.charset()));
    }

    /** The first row in the first bytes of a file, as far as they go; empty if they are no text. */
    public static List<String> first(byte[] prefix) {
        Charsets written = Charsets.of(prefix);
        String text = new String(prefix, written.mark(), prefix.length - written.mark(), written.charset());
        if (text.indexOf('\0') >= 0) {
            return List.of();
        }
        try {
            return of(new StringReader(text)).next().map(CsvRow::fields).orElse(List.of());
        } catch (IOException never) {
            return List.of();
        }
    }

    private static CsvRows of(Reader text) throws IOException {
        Lines lines = new Lines(text);
        Optional<Character> declared = Optional.empty();
        Optional<Line> line = lines.next();
        while (line.isPresent() && isBeforeHeader(line.get().text())) {
            Optional<Character> separator = Separator.declared(line.get().text());
            declared = separator.isPresent() ? separator : declared;
            line = lines.next();
        }
        line.ifPresent(header -> lines.putBack(List.of(header)));
        char separator = declared.isPresent()
                ? declared.get()
                : Separator.of(line.map(Line::text).orElse(""));
        return new CsvRows(new RowLines(lines, separator), separator);
    }

    private static boolean isBeforeHeader(String line) {
        return line.isBlank() || line.startsWith(TYPE_OF_POWERSHELL) || Separator.isDeclaration(line);
    }

    /**
     * The next row; empty at the end.
     *
     * @throws IOException if the content throws it
     */
    public Optional<CsvRow> next() throws IOException {
        return rows.next().map(this::row);
    }

    private CsvRow row(RowLines.Text row) {
        return row.complaint().isPresent()
                ? CsvRow.broken(row.line(), row.complaint().get())
                : parsed(row);
    }

    private CsvRow parsed(RowLines.Text row) {
        if (row.text().isEmpty()) {
            return new CsvRow(row.line(), List.of(), Optional.empty());
        }
        try {
            CsvRecordHandler fields =
                    CsvRecordHandler.builder().maxFields(MOST_FIELDS).build();
            return new CsvRow(
                    row.line(), parser.ofSingleCsvRecord(fields, row.text()).getFields(), Optional.empty());
        } catch (CsvParseException malformed) {
            return CsvRow.broken(row.line(), "has more than " + MOST_FIELDS + " fields");
        }
    }
}
