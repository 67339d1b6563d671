package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final String NO = "\"axis\": \"support\", \"status\": \"unsupported\"";

    @Test
    void sparesNamesThatAreUsedOnce() {
        assertThat(shared(new SamplePlugin("acme"), new SamplePlugin("bolt"))).isEmpty();
    }

    @Test
    void nameEachPluginThatUsesAName() {
        assertThat(shared(new SamplePlugin("acme"), new SamplePlugin("bolt"), new SamplePlugin("acme")))
                .containsExactly(
                        "acme: two plugins have the id `acme`: `acme` from `file:/plugins/acme.jar` and"
                                + " `acme` from `file:/plugins/acme.jar`",
                        "acme: two plugins have the id `acme`: `acme` from `file:/plugins/acme.jar` and"
                                + " `acme` from `file:/plugins/acme.jar`");
    }

    @Test
    void areFoundWithinOnePluginToo() {
        String pack =
                SamplePack.of("acme.kb", "acme").rule("no", "*", "acme/*", NO).text();
        List<Candidate> acme =
                List.of(Loading.load(new SamplePlugin("acme").pack(pack).pack(pack)));
        PackReading reading = new PackReading();
        assertThat(reading.read(acme).isEmpty()).isTrue();

        assertThat(texts(Duplicates.ofPacks(acme, reading)))
                .containsExactly("acme: it has two rule packs with the name `acme.kb`");
        assertThat(texts(Duplicates.ofRules(acme, reading)))
                .containsExactly("acme: it has two rules with the name `acme.kb.no`");
    }

    private static List<String> shared(SamplePlugin... plugins) {
        List<Candidate> candidates = Arrays.stream(plugins).map(Loading::load).toList();
        return texts(Duplicates.ofIds(candidates));
    }

    private static List<String> texts(Problems problems) {
        List<String> texts = new ArrayList<>();
        problems.forEach((candidate, reason) -> texts.add(candidate.name() + ": " + reason));
        return texts;
    }
}
