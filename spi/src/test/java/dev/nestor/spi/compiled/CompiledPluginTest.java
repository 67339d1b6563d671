package dev.nestor.spi.compiled;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Question;
import dev.nestor.model.Stack;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.review.DecisionRecord;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.build.PluginCompiler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledPluginTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final String CATALOGUE = """
            { "format": "nestor/catalogue/1",
              "products": [
                { "id": "acme/hyper", "title": "Acme Hyper", "aliases": ["hyp"],
                  "releases": [ { "label": "2", "version": "2.0", "date": "2020-02-01", "attributes": { "build": "77" } } ] },
                { "id": "acme/cloud", "title": "Acme Cloud", "basedOn": "acme/hyper" } ],
              "facts": [ { "name": "acme.mode", "type": "word", "meaning": "The mode.", "words": ["fast", "safe"] } ] }
            """;

    private static final String ARTICLE = """
            { "format": "nestor/pack/1", "id": "acme.kb-1", "revision": 3,
              "document": { "title": "Nesting Acme – was es heißt", "url": "https://acme.example/1", "publisher": "acme",
                            "authority": "vendor-policy", "read": "2026-11-01", "covers": ["2020-01-01", null],
                            "published": "2020-01-01", "history": [ { "date": "2021-01-01", "change": "More rows." } ] },
              "rules": [
                { "id": "acme.kb-1.no", "inner": "acme/hyper", "outer": "acme/hyper [1.0,3.0)", "axis": "support",
                  "status": "unsupported", "purposes": ["production"], "message": "Nesting is not supported",
                  "section": "1", "attestedFrom": "2020-01-01", "confidence": "H", "statements": ["A-1"] },
                { "id": "acme.kb-1.safe", "inner": "acme/hyper", "outer": "acme/hyper", "axis": "enablement",
                  "when": { "any": [ { "fact": "memory", "atLeast": "4 GiB" }, { "not": { "fact": "cpu.count", "below": 2 } } ] },
                  "requires": { "all": [ { "fact": "acme.mode", "is": "safe" },
                                         { "fact": "version", "atMost": { "fact": "outer.version" } },
                                         { "fact": "cpu.features", "contains": ["vt-x", "ept"] } ] },
                  "holds": "ready", "otherwise": "blocked", "message": "The mode must be safe", "topic": "mode",
                  "overrides": ["acme.kb-1.no"], "remedies": [ { "summary": "Make it safe", "command": "set safe" } ],
                  "section": "2", "attestedFrom": "2020-01-01", "attestedUntil": "2030-01-01", "confidence": "M" },
                { "id": "acme.kb-1.hint", "inner": "guest/*", "outer": "acme/hyper", "advisory": "risk",
                  "message": "Guests are slow", "section": "3", "attestedFrom": "2020-01-01", "confidence": "L" } ] }
            """;

    private static final String OTHER = """
            { "format": "nestor/pack/1", "id": "acme.kb-2", "revision": 1,
              "document": { "title": "Cloud", "url": "https://acme.example/2", "publisher": "acme",
                            "authority": "vendor-staff", "read": "2026-11-01", "covers": ["2020-01-01", null] },
              "rules": [
                { "id": "acme.kb-2.yes", "inner": "acme/cloud", "outer": "acme/cloud", "axis": "support",
                  "status": "supported", "message": "It is supported", "section": "1",
                  "attestedFrom": "2020-01-01", "confidence": "H" } ] }
            """;

    @Test
    void readsBackAsItWasWritten() throws IOException {
        VendorPlugins written = VendorPlugins.of(new Acme());
        CompiledPlugin read =
                CompiledPlugin.read(PluginCompiler.compile(new Acme())).orElseThrow();

        assertThat(read.packs())
                .map(ShelvedPack::open)
                .isEqualTo(written.knowledge().packs());
        assertThat(read.products())
                .containsExactlyInAnyOrderElementsOf(
                        written.knowledge().catalogue().products());
    }

    @Test
    void hasTheDigestsOfTheDocuments() throws IOException {
        CompiledPlugin read =
                CompiledPlugin.read(PluginCompiler.compile(new Acme())).orElseThrow();

        assertThat(read.packs())
                .map(pack -> DecisionRecord.Pack.of(pack.open()))
                .isEqualTo(VendorPlugins.of(new Acme()).knowledge().packs().stream()
                        .map(DecisionRecord.Pack::of)
                        .toList());
    }

    @Test
    void isTheSameOnEachCompilation() throws IOException {
        assertThat(PluginCompiler.compile(new Acme())).isEqualTo(PluginCompiler.compile(new Acme()));
    }

    @Test
    void opensNoPackBeforeSomebodyAsksAboutProductsThatItNames() throws IOException {
        VendorPlugins compiled = VendorPlugins.of(new Acme(PluginCompiler.compile(new Acme())));

        assertThat(compiled.knowledge().shelf()).extracting(ShelvedPack::isOpen).containsExactly(false, false);
        assertThat(compiled.policy()
                        .decide(about(compiled, "acme/cloud@9", "acme/cloud@9"))
                        .axis(Axis.SUPPORT)
                        .status())
                .isEqualTo(Status.SUPPORTED);
        assertThat(compiled.knowledge().shelf()).extracting(ShelvedPack::isOpen).containsExactly(true, true);
    }

    @Test
    void leavesPacksOfOtherProductsClosed() throws IOException {
        VendorPlugins compiled = VendorPlugins.of(new Acme(PluginCompiler.compile(new Acme())));

        compiled.policy().decide(about(compiled, "acme/hyper@2.0", "acme/hyper@2.0"));

        assertThat(compiled.knowledge().shelf()).extracting(ShelvedPack::isOpen).containsExactly(true, false);
    }

    @Test
    void answersTheSameAsTheDocuments() throws IOException {
        VendorPlugins written = VendorPlugins.of(new Acme());
        VendorPlugins compiled = VendorPlugins.of(new Acme(PluginCompiler.compile(new Acme())));

        for (String[] stack : new String[][] {
            {"acme/hyp@2", "acme/hyper@build 77"}, {"acme/cloud", "acme/hyper@3.5"}, {"acme/hyper@2", "guest/debian"}
        }) {
            Decision expected = written.policy().decide(about(written, stack));
            assertThat(compiled.policy().decide(about(compiled, stack))).isEqualTo(expected);
            assertThat(compiled.policy().assess(about(compiled, stack)).decision())
                    .isEqualTo(expected);
        }
    }

    @Test
    void isPassedOverIfItIsDamaged() throws IOException {
        byte[] file = PluginCompiler.compile(new Acme());
        for (int at : new int[] {0, 5, 9, 13, file.length / 2, file.length - 1}) {
            byte[] damaged = file.clone();
            damaged[at] ^= 1;

            assertThat(CompiledPlugin.read(damaged)).as("byte %d", at).isEmpty();
            assertThat(VendorPlugins.of(new Acme(damaged)).knowledge().packs()).hasSize(2);
        }
        assertThat(CompiledPlugin.read(Arrays.copyOf(file, file.length - 7))).isEmpty();
        assertThat(CompiledPlugin.read(new byte[0])).isEmpty();
    }

    @Test
    void isPassedOverIfItIsOfAnotherNestor() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(PluginCompiler.compile(new Acme()));
        file.putInt(8, file.getInt(8) + 1);
        file.putInt(4, CompiledPlugin.sum(file.array(), 8));

        assertThat(CompiledPlugin.read(file.array())).isEmpty();
        assertThat(VendorPlugins.of(new Acme(file.array())).knowledge().packs()).hasSize(2);
    }

    @Test
    void isPassedOverIfItCannotBeRead() {
        VendorPlugin plugin = new Acme() {
            @Override
            public InputStream compiled() {
                return new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("invalid block type");
                    }
                };
            }
        };

        assertThat(VendorPlugins.of(plugin).requireAll().knowledge().packs()).hasSize(2);
    }

    @Test
    void refusesIdsThatAreUsedTwice() {
        VendorPlugin plugin = new Acme() {
            @Override
            public List<Resource> packs() {
                return List.of(resource(OTHER), resource(OTHER));
            }
        };

        assertThatThrownBy(() -> PluginCompiler.compile(plugin)).hasMessage("two rule packs have the id `acme.kb-2`");
    }

    @Test
    void refusesExceptionsToRulesOfOtherPlugins() {
        VendorPlugin plugin = new Acme() {
            @Override
            public List<Resource> packs() {
                return List.of(resource(OTHER.replace(
                        "\"status\": \"supported\"", "\"status\": \"supported\", \"overrides\": [\"bolt.kb.no\"]")));
            }
        };

        assertThatThrownBy(() -> PluginCompiler.compile(plugin))
                .hasMessage("rule `acme.kb-2.yes` overrides an unknown rule: `bolt.kb.no`");
    }

    private static Question about(VendorPlugins plugins, String... layers) {
        Stack stack = plugins.stack(layers);
        return Question.about(stack, TODAY);
    }

    private static Resource resource(String text) {
        return new Resource("acme.json", () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static class Acme implements VendorPlugin {

        private final byte[] compiled;

        Acme() {
            this(new byte[0]);
        }

        Acme(byte[] compiled) {
            this.compiled = compiled;
        }

        @Override
        public String id() {
            return "acme";
        }

        @Override
        public InputStream compiled() {
            return new ByteArrayInputStream(compiled);
        }

        @Override
        public List<Resource> catalogues() {
            return List.of(resource(CATALOGUE));
        }

        @Override
        public List<Resource> packs() {
            return List.of(resource(ARTICLE), resource(OTHER));
        }
    }
}
