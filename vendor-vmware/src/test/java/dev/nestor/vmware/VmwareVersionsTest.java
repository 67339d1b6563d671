package dev.nestor.vmware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.model.Layer;
import dev.nestor.version.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How products and versions are typed. */
class VmwareVersionsTest {

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "vmware/esx@9,                      vmware/esxi,        9.0",
        "vmware/esx@9.0.1.0101.12345678,    vmware/esxi,        9.0.1.101.12345678",
        "vmware/esx@4.1,                    vmware/esx,         4.1",
        "vmware/vsphere@6.7,                vmware/esxi,        6.7",
        "vmware/esxi@5.5U3,                 vmware/esxi,        5.5.3",
        "vmware/esxi@8.0 Update 2,          vmware/esxi,        8.0.2",
        "vmware/esxi@8.0 Update 3e,         vmware/esxi,        8.0.3.5",
        "vmware/esxi@8.0.3-0.70.24674464,   vmware/esxi,        8.0.3.5",
        "vmware/esxi@build 24674464,        vmware/esxi,        8.0.3.5",
        "vmware/esxi@esxi650-202403001,     vmware/esxi,        6.5",
        "vmware/esxi@6.0 EP25,              vmware/esxi,        6.0",
        "vmware/workstation@25H2,           vmware/workstation, 25.0",
        "vmware/workstation-pro@25h2u1,     vmware/workstation, 25.0.1",
        "vmware/workstation@26H1,           vmware/workstation, 26.0",
        "vmware/workstation@17,             vmware/workstation, 17.0",
        "vmware/fusion@26H1 Update 1,       vmware/fusion,      26.0.1",
        "vmware/vsan-witness@7.0U3,         vmware/vsan-witness, 7.0.3"
    })
    void versionsAreReadAsPeopleTypeThem(String typed, String product, String version) {
        Layer layer = Answers.layer(typed);

        assertThat(layer.software().product()).hasToString(product);
        assertThat(layer.software().version().exact())
                .hasValueSatisfying(exact -> assertThat(exact).isEqualTo(Version.parse(version)));
    }

    @Test
    void releasesKnownFromMemoryOnlySaySo() {
        assertThat(Answers.layer("vmware/workstation@14.0").software().remarks())
                .containsExactly("that `14.0` of VMware Workstation is version 14.0 is recalled, no source read (R)");
        assertThat(Answers.layer("vmware/workstation@9.0").software().remarks()).isEmpty();
    }
}
