package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.ProductId;
import dev.nestor.spi.VendorPlugins;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whole texts, letter by letter: a change of how answers look must be seen. */
class GoldenReportTest {

    private static final Quarantine BROKEN = new Quarantine(
            "zenith",
            "file:/opt/plugins/zenith.jar",
            "a rule pack cannot be read: `zenith.json` line 3, column 9: unknown field `rulez`, did you mean `rules`?",
            Optional.of(Set.of(ProductId.parse("zenith/dome"))));

    @Test
    void showsEverythingThatCanBeSaidAboutAStack() throws IOException {
        CommandLineRun run = assess(
                CommandLineRun.PIPE,
                "acme/anvil",
                "acme/forge@1.5",
                "--fact",
                "1.memory=2 GiB",
                "--as-of",
                "2026-11-20");
        assertThat(run.stdout()).isEqualTo(golden("everything.txt"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.stderr()).isEmpty();
    }

    @Test
    void drawsWithPlainLettersWhereTheCharsetHasNoOthers() throws IOException {
        Surroundings plain = new Surroundings(CommandLineRun.NOW, false, false, false, 60);
        CommandLineRun run = assess(
                plain,
                "acme/anvil@3.0",
                "acme/anvil@2.0",
                "acme/forge@1.5",
                "--purpose",
                "training",
                "--fact",
                "2.memory=8GiB",
                "--fact",
                "0.cpu.features=ept,vt-x,aes,avx,avx2,sse4.1,sse4.2,popcnt,rdrand",
                "--fact",
                "2.vm.hardwareVirtualization=true");
        assertThat(run.stdout()).isEqualTo(golden("plain.txt"));
        assertThat(run.stdout()).isASCII();
    }

    private static CommandLineRun assess(Surroundings surroundings, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "assess";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineRun.of(
                "", surroundings, () -> VendorPlugins.of(new AcmePlugin()).and(BROKEN), all);
    }

    private static String golden(String name) throws IOException {
        try (InputStream text = GoldenReportTest.class.getResourceAsStream("golden/" + name)) {
            return new String(Objects.requireNonNull(text, "golden text").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
