package org.example.kvm.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.kvm.libvirt.LibvirtReading.fact;

import dev.nestor.spi.inventory.Reading;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposureTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "force,    vmx, true",
        "require,  vmx, true",
        "optional, vmx, unknown",
        "disable,  vmx, false",
        "forbid,   vmx, false",
        "force,    svm, true",
        "require,  svm, true",
        "optional, svm, unknown",
        "disable,  svm, false",
        "forbid,   svm, false"
    })
    void onlyForceAndRequireDemandAFeatureOfAModelThatLacksIt(String policy, String name, String expected)
            throws IOException {
        assertThat(exposed("<cpu mode='custom'><model>Haswell</model><feature policy='%s' name='%s'/></cpu>"
                        .formatted(policy, name)))
                .isEqualTo(expected);
    }

    @Test
    void aFeatureWithoutAPolicyIsRequired() throws IOException {
        assertThat(exposed("<cpu><model>Haswell</model><feature name='vmx'/></cpu>"))
                .isEqualTo("true");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Opteron_G1,         false",
        "Opteron_G2,         true",
        "Opteron_G3,         true",
        "Opteron_G4,         true",
        "Opteron_G5,         true",
        "phenom,             true",
        "athlon,             false",
        "EPYC,               true",
        "EPYC-IBPB,          true",
        "EPYC-Rome,          true",
        "EPYC-Milan,         true",
        "EPYC-Genoa,         true",
        "Dhyana,             true",
        "Nehalem,            false",
        "Haswell-noTSX-IBRS, false",
        "Icelake-Server,     false",
        "kvm64,              false",
        "qemu64,             unknown",
        "Opteron_G9,         unknown",
        "opteron_g4,         unknown"
    })
    void someModelsOfAmdBringSvmAndNoneOfIntelBringsVmx(String model, String expected) throws IOException {
        assertThat(exposed(
                        "<cpu mode='custom' match='exact'><model fallback='allow'>%s</model></cpu>".formatted(model)))
                .isEqualTo(expected);
    }

    @Test
    void aModelThatBringsSvmSaysSo() throws IOException {
        Reading reading = read("kvm", "\n<cpu>\n<model>Opteron_G4</model></cpu>");

        assertThat(reading.machines().get(0).layer().machine().origin("vm.hardwareVirtualization"))
                .hasValue("lab.xml line 3");
        assertThat(reading.notes())
                .containsExactly("`one` has virtualization features without naming them: libvirt lists `svm` for the"
                        + " model `Opteron_G4`");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "<feature policy='disable' name='svm'/>,                                        false",
        "<feature policy='optional' name='svm'/>,                                       unknown",
        "<feature policy='disable' name='svm'/><feature policy='require' name='vmx'/>,  true",
        "<feature policy='disable' name='vmx'/>,                                        true"
    })
    void aPolicyOverridesTheModel(String features, String expected) throws IOException {
        assertThat(exposed("<cpu><model>EPYC</model>" + features + "</cpu>")).isEqualTo(expected);
    }

    @Test
    void nothingMakesSureOfWhatIsNotChecked() throws IOException {
        assertThat(exposed("<cpu check='none'><model>EPYC</model></cpu>")).isEqualTo("unknown");
        assertThat(read("kvm", "<cpu check='none'><model>Haswell</model><feature name='vmx'/></cpu>")
                        .notes())
                .containsExactly("`one` requires virtualization features, but with `check='none'`, so it starts without"
                        + " them where the host has none");
    }

    @Test
    void moreThanTheMinimumIsUpToTheHost() throws IOException {
        assertThat(exposed("<cpu match='minimum'><model>Haswell</model></cpu>")).isEqualTo("unknown");
        assertThat(exposed("<cpu match='strict'><model>Haswell</model></cpu>")).isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({"host-passthrough", "host-model", "maximum"})
    void aProcessorOfTheHostDependsOnTheHost(String mode) throws IOException {
        Reading reading = read("kvm", "<cpu mode='" + mode + "' migratable='on'/>");

        assertThat(fact(reading.machines().get(0), "vm.hardwareVirtualization")).isEqualTo("unknown");
        assertThat(reading.notes())
                .containsExactly("`one` has the processor of its host (`" + mode
                        + "`), so whether it has virtualization features depends on that host and the parameter"
                        + " `nested` of its KVM module");
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "host-passthrough, <feature policy='require' name='vmx'/>,                                        true",
        "host-model,       <feature policy='force' name='svm'/>,                                          true",
        "host-passthrough, <feature policy='disable' name='vmx'/>,                                        unknown",
        "host-passthrough, <feature policy='disable' name='vmx'/><feature policy='forbid' name='svm'/>,   false",
        "host-passthrough, <feature policy='optional' name='vmx'/><feature policy='optional' name='svm'/>, unknown"
    })
    void aPolicyOverridesTheHost(String mode, String features, String expected) throws IOException {
        assertThat(exposed("<cpu mode='" + mode + "'>" + features + "</cpu>")).isEqualTo(expected);
    }

    @Test
    void whatLibvirtRefusesIsUnknown() throws IOException {
        Reading twice = read(
                "kvm", "<cpu><model>EPYC</model>\n<feature name='vmx'/>\n<feature policy='disable' name='vmx'/></cpu>");

        assertThat(fact(twice.machines().get(0), "vm.hardwareVirtualization")).isEqualTo("unknown");
        assertThat(twice.problems())
                .containsExactly("`lab.xml` line 3: `vmx` is named twice, which libvirt refuses, so it is not known"
                        + " whether the machine has it");
        assertThat(read("kvm", "<cpu><model>EPYC</model><feature policy='enable' name='vmx'/></cpu>")
                        .problems())
                .containsExactly("`lab.xml` line 1: policy of `vmx` is none of force, require, optional, disable and"
                        + " forbid: `enable`");
    }

    @Test
    void aMachineThatNamesNoProcessorSaysNothing() throws IOException {
        assertThat(exposed("")).isEqualTo("unknown");
        assertThat(exposed("<cpu><topology sockets='1' cores='2' threads='1'/></cpu>"))
                .isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"qemu", "bhyve", "lxc", "vmware", "test"})
    void onlyKvmAndXenAreJudged(String type) throws IOException {
        Reading reading = read(type, "<cpu><model>EPYC</model><feature name='svm'/></cpu>");

        assertThat(fact(reading.machines().get(0), "vm.hardwareVirtualization")).isEqualTo("unknown");
        assertThat(reading.notes()).singleElement().asString().startsWith("`one` runs on ");
    }

    @Test
    void otherArchitecturesHaveOtherFeatures() throws IOException {
        assertThat(exposed("<os><type arch='aarch64'>hvm</type></os><cpu mode='host-passthrough'/>"))
                .isEqualTo("unknown");
        assertThat(read("kvm", "<os><type arch='s390x'>hvm</type></os><cpu mode='host-model'/>")
                        .notes())
                .isEmpty();
    }

    private static String exposed(String cpu) throws IOException {
        return fact(read("kvm", cpu).machines().get(0), "vm.hardwareVirtualization");
    }

    private static Reading read(String type, String cpu) throws IOException {
        return LibvirtReading.of("<domain type='" + type + "'><name>one</name>" + cpu + "</domain>");
    }
}
