package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

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
        assertThat(texts(Duplicates.find(
                        "rule", List.of(Loading.load(new SamplePlugin("acme"))), plugin -> Stream.of("a", "b", "a"))))
                .containsExactly("acme: it has two rules with the name `a`");
    }

    private static List<String> shared(SamplePlugin... plugins) {
        List<Candidate> candidates = Arrays.stream(plugins).map(Loading::load).toList();
        return texts(Duplicates.find("id", candidates, candidate -> Stream.of(candidate.name())));
    }

    private static List<String> texts(Problems problems) {
        List<String> texts = new ArrayList<>();
        problems.forEach((candidate, reason) -> texts.add(candidate.name() + ": " + reason));
        return texts;
    }
}
