package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import java.io.IOException;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void letsSentencesSpeakForThemselves() {
        assertThat(Failure.reason("reading it", new IllegalArgumentException("day is not `2026-11-21`")))
                .isEqualTo("reading it failed: day is not `2026-11-21`");
        assertThat(Failure.reason("reading it", new IOException("disk is full")))
                .isEqualTo("reading it failed: disk is full");
    }

    @Test
    void namesTheTypeOfWhatMeansLittleWithoutIt() {
        assertThat(Failure.reason("its method `packs`", new ArrayIndexOutOfBoundsException("5")))
                .isEqualTo("its method `packs` failed: `ArrayIndexOutOfBoundsException: 5`");
        assertThat(Failure.reason("its method `packs`", new IllegalArgumentException()))
                .isEqualTo("its method `packs` failed: `IllegalArgumentException`");
    }

    @Test
    void tellsAMissingClassFromOtherTrouble() {
        assertThat(Failure.reason("its constructor", new NoClassDefFoundError("com/acme/Library")))
                .isEqualTo("its constructor failed: a class that it needs is missing: `com.acme.Library`");
        assertThat(Failure.reason("its constructor", new NoClassDefFoundError("Could not initialize class A")))
                .isEqualTo("its constructor failed: it does not fit the classes that are here:"
                        + " `NoClassDefFoundError: Could not initialize class A`");
    }

    @Test
    void keepsThePlaceInAFile() {
        JsonException wrong =
                Json.parse("kb-1.json", "[\n  7]").asArray().get(0).problem("not a rule");

        assertThat(Failure.reason("reading it", wrong)).isEqualTo("`kb-1.json` line 2, column 3, `/0`: not a rule");
    }

    @Test
    void looksIntoWhatIsWrappedAroundTheFailure() {
        Throwable wrapped = new ServiceConfigurationError(
                "no luck", new ExceptionInInitializerError(new IllegalStateException("no license")));

        assertThat(Failure.reason("its constructor", wrapped))
                .isEqualTo("its constructor failed: `IllegalStateException: no license`");
    }

    @Test
    void fitsOnOneLineOfAReasonableLength() {
        IllegalArgumentException chatty = new IllegalArgumentException("a\n\tb " + "x".repeat(10_000));

        assertThat(Failure.message(chatty)).startsWith("a b xxx").hasSize(501).endsWith("…");
    }

    @Test
    void survivesAnExceptionThatCannotSayWhatItIs() {
        RuntimeException broken = new RuntimeException() {
            @Override
            public String getMessage() {
                throw new IllegalStateException();
            }
        };

        assertThat(Failure.reason("its constructor", broken)).startsWith("its constructor failed: `");
    }

    @Test
    void passesOnWhatNoHostSurvives() {
        assertThatThrownBy(() -> Failure.rethrowFatal(new ServiceConfigurationError("x", new OutOfMemoryError())))
                .isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> Failure.rethrowFatal(new ThreadDeath())).isInstanceOf(ThreadDeath.class);

        Failure.rethrowFatal(new StackOverflowError());
        Failure.rethrowFatal(new NoClassDefFoundError());
        Failure.rethrowFatal(new AssertionError());
    }
}
