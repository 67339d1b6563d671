package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    @Test
    void listsRulesInATableWhereTheScreenIsWideEnough() {
        Surroundings wide = new Surroundings(CommandLineRun.NOW, false, false, true, 140);
        CommandLineRun run = CommandLineRun.acmeOn(wide, "rules", "acme.guide");
        assertThat(run.lines())
                .hasSize(8)
                .startsWith(
                        "rule                  says                                       attested    conf  nesting")
                .contains("acme.guide.forge-1-5  feasibility: known-working, else unproven  2021-06-15  H   "
                        + "  acme/forge [1.5,2.0) inside acme/anvil");
    }

    @Test
    void listsRulesOneBelowTheOtherWhereItIsNarrow() {
        CommandLineRun run = CommandLineRun.acme("rules", "acme.policy", "--publisher", "acme");
        assertThat(run.lines())
                .hasSize(16)
                .contains("acme.policy.license", "    licensing: license-required; 2021-04-01; M; acme/forge inside *");
    }

    @Test
    void listsOnlyTheRulesOfAPublisher() {
        CommandLineRun run = CommandLineRun.acme("rules", "--publisher", "hammer");
        assertThat(run.stdout()).isEqualTo("""
                        rule              says                        attested    conf  nesting
                        acme.forum.works  feasibility: known-working  2023-01-01  M     acme/forge inside *
                        """);
    }

    @Test
    void showsARuleInFull() {
        CommandLineRun run = CommandLineRun.acme("rules", "acme.guide.possible");
        assertThat(run.stdout()).isEqualTo("""
                        acme.guide.possible

                          a Forge can run inside an Anvil

                          axis           feasibility
                          says           possible
                          inner          acme/forge
                          outer          acme/anvil
                          overridden by  acme.guide.forge-1-5

                          source         Forging inside an Anvil, a guide for laboratories and class
                                         rooms with little space (acme, vendor documentation, read
                                         2026-11-02)
                                         https://example.org/acme/guide
                          section        Introduction
                          stated         attested since 2020-01-01
                          confidence     H (read in the vendor's own text)
                          statements     ACME-20
                          pack           acme.guide revision 1, read for the days 2020-01-01 on
                        """);
    }

    @Test
    void showsConditionsRemediesAndExceptions() {
        assertThat(CommandLineRun.acme("rules", "acme.guide.memory").stdout())
                .contains("requires       memory is at least 4 GiB")
                .contains("remedy         give the machine more memory while it is off\n"
                        + "                   anvil set --machine <NAME> --memory 4GiB");
        assertThat(CommandLineRun.acme("rules", "acme.guide.heat").stdout())
                .contains("when           acme.heat is high or not (outer.architecture is one of");
        assertThat(CommandLineRun.acme("rules", "acme.guide.forge-1-5").stdout())
                .contains("overrides      acme.guide.possible");
        assertThat(CommandLineRun.acme("rules", "acme.policy.production").stdout())
                .contains("purposes       production");
    }

    @Test
    void writesJson() {
        CommandLineRun run = CommandLineRun.acme("rules", "--format", "json");
        List<JsonValue> rules =
                Json.parse("stdout", run.stdout()).asObject().required("rules").asArray();
        assertThat(rules).hasSize(17);
        CommandLineRun one = CommandLineRun.acme("rules", "acme.guide.forge-1-5", "--format", "json");
        JsonObject rule = Json.parse("stdout", one.stdout())
                .asObject()
                .required("rules")
                .asArray()
                .get(0)
                .asObject();
        assertThat(rule.required("requires").asText()).isEqualTo("outer.version is at least 2.0");
        assertThat(rule.required("source").asObject().required("authority").asText())
                .isEqualTo("vendor-documentation");
    }
}
