package dev.nestor.vmware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.plan.Language;
import dev.nestor.plan.Setting;
import dev.nestor.plan.Setting.Command;
import dev.nestor.plan.Setting.Move;
import dev.nestor.spi.VendorPlugins;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the commands for ESXi in a shell, with a {@code govc} that repeats what a host would say. */
@DisabledOnOs(OS.WINDOWS)
class VmwareSettingsTest {

    private static final String HOSTILE = "-on\"; touch broken; '$(touch broken)' \"powerState\": \"poweredOff\"";

    private static final String GOVC = """
            #!/bin/sh
            for word; do printf '<%s>' "$word"; done >>called
            case $1$4 in
                vm.info*) cat info.json ;;
                host.esxclistandard) printf 'AllowForgedTransmits: false\\nAllowPromiscuous:     true\\n' ;;
                host.esxcli*) printf 'DefaultIntValue: 1\\nIntValue:        0\\n' ;;
            esac
            """;

    private static final String INFO = """
            {"virtualMachines":[{"name":"lab \\"memorySizeMB\\": 99999, \\"powerState\\": \\"poweredOff\\"",\
            "capability":{"nestedHVSupported":true},\
            "config":{"version":"vmx-09","nestedHVEnabled":false,"cpuHotAddEnabled":true,\
            "hardware":{"numCPU":8,"memoryMB":10240}},\
            "runtime":{"powerState":"poweredOn"},"summary":{"config":{"memorySizeMB":10240,"numCpu":8,"uuid":"4"}}}]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void pretendToBeAHost() throws IOException {
        assertThat(Files.writeString(folder.resolve("govc"), GOVC).toFile().setExecutable(true))
                .isTrue();
        Files.writeString(folder.resolve("info.json"), INFO);
    }

    @ParameterizedTest(name = "{0} = {1} is so already: {2}")
    @CsvSource({
        "vm.hardwareVirtualization, true, false",
        "vm.hardwareVirtualization, false, true",
        "vm.state, off, false",
        "vm.state, running, true",
        "memory, 4096, true",
        "memory, 10240, true",
        "memory, 16384, false",
        "memory, 99999, false",
        "cpu.count, 2, true",
        "cpu.count, 16, false",
        "vmware.hardwareVersion, 8, true",
        "vmware.hardwareVersion, 9, true",
        "vmware.hardwareVersion, 10, false",
        "vm.cpuHotAdd, true, true",
        "vm.cpuHotAdd, false, false",
        "network.promiscuous, true, true",
        "network.promiscuous, false, false",
        "network.forgedTransmits, true, false",
        "network.macChanges, true, false",
        "vmware.fakeScsiReservations, true, false",
    })
    void seesWhatIsSoAlready(String fact, String value, boolean already) throws Exception {
        Command command = command(fact, value);

        assertThat(run(command.check().orElseThrow(), value) == 0).isEqualTo(already);
    }

    @Test
    void seesItInWhatGovcWroteUntil2023() throws Exception {
        Files.writeString(
                folder.resolve("info.json"),
                "{\"VirtualMachines\":[{\"Config\":{\"NestedHVEnabled\":true,\"Version\":\"vmx-19\"},"
                        + "\"Summary\":{\"Config\":{\"MemorySizeMB\":4096,\"NumCpu\":4}}}]}");

        for (Map.Entry<String, String> so : Map.of(
                        "vm.hardwareVirtualization", "true",
                        "vmware.hardwareVersion", "19",
                        "memory", "4096",
                        "cpu.count", "4")
                .entrySet()) {
            String check = command(so.getKey(), so.getValue()).check().orElseThrow();
            assertThat(run(check, so.getValue())).as(so.getKey()).isZero();
        }
    }

    @Test
    void shutsDownAndWaitsUntilItIsOff() throws Exception {
        Files.writeString(folder.resolve("info.json"), INFO.replace("poweredOn", "poweredOff"));

        assertThat(run(command("vm.state", "off").text(), "off")).isZero();

        assertThat(called()).startsWith("<vm.power><-s><--><" + HOSTILE + "><vm.info>");
    }

    @Test
    void aNameStaysANameInAllThatIsRun() throws Exception {
        Files.writeString(folder.resolve("info.json"), INFO.replace("poweredOn", "poweredOff"));
        List<Command> commands = esxi().flatMap(setting -> setting.moves().stream())
                .flatMap(move -> move.how().command().stream())
                .filter(command -> command.language() == Language.SHELL)
                .filter(command ->
                        command.text().contains("{vm}") || command.text().contains("{port group}"))
                .toList();
        assertThat(commands).hasSizeGreaterThan(8);

        for (Command command : commands) {
            for (String text : List.of(command.text(), command.check().orElseThrow())) {
                Files.deleteIfExists(folder.resolve("called"));
                run(text, "1");
                assertThat(called()).contains("<" + HOSTILE + ">");
            }
        }
        assertThat(folder.resolve("broken")).doesNotExist();
    }

    private static Stream<Setting> esxi() {
        return VendorPlugins.of(new VmwarePlugin()).settings().all().stream()
                .filter(setting -> setting.platform().product().equals("vmware/esxi"));
    }

    private static Command command(String fact, String value) {
        return esxi().filter(setting -> setting.fact().equals(fact))
                .flatMap(setting -> setting.moves().stream())
                .filter(move -> move.how().command().isPresent() && leadsTo(move, value))
                .findFirst()
                .flatMap(move -> move.how().command())
                .orElseThrow();
    }

    private static boolean leadsTo(Move move, String value) {
        return move.to().isEmpty() || move.to().get().toString().equals(value);
    }

    private int run(String command, String value) throws IOException, InterruptedException {
        String filled = command.replaceAll("\\{value(:MiB)?}", value).replaceAll("\\{(vm|port group)}", "\"\\$name\"");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", filled).directory(folder.toFile());
        shell.environment().put("name", HOSTILE);
        shell.environment().merge("PATH", folder.toString(), (path, first) -> first + ":" + path);
        Process process = shell.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String called() throws IOException {
        return Files.readString(folder.resolve("called"), StandardCharsets.UTF_8);
    }
}
