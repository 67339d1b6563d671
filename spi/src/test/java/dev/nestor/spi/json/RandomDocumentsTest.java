package dev.nestor.spi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class RandomDocumentsTest {

    private static final int ROUNDS = 2000;

    private final long seed = Long.getLong("nestor.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private int refused;

    @AfterEach
    void tellTheSeed(TestInfo test) {
        System.out.println(test.getDisplayName() + " ran with -Dnestor.seed=" + seed + ", " + refused + " refused");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Object tree = new RandomTree(random).value(6);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonWriter json = random.nextBoolean() ? JsonWriter.indented(bytes) : JsonWriter.compact(bytes)) {
                RandomTree.write(tree, json);
            }

            JsonValue read = Json.parse("x.json", new ByteArrayInputStream(bytes.toByteArray()));

            assertThat(RandomTree.of(read)).isEqualTo(tree);
            assertThat(namesInOrder(RandomTree.of(read))).isEqualTo(namesInOrder(tree));
        }
    }

    @Test
    void pointersLeadToTheirValues() {
        int followed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            JsonValue document = Json.parse("x.json", RandomTree.compact(new RandomTree(random).value(6)));
            for (JsonValue value : RandomTree.all(document)) {
                assertThat(follow(document, value.pointer())).isSameAs(value);
                followed++;
            }
        }
        assertThat(followed).isGreaterThan(ROUNDS);
    }

    @Test
    void everyValueStartsWhereItsPlaceSays() {
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            try (JsonWriter json = JsonWriter.indentedText(text)) {
                RandomTree.write(new RandomTree(random).value(6), json);
            }
            List<String> lines = text.toString().lines().toList();
            for (JsonValue value : RandomTree.all(Json.parse("x.json", text.toString()))) {
                char first = lines.get(value.line() - 1).charAt(value.column() - 1);
                assertThat(first).as(value.toString()).satisfies(character -> assertStarts(character, value));
            }
        }
    }

    @Test
    void aChangedDocumentIsReadOrRefusedAndNothingElse() throws IOException {
        for (int round = 0; round < 20 * ROUNDS; round++) {
            String text = RandomTree.compact(List.of(new RandomTree(random).value(4), Map.of("id", 1L)));
            byte[] changed = changed(text.getBytes(StandardCharsets.UTF_8));
            try {
                Json.parse("x.json", new ByteArrayInputStream(changed));
            } catch (JsonException failure) {
                refused++;
                assertThat(failure.getMessage()).matches("`x\\.json` line \\d+, column \\d+(, `/[^\\n]*`)?: [^\\n]+");
                assertThat(failure.reason()).isNotEqualTo("malformed document");
                assertThat(failure.line()).isPositive();
                assertThat(failure.column()).isPositive();
            }
        }
        assertThat(refused).isGreaterThan(ROUNDS);
    }

    private byte[] changed(byte[] bytes) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        int from = random.nextInt(bytes.length);
        int until = Math.min(bytes.length, from + random.nextInt(3));
        changed.write(bytes, 0, from);
        for (int more = random.nextInt(4); more > 0; more--) {
            changed.write(random.nextInt(4) == 0 ? random.nextInt(256) : bytes[random.nextInt(bytes.length)]);
        }
        changed.write(bytes, until, random.nextInt(8) == 0 ? 0 : bytes.length - until);
        return changed.toByteArray();
    }

    private static JsonValue follow(JsonValue document, String pointer) {
        JsonValue value = document;
        for (String step : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            value = value.isArray()
                    ? value.asArray().get(Integer.parseInt(step))
                    : value.asObject().required(step.replace("~1", "/").replace("~0", "~"));
        }
        return value;
    }

    private static void assertStarts(char first, JsonValue value) {
        switch (value.kind()) {
            case OBJECT -> assertThat(first).isEqualTo('{');
            case ARRAY -> assertThat(first).isEqualTo('[');
            case TEXT -> assertThat(first).isEqualTo('"');
            case NULL -> assertThat(first).isEqualTo('n');
            case BOOLEAN -> assertThat(first).isEqualTo(value.asBoolean() ? 't' : 'f');
            case NUMBER ->
                assertThat(first).isEqualTo(Long.toString(value.asLong()).charAt(0));
        }
    }

    private static List<Object> namesInOrder(Object tree) {
        List<Object> names = new ArrayList<>();
        if (tree instanceof List<?> elements) {
            elements.forEach(element -> names.add(namesInOrder(element)));
        }
        if (tree instanceof LinkedHashMap<?, ?> fields) {
            fields.forEach((name, value) -> names.add(List.of(name, namesInOrder(value))));
        }
        return names;
    }
}
