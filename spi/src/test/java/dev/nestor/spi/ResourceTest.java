package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ResourceTest {

    @Test
    void isOpenedAnewEachTime() throws IOException {
        Resource resource = SamplePlugin.resource("kb.json", "{}");

        assertThat(read(resource)).isEqualTo("{}");
        assertThat(read(resource)).isEqualTo("{}");
    }

    @Test
    void liesBesideAClass() throws IOException {
        Resource resource = Resource.beside("ResourceTest.class", ResourceTest.class::getResourceAsStream);

        assertThat(resource.name()).isEqualTo("ResourceTest.class");
        try (InputStream in = resource.open()) {
            assertThat(in.readNBytes(4)).inHexadecimal().containsExactly(0xCA, 0xFE, 0xBA, 0xBE);
        }
    }

    @Test
    void saysItsNameIfItIsNotThere() {
        Resource resource = Resource.beside("kb-404.json", ResourceTest.class::getResourceAsStream);

        assertThatThrownBy(resource::open)
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage("no such resource: `kb-404.json`");
    }

    private static String read(Resource resource) throws IOException {
        try (InputStream in = resource.open()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
