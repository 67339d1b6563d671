package dev.nestor.vmware;

import static dev.nestor.vmware.Readings.facts;
import static dev.nestor.vmware.Readings.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.inventory.Reading;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is installed in a machine, and the amounts of its hardware. */
class OvfFactsTest {

    private final OvfReader reader = new OvfReader();

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "ovf:id='104' ovf:version='4',           '',                             vmware/esx@4.x",
        "ovf:id='104' ovf:version='5',           '',                             vmware/esxi@5.x",
        "ovf:id='104' ovf:version='6.5',         '',                             'vmware/esxi@[6.5,7.0)'",
        "ovf:id='104' ovf:version='6.7',         '',                             vmware/esxi@6.7.x",
        "ovf:id='104' ovf:version='8.x',         '',                             vmware/esxi@8.x",
        "ovf:id='104' ovf:version='9',           VMware ESXi 9.x,                vmware/esxi@9.x",
        "ovf:id='104' ovf:version='newest',      '',                             vmware/esxi",
        "ovf:id='104',                           VMware ESXi 8.0 or later,       vmware/esxi",
        "id='104' version='8',                   '',                             vmware/esxi@8.x",
        "ovf:id='1',                             VMware ESXi 5.x,                vmware/esxi",
        "ovf:id='104' vmw:osType='VMKERNEL7GUEST', '',                           vmware/esxi@7.x",
        "ovf:id='1' vmw:osType='windowsHyperVGuest', '',                         microsoft/hyper-v",
        "ovf:id='112',                           Microsoft Windows Hyper-V,      microsoft/hyper-v",
        "ovf:id='102',                           Other (64-bit),                 guest/other-64-bit-",
        "ovf:id='94',                            '',                             guest/cim-94"
    })
    void readsWhatIsInstalled(String attributes, String description, String expected) throws IOException {
        assertThat(only(read(OvfText.of(attributes, description, ""))).layer()).hasToString(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "vmw:osType='vmkernel8Guest&#xA0;',   '',                        vmware/esxi@8.x, 0",
        "vmw:osType='vmkernel8Guest&#x200B;', '',                        unknown/unknown, 1",
        "vmw:osType='vmkernel-8',             '',                        unknown/unknown, 1",
        "vmw:osType='vmkernel10Guest',        '',                        vmware/esxi,     1",
        "ovf:id='1',                          VMware&#xA0;ESXi 5.x,      vmware/esxi,     0",
        "ovf:id='1',                          My VMware ESXi,            vmware/esxi,     1",
        "ovf:id='1',                          VMware E&#xAD;SXi 8,       unknown/unknown, 1",
        "ovf:id='1',                          vmkernel 8,                unknown/unknown, 1"
    })
    void whatMayNameAHypervisorIsNoGuest(String attributes, String description, String expected, int problems)
            throws IOException {
        Reading reading = read(OvfText.of(attributes, description, ""));

        assertThat(only(reading).layer()).hasToString(expected);
        assertThat(reading.problems())
                .hasSize(problems)
                .allMatch(problem -> problem.matches(
                        "`lab\\.ovf` line \\d+: `(osType|Description)` (names an ESXi|may name|has char).*"));
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(strings = {"", "ovf:id='0'", "ovf:id=''", "ovf:id='${os}'", "vmw:osType=''"})
    void whatIsNotSaidIsNoGuest(String attributes) throws IOException {
        Reading reading = read(OvfText.of(attributes, "", ""));

        assertThat(only(reading).layer().software().isUnknown()).isTrue();
        assertThat(reading.problems()).isNotEmpty().last().asString().contains("does not say what runs in it");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "8192,    byte * 2^20,   8 GiB",
        "8,       byte*2^30,     8 GiB",
        "8388608, 'bytes * 2^10', 8 GiB",
        "1024,    MegaBytes,     1 GiB",
        "1,       GB,            1 GiB",
        "2048,    KB,            2 MiB",
        "4096,    byte,          4 KiB",
        "1,       byte * 10^6,   1000000 B"
    })
    void countsMemoryInItsUnits(String quantity, String units, String expected) throws IOException {
        assertThat(facts(only(read(OvfText.esxi(OvfText.memory(quantity, units))))
                        .layer()))
                .containsEntry("memory", expected);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "8192,   hertz * 10^6, '`AllocationUnits` is no unit of memory: `hertz * 10^6`'",
        "8192,   byte * 2^99,  'amount of memory is above 1 PiB'",
        "0,      byte * 2^20,  '`VirtualQuantity` is outside 1 to 9223372036854775807: `0`'",
        "-1,     byte * 2^20,  '`VirtualQuantity` is not a whole number: `-1`'",
        "8 GB,   byte,         '`VirtualQuantity` is not a whole number: `8 GB`'",
        "8,      '${unit}',    '`AllocationUnits` holds a placeholder: `${unit}`'"
    })
    void memoryThatCannotBeIsUnknown(String quantity, String units, String complaint) throws IOException {
        Reading reading = read(OvfText.esxi(OvfText.memory(quantity, units)));

        assertThat(facts(only(reading).layer())).doesNotContainKey("memory");
        assertThat(reading.problems()).containsExactly("`lab.ovf` line 10: " + complaint);
    }

    @Test
    void memoryWithoutUnitsIsUnknown() throws IOException {
        Reading reading = read(OvfText.esxi(OvfText.item("4", "8192", "")));

        assertThat(facts(only(reading).layer())).doesNotContainKey("memory");
        assertThat(reading.problems()).containsExactly("`lab.ovf` line 10: amount of memory has no `AllocationUnits`");
    }

    @Test
    void theSameAmountTwiceIsOneAmount() throws IOException {
        String hardware = OvfText.memory("8", "byte * 2^30")
                + OvfText.memory("8192", "byte * 2^20")
                + OvfText.item("3", "4", "")
                + OvfText.item("3", "8", "");
        Reading reading = read(OvfText.esxi(hardware));

        assertThat(facts(only(reading).layer()))
                .containsEntry("memory", "8 GiB")
                .doesNotContainKey("cpu.count");
        assertThat(reading.notes())
                .containsExactly("line 7: several numbers of processors are offered, so which one the machine"
                        + " gets is not known");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"vmx-09, 9", "vmx-9, 9", "VMX-21, 21", "' vmx-22 ', 22"})
    void readsTheHardwareVersion(String type, String expected) throws IOException {
        assertThat(facts(only(read(hardware(type))).layer())).containsEntry("vmware.hardwareVersion", expected);
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(strings = {"", "xen-3.0", "vmx-", "vmx-1000", "${vhw}", "vmx-10 vmx-11"})
    void anyOtherHardwareIsUnknown(String type) throws IOException {
        assertThat(facts(only(read(hardware(type))).layer())).doesNotContainKey("vmware.hardwareVersion");
    }

    private static String hardware(String type) {
        return OvfText.esxi("<System><vssd:VirtualSystemType>" + type + "</vssd:VirtualSystemType></System>");
    }

    private Reading read(String text) throws IOException {
        return Readings.of(reader, "lab.ovf", text);
    }
}
