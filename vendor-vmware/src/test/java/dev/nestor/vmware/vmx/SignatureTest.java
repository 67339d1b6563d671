package dev.nestor.vmware.vmx;

import static dev.nestor.vmware.vmx.VmxFixtures.bytes;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    @ParameterizedTest
    @ValueSource(strings = {"workstation.vmx", "gsx-capitals.vmx", "esxi-host-was-virtual.vmx", "template.vmx"})
    void recognisesFilesWholeAndCutOff(String name) {
        byte[] content = bytes(name);

        assertThat(VmxFile.looksLikeVmx(content)).isTrue();
        assertThat(VmxFile.looksLikeVmx(Arrays.copyOf(content, 100))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/usr/bin/vmware",
                "memsize = \"512\"",
                "\n# comment\r\nGUESTOS=\"linux\"\r\n",
                "VirtualHW.Version = 3",
                ".encoding = \"UTF-8\"\nscsi0.present = \"TRUE\"\n"
            })
    void recognisesAnyTypicalLine(String text) {
        assertThat(VmxFile.looksLikeVmx(text.getBytes(UTF_8))).isTrue();
    }

    @Test
    void looksNoFurtherThan64KibIntoAFile() {
        String line = "memsize = \"512\"";

        assertThat(VmxFile.looksLikeVmx(("\n".repeat(65_536 - line.length()) + line).getBytes(UTF_8)))
                .isTrue();
        assertThat(VmxFile.looksLikeVmx(("\n".repeat(65_537 - line.length()) + line).getBytes(UTF_8)))
                .isFalse();
    }

    @Test
    void recognisesUtf16ByItsMark() {
        byte[] content = "\uFEFFguestOS = \"vmkernel7\"\n".getBytes(UTF_16LE);

        assertThat(VmxFile.looksLikeVmx(content)).isTrue();
        assertThat(VmxFile.looksLikeVmx(Arrays.copyOfRange(content, 2, content.length)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\n",
                "{\"memsize\": \"512\"}",
                "{ # settings\nmemsize = \"512\"\nnumvcpus = \"2\"\nguestOS = \"a\"\n}",
                "[settings]\nmemsize = \"512\"\n",
                "<vm\n  displayName = \"a\"\n  guestOS = \"b\"\n  memsize = \"1\"\n/>",
                "#!/bin/sh\nmemsize = \"512\"\n",
                "layers:\n- product: vmware/esxi\n",
                "memsize = \"512\"\nas many lines of text as assignments\n",
                "A guide to the file\n\nSet this:\nmemsize = \"512\"\nand be done\n",
                "source \"vmware-iso\" \"esx\" {\n  memsize = \"512\"\n  displayName = \"b\"\n  guestOS = \"c\"\n}\n",
                "displayName=some property\nmemsize=512\n",
                "# Disk DescriptorFile\nversion=1\nencoding=\"UTF-8\"\nddb.virtualHWVersion = \"8\"\n",
                ".encoding = \"UTF-8\"\nsnapshot.lastUID = \"1\"\nsnapshot0.displayName = \"first\"\n",
                ".encoding = \"UTF-8\"\npref.keyboardAndMouse.vmHotKey.enabled = \"FALSE\"\n",
                "KDMV\0\0\nmemsize = \"512\"\n"
            })
    void sparesOtherFormats(String text) {
        assertThat(VmxFile.looksLikeVmx(text.getBytes(UTF_8))).isFalse();
    }
}
