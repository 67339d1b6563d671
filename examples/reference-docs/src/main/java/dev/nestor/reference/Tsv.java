package dev.nestor.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables in text files: a line each, columns apart by tabs, below a line of names. */
final class Tsv {

    private Tsv() {}

    static List<List<String>> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
