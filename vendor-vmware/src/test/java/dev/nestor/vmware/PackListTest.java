package dev.nestor.vmware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackListTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/nestor/vmware");

    @Test
    void namesEveryPackOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(new VmwarePlugin().packs().stream().map(Resource::name))
                    .as("packs.txt, a line for each pack")
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".json")
                                            && !List.of("catalogue.json", "settings.json")
                                                    .contains(name))
                                    .toList());
        }
    }
}
