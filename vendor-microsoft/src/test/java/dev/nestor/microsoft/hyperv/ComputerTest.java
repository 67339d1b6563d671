package dev.nestor.microsoft.hyperv;

import static dev.nestor.microsoft.hyperv.Reads.facts;
import static dev.nestor.microsoft.hyperv.Reads.keys;
import static dev.nestor.microsoft.hyperv.Reads.layer;
import static dev.nestor.microsoft.hyperv.Reads.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputerTest {

    private static final String ON_METAL = text("get-computerinfo.json");
    private static final String IN_HYPER_V =
            ON_METAL.replace("Dell Inc.", "Microsoft Corporation").replace("PowerEdge R650", "Virtual Machine");

    @Test
    void readsAHostOnHardware() {
        Reading reading = read(ON_METAL);

        assertThat(reading.problems()).isEmpty();
        Sighting host = reading.machines().get(0);
        assertThat(host.role()).isEqualTo(Sighting.Role.HOST);
        assertThat(host.layer()).hasToString("microsoft/hyper-v@10.0.20348");
        assertThat(host.layer().origin()).hasValue("host.json at /OsVersion");
        assertThat(host.host()).isEmpty();
        assertThat(keys(host.keys())).containsExactly("SERIAL 7xk2qn3", "NAME hv01");
        assertThat(facts(host.layer()))
                .containsOnly(
                        entry("memory", "256 GiB"),
                        entry("cpu.count", "64"),
                        entry("cpu.sockets", "2"),
                        entry("cpu.vendor", "intel"),
                        entry("architecture", "x86-64"),
                        entry("os.family", "windows"),
                        entry("os.edition", "datacenter"),
                        entry("os.vbs", "true"),
                        entry("os.credentialGuard", "true"),
                        entry("os.memoryIntegrity", "false"),
                        entry("hyperv.hypervisorPresent", "true"));
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void aHypervisorBelowAVirtualComputerIsNoneOfItsOwn() {
        Reading reading = read(IN_HYPER_V);

        assertThat(reading.machines()).isEmpty();
        assertThat(reading.more()).hasSize(1);
        assertThat(keys(reading.more().get(0).keys())).contains("NAME hv01");
        assertThat(reading.more().get(0).machine().facts())
                .containsKey("os.edition")
                .doesNotContainKey("hyperv.hypervisorPresent");
        assertThat(reading.notes())
                .containsExactly(
                        "`HV01` is a virtual machine itself, as its manufacturer and model show",
                        "nothing shows that Hyper-V runs on `HV01`: what is known of it counts only if it is described"
                                + " elsewhere");
    }

    @Test
    void aVirtualComputerWithVirtualMachinesRunsHyperV() {
        Reading reading =
                read("{ \"host\": " + IN_HYPER_V + ", \"vms\": " + text("get-vm-windows-powershell.json") + "}");

        assertThat(layer(reading, 0)).hasToString("microsoft/hyper-v@10.0.20348");
        assertThat(reading.machines().get(1).host())
                .isEqualTo(reading.machines().get(0).keys());
    }

    @Test
    void virtualMachinesOfAnotherComputerDoNotShowThatThisOneRunsHyperV() {
        String elsewhere = text("get-vm-windows-powershell.json").replace("HV01", "HV02.corp.example");
        Reading reading = read("{ \"host\": " + IN_HYPER_V + ", \"vms\": " + elsewhere + "}");

        assertThat(reading.machines()).extracting(Sighting::role).containsOnly(Sighting.Role.VIRTUAL);
        assertThat(keys(reading.machines().get(0).host())).containsExactly("NAME hv02.corp.example", "NAME hv02");
    }

    @Test
    void aComputerWithoutAHypervisorIsNoHost() {
        Reading reading = read(ON_METAL.replace("\"HyperVisorPresent\":  true", "\"HyperVisorPresent\":  false"));

        assertThat(reading.machines()).isEmpty();
        assertThat(reading.more().get(0).machine().fact("hyperv.hypervisorPresent"))
                .hasToString("Optional[false]");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "Microsoft Corporation, Virtual Machine,          true",
        "Microsoft Corporation, Surface Laptop 5,         false",
        "'VMware, Inc.',        'VMware20,1',             true",
        "'VMware, Inc.',        VMware Virtual Platform,  true",
        "QEMU,                  'Standard PC (Q35 + ICH9)', true",
        "Xen,                   HVM domU,                 true",
        "Nutanix,               AHV,                      true",
        "Google,                Google Compute Engine,    true",
        "Amazon EC2,            m5.large,                 true",
        "Amazon EC2,            i3.metal,                 false",
        "Lenovo,                ThinkSystem SR650,        false"
    })
    void toldToBeVirtualByItsMakerAndModel(String maker, String model, boolean virtual) {
        Reading reading = read(ON_METAL.replace("Dell Inc.", maker).replace("PowerEdge R650", model));

        assertThat(reading.notes().stream().anyMatch(note -> note.contains("is a virtual machine itself")))
                .isEqualTo(virtual);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "ServerDatacenterCor, datacenter",
                "ServerStandardEval, standard",
                "Core, home",
                "CoreSingleLanguage, home",
                "Professional, pro",
                "ProfessionalWorkstation, pro",
                "ProfessionalEducation, education",
                "EnterpriseS, enterprise",
                "Education, education",
                "Cloud, none"
            })
    void editionsAreNamedAsTheRegistryDoes(String id, String edition) {
        Reading reading = read(ON_METAL.replace("ServerDatacenter", id));

        assertThat(facts(layer(reading, 0)).get("os.edition")).isEqualTo(edition);
    }

    @Test
    void azureLocalIsAProductOfItsOwn() {
        Reading reading = read(ON_METAL.replace("ServerDatacenter", "ServerAzureStackHCICor"));

        assertThat(layer(reading, 0)).hasToString("microsoft/azure-local");
    }

    @Test
    void powerShell7WritesNamesAndCorrectsTheSerialNumber() {
        Reading reading = read(ON_METAL.replace("BiosSeralNumber", "BiosSerialNumber")
                .replace("\"DeviceGuardSmartStatus\":  2", "\"DeviceGuardSmartStatus\": \"Configured\"")
                .replaceFirst(
                        "(?s)\"DeviceGuardSecurityServicesRunning\".*]",
                        "\"DeviceGuardSecurityServicesRunning\": [\"HypervisorEnforcedCodeIntegrity\"]"));

        assertThat(keys(reading.machines().get(0).keys())).contains("SERIAL 7xk2qn3");
        assertThat(facts(layer(reading, 0)))
                .contains(
                        entry("os.vbs", "false"),
                        entry("os.memoryIntegrity", "true"),
                        entry("os.credentialGuard", "false"));
    }

    @Test
    void processorsOfSeveralMakersSayNothing() {
        Reading reading = read(ON_METAL.replaceFirst("GenuineIntel", "AuthenticAMD"));

        assertThat(facts(layer(reading, 0))).doesNotContainKey("cpu.vendor");
    }

    @Test
    void aCountOfNoNatIsNoProof() {
        Reading with = read(text("collected.json"));
        Reading without = read(text("collected.json").replace("\"NatCount\": 1", "\"NatCount\": 0"));

        assertThat(facts(layer(with, 0))).containsEntry("network.nat", "true");
        assertThat(facts(layer(without, 0))).doesNotContainKey("network.nat");
    }

    @Test
    void aVersionThatIsNoneIsToldAndLeftUnknown() {
        Reading reading = read(ON_METAL.replace("10.0.20348", "ten"));

        assertThat(layer(reading, 0)).hasToString("microsoft/hyper-v");
        assertThat(reading.problems()).singleElement().asString().contains("`/OsVersion`");
    }

    private static Reading read(String content) {
        return Reads.read(new HyperVReader(), "host.json", content);
    }
}
