package org.example.kvm.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.kvm.libvirt.LibvirtReading.fact;
import static org.example.kvm.libvirt.LibvirtReading.facts;

import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibvirtReaderTest {

    @Test
    void readsAMachineOfVirtManagerWithDoubleQuotesAndACommentBeforeTheRoot() throws IOException {
        Reading reading = LibvirtReading.ofFixture("virt-manager.xml");
        Sighting machine = reading.machines().get(0);

        assertThat(machine.role()).isEqualTo(Sighting.Role.VIRTUAL);
        assertThat(machine.layer()).hasToString("guest/fedora@30");
        assertThat(machine.layer().origin()).hasValue("virt-manager.xml line 11");
        assertThat(machine.layer().name()).hasValue("build-01");
        assertThat(facts(machine))
                .containsOnly(
                        Map.entry("architecture", "x86-64"),
                        Map.entry("cpu.coresPerSocket", "2"),
                        Map.entry("cpu.count", "2"),
                        Map.entry("cpu.sockets", "2"),
                        Map.entry("cpu.vendor", "intel"),
                        Map.entry("memory", "8 GiB"),
                        Map.entry("vm.firmware", "efi"),
                        Map.entry("vm.hardwareVirtualization", "true"),
                        Map.entry("vm.passthrough", "true"));
        assertThat(machine.layer().machine().origin("vm.hardwareVirtualization"))
                .hasValue("virt-manager.xml line 29");
        assertThat(machine.layer().machine().origin("memory")).hasValue("virt-manager.xml line 14");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void tellsAMachineByItsUuidThenItsAdaptersThenItsName() throws IOException {
        Sighting machine =
                LibvirtReading.ofFixture("virt-manager.xml").machines().get(0);

        assertThat(machine.keys())
                .containsExactly(
                        MachineKey.uuid("3F5C6A1E-90D1-4B7E-9A44-0C51D2F7AA10").orElseThrow(),
                        MachineKey.mac("52:54:00:6b:3c:58").orElseThrow(),
                        MachineKey.mac("52:54:00:6b:3c:59").orElseThrow(),
                        MachineKey.name("build-01").orElseThrow());
        assertThat(machine.host()).isEmpty();
    }

    @Test
    void joinsMachinesWithTheHostThatStandsBeforeThem() throws IOException {
        Reading reading = LibvirtReading.ofFixture("all-of-a-host.xml");
        Sighting host = reading.machines().get(0);
        Sighting hypervisor = reading.machines().get(1);
        Sighting web = reading.machines().get(2);
        MachineKey uuid =
                MachineKey.uuid("4c4c4544-0032-3510-8052-b4c04f4a5831").orElseThrow();

        assertThat(host.role()).isEqualTo(Sighting.Role.HOST);
        assertThat(host.layer()).hasToString("kvm/kvm");
        assertThat(host.keys()).containsExactly(uuid);
        assertThat(facts(host))
                .containsOnly(
                        Map.entry("architecture", "x86-64"),
                        Map.entry("cpu.count", "32"),
                        Map.entry("cpu.vendor", "intel"),
                        Map.entry("kvm.processorVirtualization", "true"),
                        Map.entry("memory", "128 GiB"));
        assertThat(reading.more()).singleElement().satisfies(more -> {
            assertThat(more.keys()).containsExactly(uuid);
            assertThat(more.machine().facts()).hasToString("{architecture=x86-64, kvm.nested=true}");
        });
        assertThat(hypervisor.host()).containsExactly(uuid);
        assertThat(fact(hypervisor, "vm.hardwareVirtualization")).isEqualTo("true");
        assertThat(fact(web, "vm.hardwareVirtualization")).isEqualTo("false");
        assertThat(fact(web, "memory")).isEqualTo("2 GiB");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aModelOfTheHostWithoutSvmSaysNothingOfAProcessorThatIsPassedThrough() throws IOException {
        Reading reading = LibvirtReading.ofFixture("epyc-host.xml");

        assertThat(fact(reading.machines().get(0), "kvm.processorVirtualization"))
                .isEqualTo("true");
        assertThat(reading.machines().get(0).layer().machine().origin("kvm.processorVirtualization"))
                .hasValue("epyc-host.xml line 6");
        assertThat(reading.more().get(0).machine().fact("kvm.nested")).isEmpty();
        assertThat(fact(reading.machines().get(1), "vm.hardwareVirtualization")).isEqualTo("false");
        assertThat(fact(reading.machines().get(2), "vm.hardwareVirtualization")).isEqualTo("unknown");
    }

    @Test
    void aHostThatIsVirtualItselfTellsWhatIsExposedToIt() throws IOException {
        Reading reading = LibvirtReading.ofFixture("nested-host.xml");

        assertThat(facts(reading.machines().get(0))).containsEntry("vm.hardwareVirtualization", "true");
        assertThat(reading.notes())
                .containsExactly("the host is itself virtual: its processor has the feature `hypervisor`");
    }

    @Test
    void notesWithLowConfidenceWhatSpeaksForEsxi() throws IOException {
        Reading reading = LibvirtReading.ofFixture("esxi-on-kvm.xml");

        assertThat(reading.machines().get(0).layer()).hasToString("unknown/unknown");
        assertThat(reading.machines().get(0).layer().software().guest()).isFalse();
        assertThat(reading.notes())
                .containsExactly("`esxi-7-lab` may be meant for ESXi, with low confidence: it has adapters of `vmxnet3`"
                        + " and disks on `sata`");
    }

    @Test
    void xenIsNotKvm() throws IOException {
        Reading reading = LibvirtReading.ofFixture("xen.xml");

        assertThat(fact(reading.machines().get(0), "vm.hardwareVirtualization")).isEqualTo("unknown");
        assertThat(fact(reading.machines().get(1), "vm.hardwareVirtualization")).isEqualTo("false");
        assertThat(fact(reading.machines().get(2), "vm.hardwareVirtualization")).isEqualTo("unknown");
        assertThat(reading.notes())
                .contains(
                        "`qubes-like` runs on Xen, not on KVM",
                        "`qubes-like` asks Xen for nested virtualization with `host-passthrough`, and gets it if the"
                                + " host has it and `nested_hvm` in its libxl.conf does not forbid it",
                        "`custom-xen` does not say whether it has virtualization features: on Xen only"
                                + " `host-passthrough` asks for them");
    }

    @Test
    void bhyveIsNotKvmAndPassesNoProcessorThrough() throws IOException {
        Reading reading = LibvirtReading.ofFixture("bhyve-capabilities.xml");

        assertThat(reading.machines().get(0).layer()).hasToString("freebsd/bhyve");
        assertThat(reading.machines().get(0).role()).isEqualTo(Sighting.Role.HOST);
        assertThat(reading.notes())
                .containsExactly("the host does not support `host-passthrough` for machines of `bhyve`");
    }

    @Test
    void readsTheMachinesOfAFileOfTheTestDriverAndNotTheDomainOfItsNetwork() throws IOException {
        Reading reading = LibvirtReading.ofFixture("test-node.xml");

        assertThat(reading.machines())
                .extracting(machine -> machine.layer().name().orElseThrow())
                .containsExactly("gate", "mail & Überwachung");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notes())
                .contains("`gate` runs on the test driver of libvirt, which runs nothing, not on KVM");
    }

    @Test
    void whatATemplateLeavesOpenIsUnknownAndAProblem() throws IOException {
        Reading reading = LibvirtReading.ofFixture("template.xml");

        assertThat(facts(reading.machines().get(0))).isEmpty();
        assertThat(reading.machines().get(0).keys()).isEmpty();
        assertThat(reading.problems())
                .containsExactly(
                        "`template.xml` line 1: `type` is empty",
                        "`template.xml` line 2: `name` is empty",
                        "`template.xml` line 3: `uuid` holds a placeholder: `%VM_UUID%`",
                        "`template.xml` line 4: `memory` holds a placeholder: `${memory}`",
                        "`template.xml` line 5: `vcpu` holds a placeholder: `{{ cpus }}`");
    }

    @Test
    void whatIsOddAboutOneMachineCostsThatOnly() throws IOException {
        Reading reading = LibvirtReading.of("""
                <domains>
                  <domain type='kvm'>
                    <name>odd</name>
                    <uuid>00000000-0000-0000-0000-000000000000</uuid>
                    <memory unit='parsec'>12</memory>
                    <vcpu>many</vcpu>
                  </domain>
                  <domain file='/etc/libvirt/test/other.xml'/>
                  <storage/>
                  <domain type='kvm'><name>even</name><vcpu>2</vcpu></domain>
                </domains>
                """);

        assertThat(reading.machines()).hasSize(2);
        assertThat(facts(reading.machines().get(0))).isEmpty();
        assertThat(facts(reading.machines().get(1))).containsOnly(Map.entry("cpu.count", "2"));
        assertThat(reading.problems())
                .containsExactly(
                        "`lab.xml` line 4: `uuid` tells no machine: `00000000-0000-0000-0000-000000000000`",
                        "`lab.xml` line 5: `memory` has no amount with a unit such as `KiB`, up to an exbibyte:"
                                + " `12 parsec`",
                        "`lab.xml` line 6: `vcpu` has no whole number from 1 to 65536: `many`",
                        "`lab.xml` line 8: `domain` is in a file of its own, which is not read:"
                                + " `/etc/libvirt/test/other.xml`",
                        "`lab.xml` line 9: a `storage` is no machine and no host");
    }

    @Test
    void aNameThatPeopleCannotBeShownIsNotUsed() throws IOException {
        Reading reading = LibvirtReading.of("<domain type='kvm'><name>a&#x202e;b</name></domain>");

        assertThat(reading.machines().get(0).layer().name()).isEmpty();
        assertThat(reading.problems())
                .containsExactly(
                        "`lab.xml` line 1: `name` is not used: name of a layer has characters that cannot be shown");
    }

    @Test
    void neverRepeatsWhatMayBeASecret() throws IOException {
        Reading reading = LibvirtReading.of("""
                <domain type='kvm'>
                  <name>vault</name>
                  <description>password: hunter2</description>
                  <os><cmdline>token=hunter2</cmdline></os>
                  <devices><graphics type='vnc' passwd='hunter2'/></devices>
                </domain>
                """);

        assertThat(reading.toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "http://libosinfo.org/unknown,            unknown/unknown, 0",
        "http://libosinfo.org/linux/2022,         unknown/unknown, 0",
        "http://microsoft.com/win/2k19,           guest/win@2k19,  0",
        "http://microsoft.com/win/2k19&#xA0;,     guest/win@2k19,  0",
        "http://microsoft.com/win/2k19&#x200B;,   unknown/unknown, 1",
        "http://vmware.com/esxi/8.0,              vmware/esxi,     1",
        "http://vmware.com/esx/4.1,               unknown/unknown, 1",
        "http://vmware.com/vmkernel/8,            unknown/unknown, 1",
        "http://microsoft.com/hyperv/2019,        unknown/unknown, 1",
        "ESXi 8,                                  vmware/esxi,     1"
    })
    void takesAGuestForOneByTheIdThatLibosinfoHasAndNothingElse(String id, String expected, int problems)
            throws IOException {
        Reading reading = LibvirtReading.of("""
                <domain type='kvm'>
                  <name>box</name>
                  <metadata>
                    <o:libosinfo xmlns:o='http://libosinfo.org/xmlns/libvirt/domain/1.0'>
                      <o:os id='%s'/>
                    </o:libosinfo>
                  </metadata>
                </domain>
                """.formatted(id));

        assertThat(reading.machines().get(0).layer()).hasToString(expected);
        assertThat(reading.problems())
                .hasSize(problems)
                .allMatch(problem -> problem.startsWith("`lab.xml` line 5: `id`"));
    }
}
