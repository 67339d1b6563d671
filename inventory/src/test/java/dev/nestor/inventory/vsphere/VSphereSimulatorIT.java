package dev.nestor.inventory.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.nestor.inventory.Shown;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads a server that somebody else wrote, over TLS, as an estate is read. */
class VSphereSimulatorIT {

    private static Simulator simulator;

    private final Told told = new Told();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        simulator = Simulator.start();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (simulator != null) {
            simulator.stop();
        }
    }

    @Test
    void readsAllHostsAndVirtualMachines() throws IOException {
        read(Simulator.PASSWORD);

        Map<Sighting.Role, List<Sighting>> machines =
                told.machines().stream().collect(Collectors.groupingBy(Sighting::role));
        assertThat(machines.get(Sighting.Role.NESTED_HOST)).hasSize(4);
        assertThat(machines.get(Sighting.Role.VIRTUAL)).hasSize(40);
        Set<List<MachineKey>> hosts = machines.get(Sighting.Role.NESTED_HOST).stream()
                .map(Sighting::keys)
                .collect(Collectors.toSet());
        assertThat(machines.get(Sighting.Role.VIRTUAL))
                .as("each runs on a host that was told, and has an address of its own")
                .allMatch(machine -> hosts.contains(machine.host()))
                .allMatch(machine -> machine.keys().stream().anyMatch(key -> key.kind() == MachineKey.Kind.MAC));
    }

    @Test
    void statesWhatTheServerSaysOfEach() throws IOException {
        read(Simulator.PASSWORD);

        List<Sighting> nested = told.machines().stream()
                .filter(machine -> machine.role() == Sighting.Role.VIRTUAL)
                .filter(machine ->
                        machine.layer().software().product().toString().equals("vmware/esxi"))
                .toList();
        assertThat(nested)
                .hasSize(2)
                .allMatch(machine -> machine.layer().toString().equals("vmware/esxi@7.x"));
        assertThat(nested.stream().map(machine -> Shown.facts(machine.layer()).get("vm.hardwareVirtualization")))
                .containsExactlyInAnyOrder("true", "false");
        assertThat(Shown.facts(nested.get(0).layer()))
                .contains(entry("cpu.count", "1"), entry("memory", "32 MiB"), entry("vm.state", "running"));
        assertThat(told.machines().get(0).layer()).hasToString("vmware/esxi@6.5.0");
        assertThat(Shown.facts(told.machines().get(0).layer()))
                .contains(entry("cpu.vendor", "intel"), entry("cpu.sockets", "2"));
    }

    @Test
    void simulatedHostsLookNested() throws IOException {
        read(Simulator.PASSWORD);

        assertThat(told.notes())
                .filteredOn(note -> note.contains(
                        "is itself virtual: its hardware is `VMware, Inc.` `VMware Virtual" + " Platform`"))
                .hasSize(4);
        assertThat(told.problems()).isEmpty();
    }

    @Test
    void aWrongPasswordIsToldAsOne() {
        assertThatThrownBy(() -> read("wrong"))
                .isInstanceOf(IOException.class)
                .hasMessage("`" + simulator.address()
                        + "/sdk` does not let `auditor` in: the name or the password is wrong");
    }

    @Test
    void itsCertificateIsNotTrustedUnlessItIsGiven() {
        VSphere vsphere = VSphere.at(simulator.address(), credentials(Simulator.PASSWORD));

        assertThatThrownBy(() -> Lab.read(vsphere, told))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not trusted");
    }

    private void read(String password) throws IOException {
        Lab.read(VSphere.at(simulator.address(), credentials(password)).trusting(simulator.certificate()), told);
    }

    private static Credentials credentials(String password) {
        return Credentials.fromEnvironment(
                Map.of("VSPHERE_USER", Simulator.USER, "VSPHERE_PASSWORD", password),
                "VSPHERE_USER",
                "VSPHERE_PASSWORD");
    }
}
