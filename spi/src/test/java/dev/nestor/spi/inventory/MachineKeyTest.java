package dev.nestor.spi.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a2",
                "564D7A3E-0C1B-1F2A-9B8C-2D4E6F8091A2",
                "{564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a2}",
                "56 4d 7a 3e 0c 1b 1f 2a-9b 8c 2d 4e 6f 80 91 a2"
            })
    void aUuidIsTheSameHoweverItIsWritten(String text) {
        assertThat(MachineKey.uuid(text)).isEqualTo(MachineKey.uuid("564d7a3e0c1b1f2a9b8c2d4e6f8091a2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "564d7a3e",
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091ag"
            })
    void whatTellsNoMachineIsNoUuid(String text) {
        assertThat(MachineKey.uuid(text)).isEmpty();
    }

    @Test
    void aMacAddressIsTheSameHoweverItIsWritten() {
        assertThat(MachineKey.mac("00:50:56:8A:01:02"))
                .isPresent()
                .isEqualTo(MachineKey.mac("00-50-56-8a-01-02"))
                .isEqualTo(MachineKey.mac("0050568a0102"));
        assertThat(MachineKey.mac("000000000000")).isEmpty();
        assertThat(MachineKey.mac("00:50:56")).isEmpty();
    }

    @Test
    void namesAndSerialsDoNotDependOnCaseAndBlanks() {
        assertThat(MachineKey.name(" ESX01.lab ")).isEqualTo(MachineKey.name("esx01.lab"));
        assertThat(MachineKey.serial("VMware-56 4d")).isEqualTo(MachineKey.serial("vmware-56 4d "));
        assertThat(MachineKey.name(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "None", "0", "To be filled by O.E.M."})
    void whatManyMachinesHaveIsNoSerial(String text) {
        assertThat(MachineKey.serial(text)).isEmpty();
    }

    @Test
    void anIdIsThatOfOneManager() {
        assertThat(MachineKey.id("vc-1", "host-12")).isPresent().isNotEqualTo(MachineKey.id("vc-2", "host-12"));
    }

    @Test
    void theExampleOfSmbiosIsTurnedAsItSays() {
        // DMTF DSP0134, "System — UUID".
        MachineKey uuid =
                MachineKey.uuid("00112233-4455-6677-8899-AABBCCDDEEFF").orElseThrow();
        MachineKey stored =
                MachineKey.uuid("33221100-5544-7766-8899-AABBCCDDEEFF").orElseThrow();

        assertThat(uuid.inOtherByteOrder()).hasValue(stored);
        assertThat(stored.inOtherByteOrder()).hasValue(uuid);
    }

    @Test
    void whatLooksTheSameInEitherByteOrderHasNoOther() {
        MachineKey uuid =
                MachineKey.uuid("11111111-2222-3333-4444-555555555556").orElseThrow();
        assertThat(uuid.inOtherByteOrder()).isEmpty();
        assertThat(MachineKey.name("esx01").orElseThrow().inOtherByteOrder()).isEmpty();
        assertThat(new MachineKey(MachineKey.Kind.UUID, "no uuid").inOtherByteOrder())
                .isEmpty();
    }
}
