package dev.nestor.inventory.vsphere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.inventory.Shown;
import dev.nestor.model.Layer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of hosts and virtual machines. */
class VSphereMachinesTest {

    @RegisterExtension
    private final Lab lab = new Lab();

    @Test
    void readsHostsAndTheVirtualMachinesOnThem() throws IOException {
        lab.server()
                .reply("RetrievePropertiesEx", Objects.result(Objects.HOST))
                .reply("RetrievePropertiesEx", Objects.result(Objects.nested("vm-101")));

        lab.read();

        assertThat(lab.told().problems()).isEmpty();
        assertThat(lab.told().machines().stream().map(machine -> machine.role() + " " + machine.layer()))
                .containsExactly("HOST vmware/esxi@8.0 U3e", "VIRTUAL vmware/esxi@8.x");
        assertThat(Shown.facts(lab.told().machines().get(0).layer()))
                .isEqualTo(Map.of(
                        "cpu.coresPerSocket", "16",
                        "cpu.count", "64",
                        "cpu.sockets", "2",
                        "cpu.vendor", "intel",
                        "memory", "512 GiB",
                        "vmware.evc", "true"));
        assertThat(Shown.facts(lab.told().machines().get(1).layer()))
                .isEqualTo(Map.ofEntries(
                        Map.entry("cpu.coresPerSocket", "4"),
                        Map.entry("cpu.count", "8"),
                        Map.entry("memory", "32 GiB"),
                        Map.entry("vm.faultTolerance", "false"),
                        Map.entry("vm.firmware", "efi"),
                        Map.entry("vm.hardwareVirtualization", "true"),
                        Map.entry("vm.passthrough", "false"),
                        Map.entry("vm.secureBoot", "false"),
                        Map.entry("vm.state", "running"),
                        Map.entry("vmware.guestId", "vmkernel8guest"),
                        Map.entry("vmware.hardwareVersion", "21")));
    }

    @Test
    void tellsMachinesFromOthersAndWhereEachFactIs() throws IOException {
        lab.server()
                .reply("RetrievePropertiesEx", Objects.result(Objects.HOST))
                .reply("RetrievePropertiesEx", Objects.result(Objects.nested("vm-101")));

        lab.read();

        List<String> host = List.of(
                "UUID 4c4c4544004858108032b7c04f513933",
                "ID 5a1f0c2e-77b1-4e0f-9d55-0b6f0c3a9e11 host-11",
                "SERIAL 7hx2q93",
                "NAME esx01.lab.example");
        assertThat(Shown.keys(lab.told().machines().get(0).keys())).isEqualTo(host);
        assertThat(Shown.keys(lab.told().machines().get(1).keys()))
                .containsExactly(
                        "UUID 421c5f0a7d1e4a869b0c3f5a6c7d8e01",
                        "UUID 501c0b6352a79d1e4f308a1b2c3d4e01",
                        "ID 5a1f0c2e-77b1-4e0f-9d55-0b6f0c3a9e11 vm-101",
                        "MAC 0050569c1234",
                        "NAME nested-esxi-01");
        assertThat(Shown.keys(lab.told().machines().get(1).host())).isEqualTo(host);
        Layer layer = lab.told().machines().get(1).layer();
        assertThat(layer.machine().origin("vm.hardwareVirtualization"))
                .hasValue("127.0.0.1:" + lab.server().port() + " vm-101 config.nestedHVEnabled");
        assertThat(layer.origin()).hasValue("127.0.0.1:" + lab.server().port() + " vm-101 config.guestId");
    }

    @Test
    void whatIsNotSaidIsUnknown() throws IOException {
        lab.server()
                .reply("RetrievePropertiesEx", "")
                .reply("RetrievePropertiesEx", Objects.result(Objects.virtual("vm-7", "app", "ubuntu64Guest", "")));

        lab.read();

        assertThat(lab.told().machines()).singleElement().satisfies(machine -> {
            assertThat(machine.layer()).hasToString("guest/ubuntu64guest");
            assertThat(machine.layer().machine().facts().keySet()).containsExactly("vmware.guestId");
            assertThat(machine.host()).isEmpty();
        });
    }

    @Test
    void aValueThatCannotBeIsShownOnOneLineAndShortened() throws IOException {
        String nested = Objects.nested("vm-101");
        lab.server()
                .reply("RetrievePropertiesEx", Objects.result(""))
                .reply(
                        "RetrievePropertiesEx",
                        Objects.result(nested.replace(
                                Objects.text("config.nestedHVEnabled", "true"),
                                Objects.text("config.nestedHVEnabled", "tr&#10;`" + "u".repeat(5_000)))));

        lab.read();

        assertThat(lab.told().problems())
                .containsExactly("`vm-101` of `127.0.0.1:" + lab.server().port() + "` states what cannot be: fact"
                        + " `vm.hardwareVirtualization`: impossible value `tr??" + "u".repeat(56) + "…`");
    }

    @Test
    void placesAreOfOneLineWhateverTheServerCallsItsObjects() throws IOException {
        lab.server()
                .reply("RetrievePropertiesEx", Objects.result(""))
                .reply("RetrievePropertiesEx", Objects.result(Objects.nested("vm&#10;`" + "1".repeat(5_000))));

        lab.read();

        assertThat(lab.told().machines().get(0).layer().origin())
                .hasValue("127.0.0.1:" + lab.server().port() + " vm??" + "1".repeat(56) + "… config.guestId");
    }

    @Test
    void whatRunsInAMachineThatDoesNotSayIsUnknown() throws IOException {
        lab.server()
                .reply("RetrievePropertiesEx", "")
                .reply(
                        "RetrievePropertiesEx",
                        Objects.result(
                                "<objects><obj type=\"VirtualMachine\">vm-9</obj></objects>" + Objects.virtual(1)));

        lab.read();

        assertThat(lab.told().machines().get(0).layer().software().isUnknown()).isTrue();
        assertThat(lab.told().problems())
                .containsExactly("`vm-9` of `127.0.0.1:" + lab.server().port()
                        + "` does not say what runs in it, so it is not" + " known whether that is a hypervisor");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "other3xLinux64Guest, vmkernel7Guest, vmware/esxi@7.x",
        "vmkernel65Guest,     otherGuest,     'vmware/esxi@[6.5,7.0)'",
        "vmkernelGuest,       '',             vmware/esx@4.x",
        "vmkernel10Guest,     '',             vmware/esxi",
        "windowsHyperVGuest,  '',             microsoft/hyper-v",
        "vmkernel8Guest\u00A0, '',            vmware/esxi@8.x",
        "otherGuest,          VMKERNEL7GUEST, vmware/esxi@7.x",
        "'',                  debian12_64Guest, guest/debian12_64guest"
    })
    void aHypervisorIsOneWhoeverSeesIt(String configured, String seen, String expected) throws IOException {
        lab.server()
                .reply("RetrievePropertiesEx", "")
                .reply(
                        "RetrievePropertiesEx",
                        Objects.result(
                                Objects.virtual("vm-1", "lab", configured, Objects.text("guest.guestId", seen))));

        lab.read();

        assertThat(lab.told().machines().get(0).layer()).hasToString(expected);
    }

    @Test
    void escapedNamesAreThoseThatPeopleTyped() throws IOException {
        lab.server()
                .reply("RetrievePropertiesEx", "")
                .reply(
                        "RetrievePropertiesEx",
                        Objects.result(Objects.virtual("vm-1", "a%2fb%5cc 100%25 &amp; more", "vmkernel8Guest", "")));

        lab.read();

        assertThat(lab.told().names()).containsExactly("a/b\\c 100% & more");
    }

    @Test
    void notesWhatIsOddAboutHosts() throws IOException {
        lab.server()
                .reply("RetrievePropertiesEx", Objects.result(Objects.NESTED_HOST))
                .reply("RetrievePropertiesEx", "");

        lab.read();

        String name =
                "`nested-esxi-01` (`host-31` of `127.0.0.1:" + lab.server().port() + "`) ";
        assertThat(lab.told().notes())
                .containsExactly(
                        name
                                + "is itself virtual: its hardware is `VMware, Inc.` `VMware20,1`, which VMware shows to virtual"
                                + " machines",
                        name + "cannot expose hardware virtualization to its virtual machines",
                        name + "is `notResponding`, so what is known of it may be old");
        assertThat(Shown.keys(lab.told().machines().get(0).keys())).contains("UUID 421c5f0a7d1e4a869b0c3f5a6c7d8e01");
        assertThat(lab.told().machines().get(0).layer()).hasToString("vmware/esxi");
    }

    @Test
    void aPropertyThatTheAccountMayNotReadIsToldOfOnce() throws IOException {
        String hidden = "<missingSet><path>config.nestedHVEnabled</path><fault><fault xsi:type=\"NoPermission\">"
                + "<object type=\"VirtualMachine\">vm-1</object><privilegeId>System.Read</privilegeId></fault>"
                + "<localizedMessage></localizedMessage></fault></missingSet>";
        lab.server()
                .reply("RetrievePropertiesEx", "")
                .reply(
                        "RetrievePropertiesEx",
                        Objects.result(Objects.virtual("vm-1", "a", "vmkernel8Guest", hidden)
                                + Objects.virtual("vm-2", "b", "vmkernel8Guest", hidden)));

        lab.read();

        assertThat(lab.told().names()).containsExactly("a", "b");
        assertThat(lab.told().problems())
                .containsExactly("`vm-1` of `127.0.0.1:" + lab.server().port() + "`, and maybe others, does not tell"
                        + " `config.nestedHVEnabled`: the account may not read it");
    }
}
