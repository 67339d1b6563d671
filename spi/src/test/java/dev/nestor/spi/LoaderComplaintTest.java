package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;

class LoaderComplaintTest {

    @Test
    void translatesWhatTheServiceLoaderSays() {
        assertThat(reason("Provider com.acme.Acme not found")).isEqualTo("its class is missing");
        assertThat(reason("com.acme.Acme not a subtype"))
                .isEqualTo("its class is no vendor plugin, or one for another copy of Nestor");
    }

    @Test
    void showsWhatItDoesNotKnow() {
        assertThat(reason("the moon is full")).isEqualTo("its registration cannot be read: `the moon is full`");
    }

    @Test
    void looksForTheCause() {
        Throwable noConstructor =
                new ServiceConfigurationError("whatever", new NoSuchMethodException("com.acme.Acme()"));
        Throwable missing = new ServiceConfigurationError("whatever", new NoClassDefFoundError("com/acme/Library"));

        assertThat(LoaderComplaint.reason(noConstructor))
                .isEqualTo("its class has no public constructor without parameters");
        assertThat(LoaderComplaint.reason(missing))
                .isEqualTo("loading its class failed: a class that it needs is missing: `com.acme.Library`");
    }

    @Test
    void findsOutWhyNothingWasSaid() {
        ClassLoader here = getClass().getClassLoader();

        assertThat(LoaderComplaint.ofSilence("com.acme.Gone", here))
                .contains("loading its class failed: a class that it needs is missing: `com.acme.Gone`");
        assertThat(LoaderComplaint.ofSilence(Healthy.class.getName(), here))
                .contains("the service file that names `" + Healthy.class.getName() + "` cannot be read to its end");
        assertThat(LoaderComplaint.ofSilence(SamplePlugin.class.getName(), here))
                .contains("its class has no public constructor without parameters");
        assertThat(LoaderComplaint.ofSilence("java.lang.String", here))
                .hasValueSatisfying(reason -> assertThat(reason).contains("its module does not say"));
    }

    private static String reason(String message) {
        return LoaderComplaint.reason(new ServiceConfigurationError(VendorPlugin.class.getName() + ": " + message));
    }

    /** Could be made, if somebody asked for it. */
    public static final class Healthy implements VendorPlugin {

        @Override
        public String id() {
            return "healthy";
        }
    }
}
