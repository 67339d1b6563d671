package dev.nestor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.pack.CatalogueReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueCheckTest {

    @Test
    void acceptsNamesThatLeadToTheirReleases() {
        assertThat(problems(Text.CATALOGUE)).isEmpty();
    }

    @Test
    void acceptsANameOfSeveralReleasesBecauseItIsRefused() {
        assertThat(problems(Text.with(Text.CATALOGUE, "\"label\": \"3.0\"", "\"label\": \"2022\"")))
                .isEmpty();
    }

    @Test
    void rejectsAReleaseThatAnotherProductDoesNotHave() {
        String renamed = Text.with(
                Text.CATALOGUE,
                "\"title\": \"Acme Desk\"",
                "\"title\": \"Acme Desk\", \"renamed\": { \"versions\": \"[3.0,)\", \"to\": \"acme/visor\" },"
                        + " \"releases\": [{ \"label\": \"Autumn\", \"version\": \"3.5\" }]");

        assertThat(problems(renamed))
                .containsExactly("`acme/desk@Autumn` is a release, and is refused: unknown version of Acme Visor:"
                        + " `Autumn`");
    }

    private static List<String> problems(String text) {
        List<Product> products =
                CatalogueReader.read(Json.parse("catalogue.json", text)).products();
        return CatalogueCheck.problems(products, Catalogue.of(products));
    }
}
