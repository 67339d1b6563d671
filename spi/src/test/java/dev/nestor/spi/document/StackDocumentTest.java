package dev.nestor.spi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nestor.fact.FactValue.Bytes;
import dev.nestor.fact.FactValue.Count;
import dev.nestor.fact.FactValue.Flag;
import dev.nestor.fact.FactValue.Versioned;
import dev.nestor.fact.FactValue.Word;
import dev.nestor.fact.FactValue.Words;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.ProductId;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.version.KnownVersion;
import dev.nestor.version.Version;
import dev.nestor.version.VersionRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackDocumentTest {

    private static final String TRAINING_ROOM = """
            {
              "format": "nestor/stack/1",
              "purpose": "training",
              "layers": [
                {
                  "product": "acme/bench@9",
                  "machine": {
                    "cpu.features": [
                      "ept",
                      "vt-x"
                    ],
                    "cpu.vendor": "intel",
                    "memory": "16 GiB"
                  }
                },
                {
                  "product": "acme/forge@7.0 Update 3",
                  "name": "forge-lab-01",
                  "machine": {
                    "acme.machineVersion": "9.0",
                    "cpu.count": 2,
                    "memory": "4 GiB",
                    "vm.hardwareVirtualization": true
                  }
                },
                {
                  "product": "guest/debian@bookworm"
                }
              ]
            }
            """;

    private static final Layer FORGE = Acme.CATALOGUE.layer("acme/forge@7.0");

    @Test
    void readsLayersFromTheHardwareUp() {
        Stack stack = Documents.stack(TRAINING_ROOM).stack();

        assertThat(stack).hasToString("acme/bench@9 > acme/forge@7.0 Update 3 > guest/debian@bookworm");
        assertThat(stack.layer(1).name()).contains("forge-lab-01");
        assertThat(stack.layer(1).software().version().exact()).contains(Version.parse("7.0.3"));
        assertThat(stack.layer(2).machine()).isEqualTo(Machine.unknown());
    }

    @Test
    void readsFactsByTheirDeclaredTypes() {
        Stack stack = Documents.stack(TRAINING_ROOM).stack();

        assertThat(stack.layer(0).machine().facts())
                .isEqualTo(Map.of(
                        "cpu.features", new Words(List.of("vt-x", "ept")),
                        "cpu.vendor", new Word("intel"),
                        "memory", new Bytes(16L << 30)));
        assertThat(stack.layer(1).machine().facts())
                .isEqualTo(Map.of(
                        "acme.machineVersion", new Versioned(KnownVersion.of(Version.parse("9"))),
                        "cpu.count", new Count(2),
                        "memory", new Bytes(4L << 30),
                        "vm.hardwareVirtualization", new Flag(true)));
    }

    @Test
    void writesWhatItReads() {
        StackDocument document = Documents.stack(TRAINING_ROOM);

        assertThat(document.purpose()).contains(Purpose.TRAINING);
        assertThat(Documents.indented(document::write)).isEqualTo(TRAINING_ROOM);
    }

    @Test
    void readsAStreamAndLeavesItOpen() throws IOException {
        byte[] bytes = TRAINING_ROOM.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            StackDocument document = StackDocument.read("room.json", in, Acme.CATALOGUE, Acme.FACTS);

            assertThat(document).isEqualTo(Documents.stack(TRAINING_ROOM));
        }
    }

    @Test
    void writesOnOneLineForFleets() {
        StackDocument document = new StackDocument(Stack.of(FORGE.named("a"), FORGE), Optional.empty());

        assertThat(Documents.compact(document::write))
                .isEqualTo("{\"format\":\"nestor/stack/1\",\"layers\":"
                        + "[{\"product\":\"acme/forge@7.0\",\"name\":\"a\"},{\"product\":\"acme/forge@7.0\"}]}\n");
    }

    @Test
    void takesTheOtherWordForTest() {
        assertThat(Documents.stack("""
                {"format": "nestor/stack/1", "purpose": "lab", "layers": [{"product": "acme/forge"}]}
                """).purpose()).contains(Purpose.TEST);
    }

    @Test
    void keepsAnEmptyListApartFromAnUnknownOne() {
        assertThat(machine("\"cpu.features\": []").fact("cpu.features")).contains(new Words(List.of()));
        assertThat(machine("").fact("cpu.features")).isEmpty();
    }

    @Test
    void takesAnAmountAsANumberOfBytes() {
        assertThat(machine("\"memory\": 4294967296").fact("memory")).contains(new Bytes(4L << 30));
        assertThat(machine("\"memory\": 0").fact("memory")).contains(new Bytes(0));
    }

    @Test
    void takesAVendorThatNoPluginCovers() {
        StackDocument document = Documents.stack("""
                {"format": "nestor/stack/1", "layers": [{"product": "initech/cell@banana"}]}
                """);

        assertThat(document.stack().layer(0).software().covered()).isFalse();
        assertThat(Documents.stack(Documents.compact(document::write))).isEqualTo(document);
    }

    @Test
    void readsBackWhatAFileReaderKnowsOfAVersion() {
        ProductId forge = ProductId.parse("acme/forge");
        Stack stack = Stack.of(
                Acme.CATALOGUE.layer(forge, KnownVersion.within("kernel5", VersionRange.parse("[5.0,6.0)"))),
                Acme.CATALOGUE.layer(forge, KnownVersion.within("5.x", VersionRange.parse("[5,6)"))),
                Acme.CATALOGUE.layer(forge, KnownVersion.unknown("some kernel")),
                Acme.CATALOGUE.layer(forge, KnownVersion.of(Version.parse("7.0.3"))),
                Acme.CATALOGUE.layer(ProductId.parse("guest/debian"), KnownVersion.unknown("bookworm")));
        StackDocument document = new StackDocument(stack, Optional.empty());

        StackDocument read = Documents.stack(Documents.indented(document::write));

        assertThat(read).isEqualTo(document);
        assertThat(read.stack())
                .hasToString(
                        "acme/forge@[5.0,6.0) > acme/forge@5.x > acme/forge > acme/forge@7.0.3 > guest/debian@bookworm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "\u001b[31mred"})
    void refusesANameThatCouldNotBeReadBack(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StackDocument(Stack.of(FORGE.named(name)), Optional.empty()));
    }

    @Test
    void takesNamesOf255CharactersAndNoLonger() {
        String longest = "😀".repeat(255);
        StackDocument document = new StackDocument(Stack.of(FORGE.named(longest)), Optional.empty());

        assertThat(Documents.stack(Documents.compact(document::write))).isEqualTo(document);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StackDocument(Stack.of(FORGE.named(longest + "x")), Optional.empty()))
                .withMessage("name of a layer is longer than 255 characters");
    }

    private static Machine machine(String fact) {
        return Documents.stack("""
                {"format": "nestor/stack/1", "layers": [{"product": "acme/forge", "machine": {%s}}]}
                """.formatted(fact)).stack().layer(0).machine();
    }
}
