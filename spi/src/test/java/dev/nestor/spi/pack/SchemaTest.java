package dev.nestor.spi.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {

    @Test
    void goodDocumentsPass() {
        assertThat(Schemas.PACK.problems(Sample.PACK)).isEmpty();
        assertThat(Schemas.CATALOGUE.problems(Sample.CATALOGUE)).isEmpty();
        assertThat(Schemas.CASES.problems(Sample.CASES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [5.1,5.6)      | [5.1,)
            [5.1,5.6)      | (,5.6)
            [5.1,5.6)      | (,)
            [5.1,5.6)      | [5.1 Update 1,5.5 U3e)
            "outer": "*"   | "outer": "guest/*"
            "https://kb.vmware.com/kb/2009916" | "urn:isbn:0451450523"
            "is": false    | "is": ["vt-x"]
            "is": false    | "is": { "fact": "outer.os.vbs" }
            "withdrawn": true | "withdrawn": false
            ["2011-12-08", null] | ["2011-12-08", "2020-02-29"]
            """)
    void passesWhateverElseAPackMaySay(String from, String to) {
        assertThat(Schemas.PACK.problems(Sample.with(Sample.PACK, from, to))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nestor/cases/1        | nestor/cases/2
            "pack": "vmware.kb2009916" | "pack": ""
            "spares":             | "spare":
            "level": 1            | "level": 0
            "purpose": "training" | "purpose": "lab"
            "asOf": "2015-10-17"  | "asOf": "October"
            "1.memory"            | "memory"
            "1.os.vbs": false     | "1.os.vbs": null
            "status": "unproven"  | "status": "unknown"
            "vmware/esxi@5.6"]    | "vmware/esxi@5.6"], "status": "unproven"
            ["vmware/workstation", "vmware/esxi@5.1"] | ["vmware/esxi@5.1"]
            [{ "stack": ["vmware/workstation", "vmware/esxi@5.1"] }] | []
            """)
    void rejectsMalformedCases(String from, String to) {
        assertThat(Schemas.CASES.problems(Sample.with(Sample.CASES, from, to))).isNotEmpty();
    }
}
