package dev.nestor.inventory.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "a,b\n1,2",
                "a;b\n1;2",
                "a\tb\n1\t2",
                "sep=;\na;b\n1;2",
                "#TYPE System.Object\na,b\n1,2",
                "\n\na,b\n1,2"
            })
    void findsOutWhatSeparatesTheFields(String text) throws IOException {
        assertThat(fields(rows(text))).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void aDeclaredSeparatorGoesBeforeOneThatIsMoreFrequent() throws IOException {
        assertThat(fields(rows("sep=;\n\"a,b,c\";d"))).containsExactly(List.of("a,b,c", "d"));
        assertThat(fields(rows("sep=;\n\n\"a,b,c\";d"))).containsExactly(List.of("a,b,c", "d"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"sep=", "sep=\"", "sep=#", "sep=x", "\"sep=\"\"", "sep= ", "SEP=\u00A0"})
    void whatCannotSeparateFieldsIsNotDeclared(String declaration) throws IOException {
        assertThat(fields(rows(declaration + "\na;b\n1;2"))).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(CsvRows.first((declaration + "\nx").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("x");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"sep=|", "\"sep=|\"", "Sep=| "})
    void anySignMayBeDeclared(String declaration) throws IOException {
        assertThat(fields(rows(declaration + "\na|b"))).containsExactly(List.of("a", "b"));
        assertThat(fields(rows(declaration.replace('|', '\t') + "\na\tb"))).containsExactly(List.of("a", "b"));
    }

    @ParameterizedTest(name = "end {index}")
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsTheLinesThatRowsBeginIn(String end) throws IOException {
        List<CsvRow> rows = rows(String.join(end, "a,b", "1,\"two", "lines\"", "3,4", "", "5,6"));

        assertThat(rows.stream().map(CsvRow::line)).containsExactly(1L, 2L, 4L, 5L, 6L);
        assertThat(rows.get(1).fields()).containsExactly("1", "two\nlines");
        assertThat(rows.get(3).fields()).isEmpty();
    }

    @Test
    void quotesInsideOfFieldsAreCharacters() throws IOException {
        assertThat(fields(rows("a,b\n19\" rack,\"say \"\"no\"\"\"\n")))
                .containsExactly(List.of("a", "b"), List.of("19\" rack", "say \"no\""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UTF-8, true", "UTF-8, false", "UTF-16LE, true", "UTF-16BE, true"})
    void readsTheEncodingsThatWindowsWrites(String charset, boolean mark) throws IOException {
        byte[] bytes = ((mark ? "\uFEFF" : "") + "a;b\nMünchen;東京").getBytes(Charset.forName(charset));

        assertThat(fields(rows(bytes))).containsExactly(List.of("a", "b"), List.of("München", "東京"));
    }

    @Test
    void aQuoteThatIsNotClosedCostsItsRowOnly() throws IOException {
        List<CsvRow> rows = rows("a,b\n1,\"open\n3,4\n5,6");

        assertThat(rows.get(1).complaint()).hasValue("has a quote that is not closed");
        assertThat(rows.get(1).line()).isEqualTo(2);
        assertThat(fields(rows.subList(2, 4))).containsExactly(List.of("3", "4"), List.of("5", "6"));
    }

    @Test
    void aRowThatSeemsToGoOnInTheNextOneDoesNotTakeItAlong() throws IOException {
        List<CsvRow> rows = rows("a,b\n1,\"open\n3,\"closed\"\n5,6");

        assertThat(rows.get(1).complaint()).hasValue("has a quote that is not closed");
        assertThat(fields(rows.subList(2, 4))).containsExactly(List.of("3", "closed"), List.of("5", "6"));
    }

    @Test
    void aRowOfTooManyFieldsCostsItselfOnly() throws IOException {
        List<CsvRow> rows = rows("a,b\n" + ",".repeat(5_000) + "\n3,4");

        assertThat(rows.get(1).complaint()).hasValue("has more than 4096 fields");
        assertThat(rows.get(2).fields()).containsExactly("3", "4");
    }

    @Test
    void aFileFullOfOpenQuotesEnds() throws IOException {
        List<CsvRow> rows = rows("a,b\n" + ("1,\"" + "x".repeat(400) + "\n,,\n").repeat(5_000));

        assertThat(rows).hasSize(10_001);
    }

    @Test
    void textBehindAClosingQuoteCostsItsRowOnly() throws IOException {
        List<CsvRow> rows = rows("a,b\n\"he said \"x\" to me\",2\n3,4");

        assertThat(rows.get(1).complaint()).hasValue("has text behind a closing quote");
        assertThat(rows.get(2).fields()).containsExactly("3", "4");
    }

    @Test
    void aLineThatIsTooLongCostsItsRowOnly() throws IOException {
        List<CsvRow> rows = rows("a,b\n1," + "x".repeat(2 << 20) + "\n3,4");

        assertThat(rows.get(1).complaint()).hasValue("is longer than 1048576 characters");
        assertThat(rows.get(2)).isEqualTo(new CsvRow(3, List.of("3", "4"), Optional.empty()));
    }

    @Test
    void aMillionRowsTakeNoMoreMemoryThanOne() throws IOException {
        CsvRows rows = CsvRows.of(
                new Repeated("vm-1,VMware ESXi 7.0 or later,4\n".getBytes(StandardCharsets.UTF_8), 1_000_000));
        long count = 0;
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            count++;
        }

        assertThat(count).isEqualTo(1_000_000);
    }

    @Test
    void theContentStaysOpen() throws IOException {
        InputStream content = new ByteArrayInputStream("a,b\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        CsvRows rows = CsvRows.of(content);

        assertThat(rows.next()).isPresent();
        assertThat(rows.next()).isEmpty();
    }

    @Test
    void anEmptyFileHasNoRows() throws IOException {
        assertThat(rows("")).isEmpty();
        assertThat(rows("\uFEFF")).isEmpty();
        assertThat(rows("\n\n")).isEmpty();
        assertThat(CsvRows.first(new byte[0])).isEmpty();
    }

    private static List<CsvRow> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<CsvRow> rows(byte[] bytes) throws IOException {
        CsvRows rows = CsvRows.of(new ByteArrayInputStream(bytes));
        List<CsvRow> all = new ArrayList<>();
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            all.add(row.get());
        }
        return all;
    }

    private static List<List<String>> fields(List<CsvRow> rows) {
        return rows.stream().map(CsvRow::fields).toList();
    }

    /** A file that is nowhere: one row over and over. */
    private static final class Repeated extends InputStream {

        private final byte[] row;
        private long left;

        Repeated(byte[] row, long times) {
            this.row = row;
            this.left = row.length * times;
        }

        @Override
        public int read() {
            return left == 0 ? -1 : row[(int) (row.length - left-- % row.length) % row.length];
        }
    }
}
