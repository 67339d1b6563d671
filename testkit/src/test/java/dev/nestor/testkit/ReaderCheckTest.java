package dev.nestor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.policy.Knowledge;
import dev.nestor.spi.inventory.InventorySink;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderCheckTest {

    private final Knowledge nothing =
            Knowledge.of(Catalogue.of(List.of()), FactDictionary.standard(), List.of(), List.of());

    /** Reads whatever its subclass makes of it. */
    private abstract static class Reader extends VisorListReader {

        abstract void read();

        @Override
        public void read(
                String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink) {
            read();
        }
    }

    @Test
    void acceptsAReaderThatSaysWhyNot() {
        assertThat(ReaderCheck.problems(List.of(new VisorListReader()), nothing))
                .isEmpty();
    }

    @Test
    void rejectsAReaderThatFindsNothingInAnEmptyFile() {
        assertThat(problems(new Reader() {
                    @Override
                    void read() {}
                }))
                .startsWith("reader `visor list` reads an empty file as `");
    }

    @Test
    void rejectsAReaderThatBreaks() {
        assertThat(problems(new Reader() {
                    @Override
                    void read() {
                        throw new IndexOutOfBoundsException("0");
                    }
                }))
                .startsWith("reader `visor list` breaks at an empty file instead of refusing it");
    }

    @Test
    void rejectsAReaderThatDoesNotSayWhy() {
        assertThat(problems(new Reader() {
                    @Override
                    void read() {
                        throw new IllegalArgumentException("");
                    }
                }))
                .isEqualTo("reader `visor list` does not say why it refuses an empty file");
    }

    @Test
    void rejectsAReaderWithoutAName() {
        assertThat(problems(new VisorListReader() {
                    @Override
                    public String format() {
                        return " ";
                    }
                }))
                .endsWith("has no name for its format");
    }

    private String problems(VisorListReader reader) {
        List<String> problems = ReaderCheck.problems(List.of(reader), nothing);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
