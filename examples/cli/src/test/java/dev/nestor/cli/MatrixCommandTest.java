package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonObject;
import org.junit.jupiter.api.Test;

class MatrixCommandTest {

    @Test
    void showsAnAxisOldestReleasesFirst() {
        CommandLineRun run = CommandLineRun.acme("matrix", "acme/anvil", "acme/forge", "--axis", "feasibility");
        assertThat(run.exit()).isZero();
        assertThat(run.stdout()).isEqualTo("""
                        feasibility for production (assumed), as of 2026-11-21
                        down: acme/anvil, across: acme/forge inside it

                             1.0   1.5
                        1.0  poss  unpr
                        2.0  poss  works
                        3.0  poss  works

                        works   known-working (2)
                        poss    possible (3)
                        unpr    unproven (1)
                        """);
    }

    @Test
    void showsTheVerdictUnlessAnAxisIsNamed() {
        CommandLineRun run =
                CommandLineRun.acme("matrix", "acme/anvil", "acme/anvil", "--purpose", "demo", "--as-of", "2021-01-01");
        assertThat(run.stdout())
                .startsWith("verdict for demo, as of 2021-01-01 (historical)\n")
                .contains("1.0  yes  yes  yes\n")
                .endsWith("yes     ready (9)\n");
    }

    @Test
    void takesFacts() {
        CommandLineRun run = CommandLineRun.acme(
                "matrix", "acme/anvil", "acme/forge", "--axis", "enablement", "--fact", "1.memory=1GiB");
        assertThat(run.stdout()).contains("block   blocked (6)");
    }

    @Test
    void takesTheReleasesOfWhatAProductIsBasedOn() {
        CommandLineRun run = CommandLineRun.acme("matrix", "acme/anvil-pro", "acme/forge-mini", "--axis=licensing");
        assertThat(run.stdout()).contains("down: acme/anvil, across: acme/forge-mini inside it", "1.0  buy  buy\n");
    }

    @Test
    void isCutIntoBlocksWhereTheScreenIsNarrow() {
        Surroundings narrow = new Surroundings(CommandLineRun.NOW, false, false, true, 40);
        CommandLineRun run = CommandLineRun.of(
                "",
                narrow,
                () -> dev.nestor.spi.VendorPlugins.discover(Main.class.getClassLoader()),
                "matrix",
                "vmware/workstation",
                "vmware/esxi");
        assertThat(run.lines())
                .hasSizeGreaterThan(60)
                .filteredOn(line -> line.length() > 40)
                .isEmpty();
        assertThat(run.lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void writesJson() {
        CommandLineRun run = CommandLineRun.acme("matrix", "acme/anvil", "acme/forge", "--format", "json");
        JsonObject document = Json.parse("stdout", run.stdout()).asObject();
        assertThat(document.required("format").asText()).isEqualTo("nestor/matrix/1");
        assertThat(document.required("cells").asArray()).hasSize(6);
        JsonObject cell = document.required("cells").asArray().get(3).asObject();
        assertThat(cell.required("outer").asText()).isEqualTo("2.0");
        assertThat(cell.required("inner").asText()).isEqualTo("1.5");
        assertThat(cell.required("verdict").asText()).isEqualTo("not-ready");
        assertThat(cell.required("axes").asObject().required("feasibility").asText())
                .isEqualTo("known-working");
    }
}
