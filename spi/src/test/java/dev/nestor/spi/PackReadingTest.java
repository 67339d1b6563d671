package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactType;
import dev.nestor.policy.ShelvedPack;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackReadingTest {

    private static final FactDeclaration TURBO = FactDeclaration.of("acme.turbo", FactType.FLAG, "Whether it is fast.");

    private final PackReading reading = new PackReading();
    private final Candidate acme = Loading.load(new SamplePlugin("acme").declaring(TURBO));
    private final Candidate bolt = Loading.load(new SamplePlugin("bolt")
            .pack(SamplePack.of("bolt.kb", "bolt")
                    .rule("fast", "*", "bolt/*", """
                            "axis": "support", "status": "unsupported", "when": { "fact": "acme.turbo", "is": true }
                            """)
                    .text()));

    @Test
    void knowsTheFactsOfAllPlugins() {
        assertThat(reading.read(List.of(acme, bolt)).isEmpty()).isTrue();

        assertThat(reading.of(bolt)).extracting(ShelvedPack::id).containsExactly("bolt.kb");
    }

    @Test
    void keepsWhatItHasReadAsLongAsTheFactsAreTheSame() {
        assertThat(reading.read(List.of(acme, bolt)).isEmpty()).isTrue();
        ShelvedPack first = reading.of(bolt).get(0);

        assertThat(reading.read(List.of(acme, bolt)).isEmpty()).isTrue();
        assertThat(reading.of(bolt).get(0)).isSameAs(first);
    }

    @Test
    void forgetsWhatItHasReadWhenFactsAreGone() {
        assertThat(reading.read(List.of(acme, bolt)).isEmpty()).isTrue();

        assertThat(reading.read(List.of(bolt)).isEmpty()).isFalse();
        assertThat(reading.of(bolt)).isEmpty();
    }

    @Test
    void readsOnWhereFactsClashToLearnWhatIsConcerned() {
        Candidate clashing = Loading.load(new SamplePlugin("zeta")
                .declaring(FactDeclaration.of("acme.turbo", FactType.COUNT, "How fast it is.")));

        assertThat(reading.read(List.of(acme, bolt, clashing)).isEmpty()).isTrue();
        assertThat(reading.of(bolt)).hasSize(1);
    }
}
