package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HelpTest {

    static final List<String> COMMANDS = Commands.NAMES;

    @Test
    void listsTheCommands() {
        CommandLineRun run = CommandLineRun.acme("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.stdout())
                .startsWith("Usage: nestor")
                .contains(Commands.NAMES)
                .contains("Exit codes: 0 ready");
        assertThat(CommandLineRun.acme("help")).isEqualTo(run);
        assertThat(CommandLineRun.acme("-h")).isEqualTo(run);
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void showsExamplesOfEachCommand(String command) {
        CommandLineRun run = CommandLineRun.acme(command, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.stdout())
                .startsWith("Usage: nestor " + command)
                .contains("Examples:\n  nestor " + command)
                .contains("--format=FORMAT");
        assertThat(run.lines()).filteredOn(line -> line.length() > 80).isEmpty();
        assertThat(CommandLineRun.acme("help", command)).isEqualTo(run);
    }

    @Test
    void showsTheVersion() {
        assertThat(CommandLineRun.acme("--version").stdout()).matches("nestor \\S+\n");
        assertThat(CommandLineRun.acme("assess", "-V")).isEqualTo(CommandLineRun.acme("--version"));
    }

    @Test
    void needsNoPlugins() {
        CommandLineRun run = CommandLineRun.of(
                "",
                CommandLineRun.PIPE,
                () -> {
                    throw new IllegalStateException("plugins were looked for");
                },
                "assess",
                "--help");
        assertThat(run.exit()).isZero();
    }
}
