package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.catalogue.Quarantine;
import dev.nestor.spi.VendorPlugins;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuarantineTest {

    private static final Quarantine BROKEN =
            new Quarantine("zenith", "file:/opt/plugins/zenith.jar", "its constructor failed", Optional.empty());

    @Test
    void isToldByEveryCommand() {
        for (String command : new String[] {"rules", "products", "facts"}) {
            CommandLineRun run = run(command);
            assertThat(run.exit()).isZero();
            assertThat(run.stderr())
                    .isEqualTo("nestor: plugin `zenith` from `file:/opt/plugins/zenith.jar` cannot be used: its"
                            + " constructor failed\n");
        }
        assertThat(run("explain", "acme/anvil", "acme/forge").stdout()).contains("✗ zenith: its constructor failed");
    }

    @Test
    void makesAnAnswerUnknownWhereThePluginMightHaveSpoken() {
        CommandLineRun run = run("assess", "zenith/dome@1", "zenith/dome@2", "--purpose", "demo");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.stdout())
                .startsWith("? unknown for demo")
                .contains("what `zenith` would say is not known", "Plugins that could not be asked");
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(
                "",
                CommandLineRun.PIPE,
                () -> VendorPlugins.of(new AcmePlugin()).and(BROKEN),
                arguments);
    }
}
