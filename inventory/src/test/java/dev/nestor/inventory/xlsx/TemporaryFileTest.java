package dev.nestor.inventory.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryFileTest {

    @Test
    void isGoneWhenItIsClosed() throws IOException {
        TemporaryFile file = TemporaryFile.create(".xlsx");
        assertThat(file.path()).exists();
        file.close();

        assertThat(file.path()).doesNotExist();
    }

    @Test
    void hasNoNameWhileTheWorkbookInItIsRead() throws IOException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "what is open has a name there");
        try (TemporaryFile file = workbook();
                ZipParts parts = ZipParts.open(file.path().toFile());
                InputStream part = parts.open("xl/workbook.xml").orElseThrow()) {
            assertThat(file.path()).doesNotExist();
            assertThat(part.readAllBytes()).isNotEmpty();
        }
    }

    @Test
    void isGoneIfThereIsNoWorkbookInIt() throws IOException {
        Path path;
        try (TemporaryFile file = TemporaryFile.create(".xlsx")) {
            path = file.path();
            assertThatThrownBy(() -> ZipParts.open(file.path().toFile())).isInstanceOf(DamagedWorkbook.class);
        }
        assertThat(path).doesNotExist();
    }

    private static TemporaryFile workbook() throws IOException {
        TemporaryFile file = TemporaryFile.create(".xlsx");
        Files.write(file.path(), Zips.sheet("vInfo", "").bytes());
        return file;
    }
}
