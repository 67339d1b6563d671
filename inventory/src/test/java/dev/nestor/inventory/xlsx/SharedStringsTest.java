package dev.nestor.inventory.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedStringsTest {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final Pattern TEMPORARY = Pattern.compile("^nestor-\\d+\\.(?:xlsx|spool)");

    @Test
    void textsAreFoundInAnyOrder() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            texts.add("vm-" + i + " Münchner 🚀".repeat(random.nextInt(i % 1_000 == 0 ? 2_000 : 9)));
        }

        try (SharedStrings strings = strings(texts)) {
            for (int i = 0; i < 50_000; i++) {
                int number = random.nextInt(texts.size());
                assertThat(strings.get(String.valueOf(number)))
                        .as("text %d with seed %d", number, seed)
                        .hasValue(texts.get(number));
            }
        }
    }

    @Test
    void theFirstAndTheLastAndEmptyOnesAreTextsToo() throws IOException {
        try (SharedStrings strings = strings(List.of("", "poweredOn", ""))) {
            assertThat(strings.get("0")).hasValue("");
            assertThat(strings.get(" 1 ")).hasValue("poweredOn");
            assertThat(strings.get("2")).hasValue("");
        }
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(strings = {"1", "-1", "4294967296", "0.0", "zero", ""})
    void aNumberThatNoTextHasGivesNone(String number) throws IOException {
        try (SharedStrings strings = strings(List.of("poweredOn"));
                SharedStrings none = SharedStrings.none()) {
            assertThat(strings.get(number)).isEmpty();
            assertThat(none.get(number)).isEmpty();
            assertThat(none.get("0")).isEmpty();
        }
    }

    @Test
    void tooManyTextsAreRefused() throws IOException {
        SharedStrings.read(xml(List.of("a", "b")), 2).close();

        assertThatThrownBy(() -> SharedStrings.read(xml(List.of("a", "b", "c")), 2))
                .isInstanceOf(DamagedWorkbook.class)
                .hasMessage("has more than 2 shared texts");
    }

    @Test
    void noTemporaryFileIsLeftOpenWhateverHappens() throws IOException {
        assumeTrue(Files.isDirectory(OPEN_FILES), "only Linux says which files are open");
        Zips right = Zips.sheet("vInfo", "<row><c t='s'><v>0</v></c></row>");
        Zips damaged = Zips.sheet("vInfo", "<row/>").part("xl/sharedStrings.xml", "<sst><si><t>lab</si></sst>");
        Zips silent = Zips.workbook("vInfo");

        try (Workbook workbook = open(right)) {
            workbook.rows("vInfo").close();
            assertThat(temporaryFiles())
                    .as("the copy, the texts, and where they begin")
                    .hasSize(3);
        }
        assertThat(temporaryFiles()).isEmpty();
        try (Workbook workbook = open(damaged)) {
            assertThatThrownBy(() -> workbook.rows("vInfo")).hasMessage("has a damaged part `xl/sharedStrings.xml`");
        }
        assertThat(temporaryFiles()).isEmpty();
        try (Workbook workbook = open(silent)) {
            assertThatThrownBy(() -> workbook.rows("vInfo")).hasMessage("lacks its part `xl/worksheets/sheet1.xml`");
        }
        assertThat(temporaryFiles()).isEmpty();
    }

    private static SharedStrings strings(List<String> texts) throws IOException {
        return SharedStrings.read(xml(texts), SharedStrings.MOST);
    }

    private static Xml xml(List<String> texts) {
        String all = texts.stream().map(text -> "<si><t>" + text + "</t></si>").collect(Collectors.joining());
        byte[] content = ("<sst>" + all + "</sst>").getBytes(StandardCharsets.UTF_8);
        return new Xml("xl/sharedStrings.xml", new ByteArrayInputStream(content));
    }

    private static Workbook open(Zips workbook) throws IOException {
        return Workbook.open(new ByteArrayInputStream(workbook.bytes()));
    }

    private static List<String> temporaryFiles() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(OPEN_FILES)) {
            for (Path file : files.toList()) {
                if (Files.isSymbolicLink(file)) {
                    names.add(Files.readSymbolicLink(file).getFileName().toString());
                }
            }
        }
        names.removeIf(name -> !TEMPORARY.matcher(name).find());
        return names;
    }
}
