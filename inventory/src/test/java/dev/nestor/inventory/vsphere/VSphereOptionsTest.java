package dev.nestor.inventory.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller says of a server before it is read. */
class VSphereOptionsTest {

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
        assertThatThrownBy(() -> VSphere.at(address, Lab.AUDITOR))
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
        assertThat(VSphere.at(address, Lab.AUDITOR)).hasToString(expected);
    }

    @Test
    void optionsOutOfBoundsAreRefused() {
        VSphere vsphere = VSphere.at("https://vcenter.example.org", Lab.AUDITOR);

        assertThatThrownBy(() -> vsphere.inPagesOf(0)).hasMessage("page size is not from 1 to 1000: `0`");
        assertThatThrownBy(() -> vsphere.inPagesOf(1001)).hasMessage("page size is not from 1 to 1000: `1001`");
        assertThatThrownBy(() -> vsphere.waiting(Duration.ZERO))
                .hasMessage("timeout is not longer than nothing: `PT0S`");
    }
}
