package dev.nestor.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Arrays;

/** Any bytes at all for the readers of files, which plugins bring along. */
class InventoryReaderFuzzTest {

    @DictionaryFile(resourcePath = "vmx.dict")
    @FuzzTest
    void vmx(byte[] content) {
        new ReaderPromises("VMX", "fuzzed.vmx").check(content);
    }

    @DictionaryFile(resourcePath = "ovf.dict")
    @FuzzTest
    void ovf(byte[] content) {
        new ReaderPromises("OVF", "fuzzed.ovf").check(content);
    }

    @DictionaryFile(resourcePath = "ovf.dict")
    @FuzzTest
    void ova(byte[] content) {
        ReaderPromises promises = new ReaderPromises("OVA", "fuzzed.ova");
        promises.check(content);
        byte[] repaired = TarChecksums.repaired(content);
        if (!Arrays.equals(repaired, content)) {
            promises.check(repaired);
        }
    }

    @DictionaryFile(resourcePath = "vi-json.dict")
    @FuzzTest
    void viJson(byte[] content) {
        new ReaderPromises("VI-JSON", "fuzzed.json").check(content);
    }

    @DictionaryFile(resourcePath = "hyper-v.dict")
    @FuzzTest
    void hyperV(byte[] content) {
        new ReaderPromises("JSON of Hyper-V", "fuzzed.json").check(content);
    }

    @DictionaryFile(resourcePath = "compute-system.dict")
    @FuzzTest
    void computeSystem(byte[] content) {
        new ReaderPromises("JSON of Hyper-V", "fuzzed.7b").check(content);
    }

    @DictionaryFile(resourcePath = "rvtools.dict")
    @FuzzTest
    void rvtoolsCsv(byte[] content) {
        new ReaderPromises("RVTools CSV", "fuzzed.csv").check(content);
    }

    @DictionaryFile(resourcePath = "xlsx.dict")
    @FuzzTest
    void rvtoolsXlsx(byte[] content) {
        new ReaderPromises("RVTools XLSX", "fuzzed.xlsx").check(content);
    }

    /** A file of parts in their order, with a byte 0 between two, because few changes of a ZIP file leave it one. */
    @DictionaryFile(resourcePath = "xlsx.dict")
    @FuzzTest
    void partsOfXlsx(byte[] content) throws IOException {
        new ReaderPromises("RVTools XLSX", "fuzzed.xlsx").check(WorkbookParts.zipped(content));
    }

    @DictionaryFile(resourcePath = "libvirt.dict")
    @FuzzTest
    void libvirt(byte[] content) {
        new ReaderPromises("libvirt XML", "fuzzed.xml").check(content);
    }
}
