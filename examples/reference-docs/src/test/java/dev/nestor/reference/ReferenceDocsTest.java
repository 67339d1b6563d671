package dev.nestor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReferenceDocsTest {

    private static final Path DOCS = Path.of("../../docs");
    private static final String HOW =
            "write it again: `./mvnw -q test -pl examples/reference-docs -am -Dnestor.writeDocs=true"
                    + " -Dtest=ReferenceDocsTest -Dsurefire.failIfNoSpecifiedTests=false`";

    private final ReferenceDocs reference = new ReferenceDocs(DOCS);

    @BeforeAll
    static void write() throws IOException {
        if (Boolean.getBoolean("nestor.writeDocs")) {
            ReferenceDocs.main(new String[] {DOCS.toString()});
        }
    }

    @Test
    void everyStatementIsAccountedForOnce() throws IOException {
        assertThat(reference.problems()).isEmpty();
    }

    @Test
    void everyPageSaysWhatThePacksSay() throws IOException {
        for (Map.Entry<Path, String> page : reference.pages().entrySet()) {
            assertThat(page.getKey()).as(HOW).hasContent(page.getValue());
        }
    }

    @Test
    void noPageIsLeftOfAPackThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve("rules"))) {
            assertThat(files).isSubsetOf(reference.pages().keySet());
        }
    }
}
