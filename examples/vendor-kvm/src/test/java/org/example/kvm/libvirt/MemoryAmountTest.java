package org.example.kvm.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryAmountTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "1,       ,      1024",
        "1,       b,     1",
        "1,       bytes, 1",
        "1,       k,     1024",
        "1,       KiB,   1024",
        "1,       KB,    1000",
        "524288,  KiB,   536870912",
        "512,     M,     536870912",
        "512,     MB,    512000000",
        "2,       GiB,   2147483648",
        "2,       gib,   2147483648",
        "2,       GB,    2000000000",
        "1,       TiB,   1099511627776",
        "1,       EiB,   1152921504606846976"
    })
    void readsTheUnitsOfLibvirt(String number, String unit, long expected) {
        assertThat(MemoryAmount.bytes(number, Optional.ofNullable(unit))).hasValue(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "0,     KiB",
        "-1,    KiB",
        "1.5,   GiB",
        "12 GB, KiB",
        "1,     ''",
        "1,     GiBs",
        "1,     Z",
        "2,     EiB",
        "99999999999999999999, b"
    })
    void readsNothingElse(String number, String unit) {
        assertThat(MemoryAmount.bytes(number, Optional.of(unit))).isEmpty();
    }
}
