package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.json.Json;
import org.junit.jupiter.api.Test;

class CatalogueCommandsTest {

    @Test
    void listProducts() {
        assertThat(CommandLineRun.acme("products").stdout()).isEqualTo("""
                        product          releases  title
                        acme/anvil       3         Acme Anvil, also anvil-pro
                        acme/forge       2         Acme Forge
                        acme/forge-mini            Acme Forge Mini, based on acme/forge
                        acme/tongs                 Acme Tongs
                        """);
    }

    @Test
    void listTheReleasesOfAProduct() {
        assertThat(CommandLineRun.acme("products", "acme/anvil-pro").stdout()).isEqualTo("""
                        acme/anvil Acme Anvil, also anvil-pro

                        release  version  date        conf  also known as
                        1.0      1.0      2019-03-01  H
                        2.0      2.0                  M     Big Anvil
                        3.0      3.0      2024-02-20  H
                        """);
        assertThat(CommandLineRun.acme("products", "acme/tongs").stdout()).contains("no releases are listed");
    }

    @Test
    void listFacts() {
        CommandLineRun run = CommandLineRun.acme("facts");
        assertThat(run.stdout())
                .contains("acme.heat                  word   How hot the machine runs. One of: low, high.\n")
                .contains("memory                     bytes  The machine's memory.\n");
    }

    @Test
    void writeJson() {
        assertThat(Json.parse(
                                "stdout",
                                CommandLineRun.acme("products", "--format=json").stdout())
                        .asObject()
                        .required("products")
                        .asArray())
                .hasSize(4);
        assertThat(CommandLineRun.acme("products", "acme/forge", "--format=json")
                        .stdout())
                .contains("\"build\": \"4711\"", "\"date\": \"2021-06-15\"");
        assertThat(CommandLineRun.acme("facts", "--format=json").stdout())
                .startsWith("{\n  \"format\": \"nestor/facts/1\"")
                .contains("\"name\": \"acme.heat\"");
    }
}
