package dev.nestor.spi.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"vmkernel8\u00A0", "\u2003vmkernel8", "\tvmkernel8\u2028", "\u3000vmkernel8\u202F\u0085"})
    void blanksOfAnyKindAtTheEndsOfAnIdAreNoPartOfIt(String text) {
        assertThat(SystemText.id(text)).hasValue("vmkernel8");
    }

    @Test
    void blanksOfAnyKindInsideATitleAreSpaces() {
        assertThat(SystemText.title("VMware\u00A0ESXi\u2009\t8.0  or later")).hasValue("VMware ESXi 8.0 or later");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vmkernel8\u200B",
                "vm\u00ADkernel8",
                "vmkernel8\u0007",
                "\uFEFFvmkernel8",
                "\u202Evmkernel8",
                "vmkernel\uFFFD",
                "vmkernel8\uE000",
                "vmkernel\u0000",
                "vmkernel\uD800"
            })
    void whatCannotBeSeenIsInNoIdAndInNoTitle(String text) {
        assertThat(SystemText.id(text)).isEmpty();
        assertThat(SystemText.title(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ｖｍｋｅｒｎｅｌ８", "vmkérnel8", "vmкernel8", "自定义"})
    void anIdHasLettersOfAsciiOnly(String text) {
        assertThat(SystemText.id(text)).isEmpty();
    }

    @Test
    void aTitleMayBeInAnyLanguage() {
        assertThat(SystemText.title("其他 Linux (64 位)")).isPresent();
        assertThat(SystemText.title("Système d’exploitation ®")).isPresent();
        assertThat(SystemText.title("Другая Linux (64-бит)")).isPresent();
    }

    @Test
    void noWordOfATitleMixesLettersThatLookAlike() {
        assertThat(SystemText.title("VMware \u0415SXi 8.0")).isEmpty();
        assertThat(SystemText.title("VMware ESX\u03B9 8.0")).isEmpty();
    }

    @Test
    void nothingIsCalledByMoreThan255Characters() {
        assertThat(SystemText.id("v".repeat(255))).isPresent();
        assertThat(SystemText.id("v".repeat(256))).isEmpty();
        assertThat(SystemText.title("é".repeat(256))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ESXi8",
                "vmkernel-8",
                "vm kernel",
                "VMware ESX Server",
                "ＶＭｗａｒｅ　ＥＳＸｉ",
                "É\u0301S\u200BXi",
                "Windows HyperV",
                "hyper-v",
                "Hyper\u00A0V",
                "some hypervisor"
            })
    void whatMayNameAHypervisorIsSeenHoweverItIsWritten(String text) {
        assertThat(SystemText.mayNameHypervisor(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "windows2019srv-64", "Other releases x86", "asianux8-64", "crxSys1Guest", "Essex Linux"})
    void whatNamesNoHypervisorIsNotTakenForOne(String text) {
        assertThat(SystemText.mayNameHypervisor(text)).isFalse();
    }

    @Test
    void esxiIsToldFromWhatMayBeAnything() {
        assertThat(SystemText.mayNameEsxi("ESXi8")).isTrue();
        assertThat(SystemText.mayNameEsxi("ESX 4")).isFalse();
        assertThat(SystemText.mayNameEsxi("ESXi or Hyper-V")).isFalse();
    }
}
