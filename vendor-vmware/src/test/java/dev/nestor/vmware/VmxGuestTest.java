package dev.nestor.vmware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.Reading;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs in the machine of a .vmx, by its {@code guestOS}. */
class VmxGuestTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "vmkernel,         vmware/esx@4.x",
        "vmkernelGuest,    vmware/esx@4.x",
        "vmkernel5,        vmware/esxi@5.x",
        "vmkernel6,        vmware/esxi@6.x",
        "vmkernel65,       'vmware/esxi@[6.5,7.0)'",
        "vmkernel65Guest,  'vmware/esxi@[6.5,7.0)'",
        "VMKERNEL_65,      'vmware/esxi@[6.5,7.0)'",
        "vmkernel7guest,   vmware/esxi@7.x",
        "VMKERNEL_8,       vmware/esxi@8.x",
        "vmkernel9Guest,   vmware/esxi@9.x",
        "winhyperv,        microsoft/hyper-v",
        "windowsHyperVGuest, microsoft/hyper-v",
        "WINDOWS_HYPERV,   microsoft/hyper-v",
        "windows9-64,      guest/windows9-64",
        "WINNETSTANDARD,   guest/winnetstandard",
        "Windows 11 (arm), guest/windows-11-arm-",
        "rhel8_64Guest,    guest/rhel8_64guest"
    })
    void readsTheGuestIdInAllItsSpellings(String id, String expected) throws IOException {
        assertThat(Vmx.layer(Vmx.read(Vmx.file("guestOS = \"" + id + "\"")))).hasToString(expected);
    }

    @Test
    void aGuestIdIsARangeOfVersionsAndNeverAWitness() throws IOException {
        Layer layer = Vmx.layer(Vmx.read(Vmx.file("guestOS = \"vmkernel7\"\ndisplayName = \"witness-01\"")));

        assertThat(layer.software().version().exact()).isEmpty();
        assertThat(layer.software().lineage()).hasToString("[vmware/esxi]");
        assertThat(layer.software().covered()).isTrue();
    }

    @Test
    void anEsxiThatIsNotListedIsAnEsxiOfUnknownVersion() throws IOException {
        Reading reading = Vmx.read(Vmx.file("guestOS = \"vmkernel10\""));

        assertThat(Vmx.layer(reading)).hasToString("vmware/esxi");
        assertThat(reading.problems())
                .containsExactly(
                        "`lab.vmx` line 3: `guestOS` names an ESXi that is not listed here, so its version is not"
                                + " known: `vmkernel10`");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"vmkernel8\u00A0", "\u2003vmkernel8", "vmkernel8\u3000\t"})
    void blanksOfAnyKindAreNoPartOfAGuestId(String id) throws IOException {
        Reading reading = Vmx.read(Vmx.file("guestOS = \"" + id + "\""));

        assertThat(Vmx.layer(reading)).hasToString("vmware/esxi@8.x");
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "vmkernel8\u200B",
                "vmkernel8\u00AD",
                "vm\u00ADkernel8",
                "vmkernel8\u0007",
                "\uFEFFvmkernel8",
                "ｖｍｋｅｒｎｅｌ８",
                "vmkеrnel8",
                "windows9\u200B-64"
            })
    void aGuestIdWithACharacterThatNobodySeesIsNoGuest(String id) throws IOException {
        Reading reading = Vmx.read(Vmx.file("guestOS = \"" + id + "\""));

        assertThat(Vmx.layer(reading).software().isUnknown()).isTrue();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("`lab.vmx` line 3: `guestOS` has characters that name no system: `"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ESXi8", "VMware ESXi 8.0", "esxi", "vmware-esxi-8"})
    void anEsxiUnderANameOfItsOwnIsAnEsxiOfUnknownVersion(String id) throws IOException {
        Reading reading = Vmx.read(Vmx.file("guestOS = \"" + id + "\""));

        assertThat(Vmx.layer(reading)).hasToString("vmware/esxi");
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("names an ESXi that is not listed here"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"vmkernel-8", "vmkernel8x", "VM kernel 8", "ESX 4", "hyper-v", "windowsHyperV2022", "hypervisor"
            })
    void whatMayNameAHypervisorIsNoGuest(String id) throws IOException {
        Reading reading = Vmx.read(Vmx.file("guestOS = \"" + id + "\""));

        assertThat(Vmx.layer(reading).software().isUnknown()).isTrue();
        assertThat(reading.problems())
                .containsExactly(
                        "`lab.vmx` line 3: `guestOS` may name a hypervisor, and none that is known here: `" + id + "`");
    }

    @Test
    void whatRunsInAMachineWhoseFileDoesNotSayIsUnknown() throws IOException {
        Reading reading = Vmx.read(Vmx.file("memsize = \"512\""));

        assertThat(Vmx.layer(reading).software().isUnknown()).isTrue();
        assertThat(Vmx.layer(reading).machine().fact("memory")).isPresent();
        assertThat(reading.problems())
                .containsExactly("`lab.vmx` does not say what runs in the virtual machine: `guestOS` is missing, so it"
                        + " is not known whether that is a hypervisor");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "guestOS = \"\"                       | `guestOS` names nothing",
                "guestOS = \"  \"                     | `guestOS` names nothing",
                "guestOS =                            | `guestOS` names nothing",
                "guestOS = \"???\"                    | `guestOS` names nothing",
                "guestos = \"${guest}\"               | `guestos` holds a placeholder: `${guest}`",
                "guestOS = \"{{ guest_id }}\"         | `guestOS` holds a placeholder: `{{ guest_id }}`",
                "guestOS = \"vmkernel8\" or \"linux    | `guestOS` has text after its closing quote",
                "guestOS = \"vmker                    | `guestOS` has no closing quote",
                "guestOS \"vmkernel8\"                | `guestOS` is missing",
                "guestO                               | `guestOS` is missing"
            })
    void aGuestIdThatNamesNothingIsNoGuest(String line, String reason) throws IOException {
        Reading reading = Vmx.read(Vmx.file(line));

        assertThat(Vmx.layer(reading).software().isUnknown()).isTrue();
        assertThat(reading.problems())
                .anyMatch(problem -> problem.contains("virtual machine: " + reason + ", so it is not known"));
    }

    @Test
    void aBrokenGuestIdIsNotReadFromAnEarlierLine() throws IOException {
        Reading reading = Vmx.read(Vmx.file("guestOS = \"linux\"\nguestOS = \"vmker"));

        assertThat(Vmx.layer(reading).software().isUnknown()).isTrue();
        assertThat(reading.problems()).anyMatch(problem -> problem.contains("`guestOS` has no closing quote"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"other, guest/other", "otherGuest64, guest/otherguest64", "solaris11-64, guest/solaris11-64"})
    void aGuestIdOfAnyOtherSystemIsAGuest(String id, String expected) throws IOException {
        Reading reading = Vmx.read(Vmx.file("guestOS = \"" + id + "\""));

        assertThat(Vmx.layer(reading)).hasToString(expected);
        assertThat(Vmx.layer(reading).software().guest()).isTrue();
        assertThat(reading.problems()).isEmpty();
    }
}
