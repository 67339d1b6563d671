package dev.nestor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.VendorPlugins;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsCheckTest {

    private static final String GOOD = """
            { "format": "nestor/settings/1", "settings": [
              { "fact": "memory", "platform": "acme/hyper", "of": "vm",
                "changes": [{ "summary": "give it memory", "language": "shell", "command": "hyper set {vm} {value:MiB}",
                              "disruption": "vm-off" }],
                "source": { "title": "Handbook", "url": "https://example.org/handbook", "section": "Memory" } } ] }
            """;

    @Test
    void goodSettingsPass() {
        assertThat(problems(GOOD)).isEmpty();
    }

    @Test
    void findsAProductThatNobodyKnows() {
        assertThat(problems(GOOD.replace("acme/hyper", "acme/hypre")))
                .containsExactly("setting of `memory` on `acme/hypre`: no catalogue has this product");
    }

    @Test
    void findsAPlaceInQuotationMarks() {
        assertThat(problems(GOOD.replace("set {vm}", "set '{vm}'")))
                .singleElement()
                .asString()
                .contains("a place stands in quotation marks, which are put around it anyway: `hyper set '{vm}'");
    }

    @Test
    void findsASummaryThatEndsWithAPeriod() {
        assertThat(problems(GOOD.replace("give it memory", "give it memory.")))
                .singleElement()
                .asString()
                .contains("its summary ends with a period");
    }

    @Test
    void findsWhatCannotBeRead() {
        assertThat(problems(GOOD.replace("\"memory\"", "\"memroy\"")))
                .singleElement()
                .asString()
                .startsWith("settings of plugin `acme` cannot be used: ")
                .contains("unknown fact `memroy`, did you mean `memory`?");
    }

    private static List<String> problems(String settings) {
        VendorPlugins plugins = VendorPlugins.of(new Acme(settings));
        return SettingsCheck.problems(plugins, plugins.knowledge().catalogue());
    }

    private record Acme(String text) implements VendorPlugin {

        @Override
        public String id() {
            return "acme";
        }

        @Override
        public List<Resource> catalogues() {
            return List.of(resource("""
                    { "format": "nestor/catalogue/1", "products": [{ "id": "acme/hyper", "title": "Hyper" }] }
                    """));
        }

        @Override
        public List<Resource> settings() {
            return List.of(resource(text));
        }

        private static Resource resource(String text) {
            return new Resource("acme.json", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
