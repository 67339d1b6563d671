package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverridingTest {

    private final List<Candidate> candidates = new ArrayList<>();

    @Test
    void sparesAnExceptionToARuleOfTheSamePublisherInAnotherPlugin() {
        add("acme", "acme", "");
        add("addon", "acme", "acme.kb.no");

        assertThat(problems()).isEmpty();
    }

    @Test
    void findsTheExceptionToARuleOfAnotherPublisher() {
        add("acme", "acme", "");
        add("addon", "addon", "acme.kb.no");

        assertThat(problems())
                .containsExactly(Map.entry(
                        "addon", "rule `addon.kb.no` of `addon` overrides a rule of another publisher: `acme.kb.no`"));
    }

    @Test
    void findsBothEndsOfACircle() {
        add("acme", "acme", "addon.kb.no");
        add("addon", "acme", "acme.kb.no");

        assertThat(problems()).containsOnlyKeys("acme", "addon");
    }

    private void add(String plugin, String publisher, String overridden) {
        String overrides = overridden.isEmpty() ? "" : ", \"overrides\": [\"" + overridden + "\"]";
        SamplePack pack = SamplePack.of(plugin + ".kb", publisher)
                .rule("no", "*", "acme/*", "\"axis\": \"support\", \"status\": \"unsupported\"" + overrides);
        candidates.add(Loading.load(new SamplePlugin(plugin).pack(pack.text())));
    }

    private Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        PackReading reading = new PackReading();
        assertThat(reading.read(candidates).isEmpty()).isTrue();
        Overriding.find(candidates, reading).forEach((candidate, reason) -> problems.put(candidate.name(), reason));
        return problems;
    }
}
