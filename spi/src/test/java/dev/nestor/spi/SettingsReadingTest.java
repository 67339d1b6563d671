package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Question;
import dev.nestor.plan.Setting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsReadingTest {

    private static final String GOOD = """
            { "format": "nestor/settings/1", "settings": [
              { "fact": "memory", "platform": "acme/hyper", "of": "vm",
                "changes": [{ "summary": "give it memory", "disruption": "vm-off" }],
                "source": { "title": "Handbook", "url": "https://example.org/handbook", "section": "4" } }] }
            """;

    @Test
    void readsWhatPluginsBringAlong() {
        VendorPlugins plugins = VendorPlugins.of(new WithSettings("acme", GOOD));

        assertThat(plugins.settings().all()).extracting(Setting::fact).containsExactly("memory");
        assertThat(plugins.settingsProblems()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadCostsItselfOnly() {
        VendorPlugins plugins =
                VendorPlugins.of(new WithSettings("acme", GOOD), new WithSettings("zenith", "{ \"format\": 7 }"));

        assertThat(plugins.settings().all()).hasSize(1);
        assertThat(plugins.settingsProblems())
                .singleElement()
                .asString()
                .startsWith("settings of plugin `zenith` cannot be used: ")
                .contains("`settings.json` line 1, column 13, `/format`");
        assertThat(plugins.quarantined()).isEmpty();
    }

    @Test
    void aPluginThatThrowsCostsItsSettingsOnly() {
        VendorPlugins plugins = VendorPlugins.of(new WithSettings("acme", GOOD) {
            @Override
            public List<Resource> settings() {
                throw new IllegalStateException("no disk");
            }
        });

        assertThat(plugins.settingsProblems()).singleElement().asString().contains("no disk");
        assertThat(plugins.policy()
                        .assess(Question.about(plugins.stack("acme/hyper", "acme/hyper"), LocalDate.of(2026, 11, 21)))
                        .quarantined())
                .isEmpty();
    }

    private static class WithSettings extends SamplePlugin {

        private final String text;

        WithSettings(String id, String text) {
            super(id);
            covering(id + "/hyper");
            this.text = text;
        }

        @Override
        public List<Resource> settings() {
            return List.of(resource("settings.json", text));
        }
    }
}
