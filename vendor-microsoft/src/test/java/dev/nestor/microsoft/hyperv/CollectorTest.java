package dev.nestor.microsoft.hyperv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be said of the script without Windows: that it only reads, and writes what is read here. */
class CollectorTest {

    private static final Pattern COMMAND = Pattern.compile("\\b[A-Z][A-Za-z]+-[A-Z][A-Za-z]+\\b");

    private final String script = script();

    @Test
    void usesNothingThatChangesTheHost() {
        Set<String> commands = COMMAND.matcher(code())
                .results()
                .map(MatchResult::group)
                .filter(command -> !command.startsWith("Get-"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(commands).containsExactly("ConvertTo-Json", "Select-Object", "Set-StrictMode", "Write-Verbose");
    }

    @Test
    void asksTheHyperVModuleAndCimOnly() {
        Set<String> commands = COMMAND.matcher(code())
                .results()
                .map(MatchResult::group)
                .filter(command -> command.startsWith("Get-"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(commands)
                .containsExactly(
                        "Get-CimInstance",
                        "Get-IfPossible",
                        "Get-VM",
                        "Get-VMMemory",
                        "Get-VMNetworkAdapter",
                        "Get-VMProcessor",
                        "Get-VMSecurity",
                        "Get-VMSnapshot");
    }

    @Test
    void writesEveryPropertyOfTheFileThatTheReaderIsTestedWith() {
        Set<String> names = new TreeSet<>();
        addNames(Json.parse("collected.json", Reads.text("collected.json")), names);

        assertThat(names)
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(script).containsPattern("\\b" + name + "\\b"));
    }

    @Test
    void tellsThatItWasNotRunOnWindows() {
        assertThat(script).startsWith("<#\n.SYNOPSIS\n").contains("It was not run on Windows yet.");
    }

    @Test
    void isPlainAsciiWhichAllVersionsReadAlike() {
        assertThat(script).matches("[\\x20-\\x7E\\n]*");
    }

    private String code() {
        String code = script.substring(script.indexOf("#>") + 2);
        return code.replaceAll("(?m)#.*$", "").replaceAll("'[^'\n]*'", "''");
    }

    private static void addNames(JsonValue value, Set<String> names) {
        if (value.isArray()) {
            value.asArray().forEach(element -> addNames(element, names));
        } else if (value.isObject()) {
            names.addAll(value.asObject().names());
            value.asObject().entries().values().forEach(member -> addNames(member, names));
        }
    }

    private static String script() {
        try (InputStream file =
                CollectorTest.class.getResourceAsStream("/META-INF/nestor/powershell/nestor-collect.ps1")) {
            return new String(Objects.requireNonNull(file, "script").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
