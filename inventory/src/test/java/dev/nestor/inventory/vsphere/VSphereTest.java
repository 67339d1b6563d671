package dev.nestor.inventory.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.inventory.InventoryPlugin;
import dev.nestor.model.Layer;
import dev.nestor.policy.Knowledge;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.vmware.VmwarePlugin;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VSphereTest {

    private static final Credentials AUDITOR =
            Credentials.fromEnvironment(Map.of("NAME", "auditor@lab", "WORD", "p<&>\"ss"), "NAME", "WORD");

    private final Knowledge knowledge =
            VendorPlugins.of(new InventoryPlugin(), new VmwarePlugin()).knowledge();
    private final Told told = new Told();
    private FakeVSphere server;

    @BeforeEach
    void start() throws IOException {
        server = FakeVSphere.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsHostsAndTheVirtualMachinesOnThem() throws IOException {
        server.reply("RetrievePropertiesEx", Objects.result(Objects.HOST))
                .reply("RetrievePropertiesEx", Objects.result(Objects.nested("vm-101")));

        read();

        assertThat(told.problems()).isEmpty();
        assertThat(told.machines().stream().map(machine -> machine.role() + " " + machine.layer()))
                .containsExactly("HOST vmware/esxi@8.0 U3e", "VIRTUAL vmware/esxi@8.x");
        assertThat(facts(0))
                .isEqualTo(Map.of(
                        "cpu.coresPerSocket", "16",
                        "cpu.count", "64",
                        "cpu.sockets", "2",
                        "cpu.vendor", "intel",
                        "memory", "512 GiB",
                        "vmware.evc", "true"));
        assertThat(facts(1))
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
        server.reply("RetrievePropertiesEx", Objects.result(Objects.HOST))
                .reply("RetrievePropertiesEx", Objects.result(Objects.nested("vm-101")));

        read();

        List<String> host = List.of(
                "UUID 4c4c4544004858108032b7c04f513933",
                "ID 5a1f0c2e-77b1-4e0f-9d55-0b6f0c3a9e11 host-11",
                "SERIAL 7hx2q93",
                "NAME esx01.lab.example");
        assertThat(keys(told.machines().get(0).keys())).isEqualTo(host);
        assertThat(keys(told.machines().get(1).keys()))
                .containsExactly(
                        "UUID 421c5f0a7d1e4a869b0c3f5a6c7d8e01",
                        "UUID 501c0b6352a79d1e4f308a1b2c3d4e01",
                        "ID 5a1f0c2e-77b1-4e0f-9d55-0b6f0c3a9e11 vm-101",
                        "MAC 0050569c1234",
                        "NAME nested-esxi-01");
        assertThat(keys(told.machines().get(1).host())).isEqualTo(host);
        Layer layer = told.machines().get(1).layer();
        assertThat(layer.machine().origin("vm.hardwareVirtualization"))
                .hasValue("127.0.0.1:" + server.port() + " vm-101 config.nestedHVEnabled");
        assertThat(layer.origin()).hasValue("127.0.0.1:" + server.port() + " vm-101 config.guestId");
    }

    @Test
    void readsPageByPageAndTellsEachAtOnce() throws IOException {
        server.reply("RetrievePropertiesEx", Objects.result(Objects.HOST))
                .reply("RetrievePropertiesEx", Objects.page("1", machine(1) + machine(2)))
                .reply("ContinueRetrievePropertiesEx", Objects.page("2", machine(3) + machine(4)))
                .reply("ContinueRetrievePropertiesEx", Objects.result(machine(5)));

        vsphere().inPagesOf(2).read(knowledge.catalogue(), knowledge.facts(), told);

        assertThat(told.names()).containsExactly("esx01.lab.example", "vm 1", "vm 2", "vm 3", "vm 4", "vm 5");
        assertThat(server.calls())
                .containsExactly(
                        "RetrieveServiceContent",
                        "Login",
                        "CreateContainerView",
                        "RetrievePropertiesEx",
                        "DestroyView",
                        "CreateContainerView",
                        "RetrievePropertiesEx",
                        "ContinueRetrievePropertiesEx",
                        "ContinueRetrievePropertiesEx",
                        "DestroyView",
                        "Logout");
        assertThat(server.body("RetrievePropertiesEx")).contains("<maxObjects>2</maxObjects>");
        assertThat(server.body("ContinueRetrievePropertiesEx")).contains("<token>1</token>");
    }

    @Test
    void aServerThatNeverComesToAnEndIsLeft() {
        server.reply("RetrievePropertiesEx", Objects.page("1", Objects.HOST))
                .reply("ContinueRetrievePropertiesEx", Objects.page("1", ""));

        assertThatThrownBy(this::read)
                .isInstanceOf(IOException.class)
                .hasMessage("the server does not come to an end of its objects of type HostSystem");
        assertThat(server.calls()).endsWith("Logout");
    }

    @Test
    void whatIsNotSaidIsUnknown() throws IOException {
        server.reply("RetrievePropertiesEx", "")
                .reply("RetrievePropertiesEx", Objects.result(Objects.virtual("vm-7", "app", "ubuntu64Guest", "")));

        read();

        assertThat(told.machines()).singleElement().satisfies(machine -> {
            assertThat(machine.layer()).hasToString("guest/ubuntu64guest");
            assertThat(machine.layer().machine().facts().keySet()).containsExactly("vmware.guestId");
            assertThat(machine.host()).isEmpty();
        });
    }

    @Test
    void aMachineThatDoesNotSayWhatRunsInItIsLeftOut() throws IOException {
        server.reply("RetrievePropertiesEx", "")
                .reply(
                        "RetrievePropertiesEx",
                        Objects.result("<objects><obj type=\"VirtualMachine\">vm-9</obj></objects>" + machine(1)));

        read();

        assertThat(told.names()).containsExactly("vm 1");
        assertThat(told.problems())
                .containsExactly("`vm-9` of `127.0.0.1:" + server.port()
                        + "` does not say what runs in it, so it is not" + " known whether that is a hypervisor");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "other3xLinux64Guest, vmkernel7Guest, vmware/esxi@7.x",
        "vmkernel65Guest,     otherGuest,     'vmware/esxi@[6.5,7.0)'",
        "vmkernelGuest,       '',             vmware/esx@4.x",
        "vmkernel10Guest,     '',             vmware/esxi",
        "'',                  debian12_64Guest, guest/debian12_64guest"
    })
    void aHypervisorIsOneWhoeverSeesIt(String configured, String seen, String expected) throws IOException {
        server.reply("RetrievePropertiesEx", "")
                .reply(
                        "RetrievePropertiesEx",
                        Objects.result(
                                Objects.virtual("vm-1", "lab", configured, Objects.text("guest.guestId", seen))));

        read();

        assertThat(told.machines().get(0).layer()).hasToString(expected);
    }

    @Test
    void notesWhatIsOddAboutHosts() throws IOException {
        server.reply("RetrievePropertiesEx", Objects.result(Objects.NESTED_HOST))
                .reply("RetrievePropertiesEx", "");

        read();

        String name = "`nested-esxi-01` (`host-31` of `127.0.0.1:" + server.port() + "`) ";
        assertThat(told.notes())
                .containsExactly(
                        name
                                + "is itself virtual: its hardware is `VMware, Inc.` `VMware20,1`, which VMware shows to virtual"
                                + " machines",
                        name + "cannot expose hardware virtualization to its virtual machines",
                        name + "is `notResponding`, so what is known of it may be old");
        assertThat(keys(told.machines().get(0).keys())).contains("UUID 421c5f0a7d1e4a869b0c3f5a6c7d8e01");
        assertThat(told.machines().get(0).layer()).hasToString("vmware/esxi");
    }

    @Test
    void aPropertyThatTheAccountMayNotReadIsToldOfOnce() throws IOException {
        String hidden = "<missingSet><path>config.nestedHVEnabled</path><fault><fault xsi:type=\"NoPermission\">"
                + "<object type=\"VirtualMachine\">vm-1</object><privilegeId>System.Read</privilegeId></fault>"
                + "<localizedMessage></localizedMessage></fault></missingSet>";
        server.reply("RetrievePropertiesEx", "")
                .reply(
                        "RetrievePropertiesEx",
                        Objects.result(Objects.virtual("vm-1", "a", "vmkernel8Guest", hidden)
                                + Objects.virtual("vm-2", "b", "vmkernel8Guest", hidden)));

        read();

        assertThat(told.names()).containsExactly("a", "b");
        assertThat(told.problems())
                .containsExactly("`vm-1` of `127.0.0.1:" + server.port() + "`, and maybe others, does not tell"
                        + " `config.nestedHVEnabled`: the account may not read it");
    }

    @Test
    void anOldServerIsAskedAgainWithoutWhatItDoesNotKnow() throws IOException {
        server.reply("RetrievePropertiesEx", "")
                .fault("RetrievePropertiesEx", "InvalidProperty", "", "<name>config.nestedHVEnabled</name>")
                .reply("RetrievePropertiesEx", Objects.result(Objects.virtual("vm-1", "old", "vmkernel5Guest", "")));

        read();

        assertThat(told.names()).containsExactly("old");
        assertThat(told.problems())
                .containsExactly("`vm-1` of `127.0.0.1:" + server.port() + "`, and maybe others, does not tell"
                        + " `config.nestedHVEnabled`: the server's version does not know it");
    }

    @Test
    void escapedNamesAreThoseThatPeopleTyped() throws IOException {
        server.reply("RetrievePropertiesEx", "")
                .reply(
                        "RetrievePropertiesEx",
                        Objects.result(Objects.virtual("vm-1", "a%2fb%5cc 100%25 &amp; more", "vmkernel8Guest", "")));

        read();

        assertThat(told.names()).containsExactly("a/b\\c 100% & more");
    }

    @Test
    void aWrongPasswordIsToldAsOneAndNotRepeated() {
        server.forget("Login")
                .fault("Login", "InvalidLogin", "Cannot complete login due to an incorrect user name", "");

        assertThatThrownBy(this::read)
                .isInstanceOf(IOException.class)
                .hasMessage("`" + server.address()
                        + "/sdk` does not let `auditor@lab` in: the name or the password is wrong");
        assertThat(server.calls()).containsExactly("RetrieveServiceContent", "Login");
    }

    @Test
    void credentialsAreWrittenAsTheyAreAndToldNowhere() throws IOException {
        server.reply("RetrievePropertiesEx", Objects.result(Objects.HOST)).reply("RetrievePropertiesEx", "");

        read();

        assertThat(server.body("Login"))
                .contains("<userName>auditor@lab</userName><password>p&lt;&amp;&gt;&quot;ss</password>");
        assertThat(told.toString() + vsphere() + AUDITOR).doesNotContain("ss\"").doesNotContain("p<");
    }

    @Test
    void aFaultInTheMiddleLogsOut() {
        server.reply("RetrievePropertiesEx", Objects.result(Objects.HOST))
                .fault("RetrievePropertiesEx", "NotAuthenticated", "The session is not authenticated.", "");

        assertThatThrownBy(this::read)
                .isInstanceOf(IOException.class)
                .hasMessage("the server refuses the call RetrievePropertiesEx: `NotAuthenticated`, `The session is not"
                        + " authenticated.`");
        assertThat(told.machines()).hasSize(1);
        assertThat(server.calls()).endsWith("Logout");
    }

    @Test
    void aSinkThatBreaksLogsOutToo() {
        server.reply("RetrievePropertiesEx", Objects.result(Objects.HOST));

        assertThatThrownBy(() -> vsphere().read(knowledge.catalogue(), knowledge.facts(), new Told() {
                    @Override
                    public void machine(Sighting machine) {
                        throw new IllegalStateException("full");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
        assertThat(server.calls()).endsWith("Logout");
    }

    @Test
    void loggingOutInVainCostsNothingThatWasRead() throws IOException {
        server.reply("RetrievePropertiesEx", Objects.result(Objects.HOST)).reply("RetrievePropertiesEx", "");
        server.forget("Logout");

        read();

        assertThat(told.machines()).hasSize(1);
        assertThat(told.problems()).singleElement().asString().contains("was read, and logging out failed");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "not XML at all",
                "<a>",
                "<!DOCTYPE a [<!ENTITY b \"b\">]><a>&b;</a>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "<a/>",
                "<Envelope><Body/></Envelope>",
                "<Envelope><Body><RetrieveServiceContentResponse/></Body></Envelope>"
            })
    void anAnswerThatIsNoneIsRefused(String answer) {
        server.forget("RetrieveServiceContent").raw("RetrieveServiceContent", 200, answer);

        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageStartingWith("the server");
    }

    @Test
    void anAnswerThatIsTooDeepIsRefused() {
        server.forget("RetrieveServiceContent").raw("RetrieveServiceContent", 200, "<a>".repeat(200));

        assertThatThrownBy(this::read).hasMessage("the server's answer has elements more than 64 deep");
    }

    @Test
    void anAnswerThatIsTooLongIsRefused() {
        server.forget("RetrieveServiceContent").raw("RetrieveServiceContent", 200, "x".repeat((64 << 20) + 1));

        assertThatThrownBy(this::read).hasMessageContaining("the server's answer is longer than 64 MiB");
    }

    @Test
    void aPageOfTheWebIsNoVSphere() {
        server.forget("RetrieveServiceContent");

        assertThatThrownBy(this::read)
                .hasMessage(
                        "`" + server.address() + "/sdk` answers with status 404, as no SOAP interface of vSphere does");
    }

    @Test
    void aServerThatIsSilentIsNotWaitedForLong() {
        server.forget("RetrieveServiceContent").raw("RetrieveServiceContent", 200, "silence");

        assertThatThrownBy(() ->
                        vsphere().waiting(Duration.ofSeconds(1)).read(knowledge.catalogue(), knowledge.facts(), told))
                .isInstanceOf(IOException.class)
                .hasMessage("`" + server.address() + "/sdk` does not answer within 1 seconds");
    }

    @Test
    void aServerThatIsNotThereSaysSo() {
        server.close();

        assertThatThrownBy(this::read)
                .isInstanceOf(IOException.class)
                .hasMessage("`" + server.address() + "/sdk` cannot be reached: nobody answers there");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "vcenter.example.org           | address is not of the form `https://vcenter.example.org`: `vcenter.example.org`",
                "ftp://vcenter.example.org     | address is not of the form `https://vcenter.example.org`: `ftp://vcenter.example.org`",
                "https://bad host/             | address is not of the form `https://vcenter.example.org`: `https://bad host/`",
                "http://vcenter.example.org    | address would send the password as it is, over a network: write `https` in `http://vcenter.example.org`",
                "https://me:secret@vc.lab      | address has a name or a password in it: give them as credentials, which nobody else can see"
            })
    void anAddressThatWillNotDoIsRefused(String address, String complaint) {
        assertThatThrownBy(() -> VSphere.at(address, AUDITOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(complaint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://vcenter.example.org, https://vcenter.example.org/sdk",
        "https://vcenter.example.org/, https://vcenter.example.org/sdk",
        "https://vcenter.example.org:8443/sdk, https://vcenter.example.org:8443/sdk",
        "https://[2001:db8::1], https://[2001:db8::1]/sdk"
    })
    void anAddressNeedsNoPath(String address, String expected) {
        assertThat(VSphere.at(address, AUDITOR)).hasToString(expected);
    }

    @Test
    void optionsOutOfBoundsAreRefused() {
        assertThatThrownBy(() -> vsphere().inPagesOf(0)).hasMessage("page size is not from 1 to 1000: `0`");
        assertThatThrownBy(() -> vsphere().inPagesOf(1001)).hasMessage("page size is not from 1 to 1000: `1001`");
        assertThatThrownBy(() -> vsphere().waiting(Duration.ZERO))
                .hasMessage("timeout is not longer than nothing: `PT0S`");
    }

    private void read() throws IOException {
        vsphere().read(knowledge.catalogue(), knowledge.facts(), told);
    }

    private VSphere vsphere() {
        return VSphere.at(server.address(), AUDITOR);
    }

    private static String machine(int number) {
        return Objects.virtual("vm-" + number, "vm " + number, "ubuntu64Guest", "");
    }

    private Map<String, String> facts(int machine) {
        return told.machines().get(machine).layer().machine().facts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fact -> fact.getValue().toString()));
    }

    private static List<String> keys(List<MachineKey> keys) {
        return keys.stream().map(key -> key.kind() + " " + key.value()).toList();
    }
}
