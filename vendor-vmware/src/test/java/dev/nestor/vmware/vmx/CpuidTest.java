package dev.nestor.vmware.vmx;

import static dev.nestor.vmware.vmx.VmxFixtures.file;
import static dev.nestor.vmware.vmx.VmxFixtures.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuidTest {

    @Test
    void tellsThatTheHostWasVirtual() {
        Cpuid host = Cpuid.ofHost(file("esxi-host-was-virtual.vmx"));

        assertThat(host.vendor()).isEqualTo(VmxValue.of("GenuineIntel"));
        assertThat(host.hypervisorPresent()).isEqualTo(VmxValue.of(true));
        assertThat(host.vmx()).isEqualTo(VmxValue.of(false));
        assertThat(host.svm()).isEqualTo(VmxValue.of(false));
    }

    @Test
    void tellsTheGuestFromTheHost() {
        Cpuid guest = Cpuid.ofGuest(file("esxi-host-was-virtual.vmx"));

        assertThat(guest.vendor()).isEqualTo(VmxValue.of("AuthenticAMD"));
        assertThat(guest.hypervisorPresent()).isEqualTo(VmxValue.of(false));
        assertThat(guest.vmx()).isEqualTo(VmxValue.of(false));
        assertThat(guest.svm()).isEqualTo(VmxValue.of(true));
    }

    @ParameterizedTest
    @CsvSource({
        "00000000, false, false",
        "00000020, true, false",
        "80000000, false, true",
        "FFFFFFFF, true, true",
        "7fffffdf, false, false"
    })
    void readsBits5And31OfEcx(String ecx, boolean vmx, boolean hypervisorPresent) {
        Cpuid host = Cpuid.ofHost(parse("hostCPUID.1 = \"ffffffffffffffff%sffffffff\"\n".formatted(ecx)));

        assertThat(host.vmx()).isEqualTo(VmxValue.of(vmx));
        assertThat(host.hypervisorPresent()).isEqualTo(VmxValue.of(hypervisorPresent));
    }

    @Test
    void readsVendorsThatAreNeitherIntelNorAmd() {
        assertThat(Cpuid.ofHost(parse("hostCPUID.0 = \"0000000d6f677948656e69756e65476e\"\n"))
                        .vendor())
                .isEqualTo(VmxValue.of("HygonGenuine"));
    }

    @Test
    void knowsNothingWithoutTheLeaf() {
        Cpuid host = Cpuid.ofHost(parse("memsize = \"512\"\n"));

        assertThat(host.vendor().isAbsent()).isTrue();
        assertThat(host.vmx().isAbsent()).isTrue();
        assertThat(host.svm().isAbsent()).isTrue();
        assertThat(host.hypervisorPresent().isAbsent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "000206d700010800829822031fabfbf",
                "000206d700010800829822031fabfbff0",
                "000206d700010800-2982203+fabfbff",
                "000206d700010800x29822031fabfbff"
            })
    void doesNotGuessFromOtherText(String value) {
        assertThat(Cpuid.ofHost(parse("hostCPUID.1 = \"" + value + "\"\n"))
                        .vmx()
                        .problem())
                .contains(new VmxProblem("vm.vmx", 1, "`hostCPUID.1` is not 32 hex digits: `" + value + "`"));
    }

    @Test
    void doesNotTakeAnyBytesForAVendor() {
        assertThat(Cpuid.ofHost(parse("hostCPUID.0 = \"00000000000000000000000000000000\"\n"))
                        .vendor()
                        .problem())
                .contains(new VmxProblem(
                        "vm.vmx", 1, "`hostCPUID.0` names no processor vendor: `00000000000000000000000000000000`"));
    }
}
