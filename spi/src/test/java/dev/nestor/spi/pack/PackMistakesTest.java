package dev.nestor.spi.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackMistakesTest {

    @Test
    void saysFileLineAndColumn() {
        assertThat(problem("\"status\": \"unsupported\"", "\"status\": \"unsuported\""))
                .hasMessage("`kb-2009916.json` line 25, column 17, `/rules/0/status`: no statement on the axis"
                        + " `support` is `unsuported`, did you mean `unsupported`?");
    }

    @Test
    void locatesADuplicateRuleAtTheSecondOne() {
        JsonException problem = problem("\"vmware.kb2009916.real-time\"", "\"vmware.kb2009916.esxi-5-1\"");

        assertThat(problem).hasMessageContaining("`/rules/2/id`: two rules have the id `vmware.kb2009916.esxi-5-1`");
        assertThat(problem.line()).isEqualTo(50);
    }

    @Test
    void locatesAnUnknownFieldAtItsName() {
        JsonException problem = problem("\"attestedUntil\": \"2020", "\"atestedUntil\": \"2020");

        assertThat(problem.reason()).isEqualTo("unknown field `atestedUntil`, did you mean `attestedUntil`?");
        assertThat(problem.column()).isEqualTo(7);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            nestor/pack/1          | nestor/pack/2          | /format              | format `nestor/pack/2` is newer than `nestor/pack/1`, the newest that can be read here
            nestor/pack/1          | nestor/pack/10         | /format              | format `nestor/pack/10` is newer than `nestor/pack/1`, the newest that can be read here
            nestor/pack/1          | nestor/pack/0          | /format              | expected the format `nestor/pack/1`, found `nestor/pack/0`
            nestor/pack/1          | nestor/stack/1         | /format              | expected the format `nestor/pack/1`, found `nestor/stack/1`
            "nestor/pack/1"        | 1                      | /format              | expected text, found number
            "vmware.kb2009916",    | "VMware.KB",           | /id                  | not a lower-case id such as `vmware.kb2009916`: `VMware.KB`
            "revision": 3          | "revision": 0          | /revision            | not a whole number from 1 on: `0`
            "revision": 3          | "revison": 3           | /revison             | unknown field `revison`, did you mean `revision`?
            "revision": 3,         | ''                     | ''                   | missing field `revision`
            "Support for running ESXi/ESX as a nested virtualization solution (2009916)" | " " | /document/title | text is blank
            "https://kb.vmware.com/kb/2009916" | "kb.vmware.com/kb/2009916" | /document/url | url is not absolute: `kb.vmware.com/kb/2009916`
            "publisher": "vmware"  | "publisher": "VMware"  | /document/publisher  | publisher is not a lower-case word: `VMware`
            vendor-policy          | vendor-polcy           | /document/authority  | unknown authority `vendor-polcy`, did you mean `vendor-policy`?
            "read": "2026-11-21"   | "read": "2026-13-21"   | /document/read       | not a day such as `2015-10-17`: `2026-13-21`
            "read": "2026-11-21"   | "read": "21.11.2026"   | /document/read       | not a day such as `2015-10-17`: `21.11.2026`
            "rules": [             | "tables": [{ "name": "hosts", "side": "hardware", "rules": ["a.b"] }], "rules": [ | /tables/0/side | unknown side `hardware`, known are `inner`, `outer`
            "rules": [             | "tables": [{ "name": "hosts", "side": "inner", "rules": ["vmware.kb2009916.real-time"], "gaps": ["5.0"] }], "rules": [ | /tables/0/gaps/0 | version range is not of the form `[7.0,9.0)`: `5.0`
            ["2011-12-08", null]   | ["2011-12-08"]         | /document/covers     | days are not written `["2011-12-08", null]`, from and until
            ["2011-12-08", null]   | [null, "2011-12-08"]   | /document/covers/0   | expected text, found null
            "vmware.nested-esxi"   | "nested esxi"          | /document/series     | not a lower-case id such as `vmware.kb2009916`: `nested esxi`
            "change": "added ESXi 5.1 and 5.5" | "what": "added" | /document/history/0/what | unknown field `what`
            "rules": [             | "rules": "none", "x": [ | /x                  | unknown field `x`
            ["vmware/*", "!vmware/*"] | []                  | /rules/0/outer       | list is empty
            "inner": "vmware/esxi",| "inner": "esxi",       | /rules/0/inner       | product is not `vendor/name`: `esxi`
            "inner": "vmware/esxi",| "inner": "VMware/ESXi",| /rules/0/inner       | product pattern is not in lower case: `VMware/ESXi`
            "inner": "vmware/esxi",| ''                     | /rules/0             | missing field `inner`
            "!vmware/*"            | "!vmware/esxi"         | /rules/0/outer/1     | product pattern makes no sense: `!vmware/esxi (,)`
            "!vmware/*"            | "vmware/* [5.1,)"      | /rules/0/outer/1     | product pattern makes no sense: `vmware/* [5.1,)`
            [5.1,5.6)              | [5.1,5.6]              | /rules/1/inner       | version range is not of the form `[7.0,9.0)`: `[5.1,5.6]`
            [5.1,5.6)              | [5.x,5.6)              | /rules/1/inner       | version is not dotted numbers: `5.x`
            "evaluation"           | "evaluatoin"           | /rules/0/purposes/1  | unknown purpose `evaluatoin`, did you mean `evaluation`?
            ["production", "evaluation"] | []               | /rules/0/purposes    | list is empty
            { "atLeast": 1, "atMost": 2 } | {}              | /rules/1/level       | level needs `atLeast` or `atMost`
            { "atLeast": 1, "atMost": 2 } | { "atLeast": 0 } | /rules/1/level/atLeast | not a whole number from 1 on: `0`
            { "atLeast": 1, "atMost": 2 } | { "above": 1 }  | /rules/1/level/above | unknown field `above`
            "axis": "support"      | "axis": "suport"       | /rules/0/axis        | unknown axis `suport`, did you mean `support`?
            "axis": "support",     | ''                     | /rules/0             | missing field `axis`
            "status": "unsupported" | "status": "possible"  | /rules/0/status      | no statement on the axis `support` is `possible`, known are `unsupported`, `preview`, `conditional`, `supported`
            "status": "unsupported" | "status": "unknown"   | /rules/0/status      | no statement on the axis `support` is `unknown`, known are `unsupported`, `preview`, `conditional`, `supported`
            "status": "unsupported", | ''                   | /rules/0             | rule needs `status`, `requires` or `advisory`
            "status": "unsupported", | "status": "unsupported", "holds": "supported", | /rules/0/holds | `status` and `holds` exclude each other
            "advisory": "constraint" | "advisory": "constraint", "axis": "support" | /rules/2/axis | `advisory` and `axis` exclude each other
            "advisory": "constraint" | "advisory": "coverage" | /rules/2/advisory  | unknown kind of advisory `coverage`, known are `constraint`, `risk`, `channel`, `encouragement`, `background`, `lifecycle`, `recommendation`, `weak-evidence`
            "holds": "known-working", | ''                  | /rules/1             | missing field `holds`
            "holds": "known-working", | "holds": "ready",   | /rules/1/holds       | no statement on the axis `feasibility` is `ready`, known are `impossible`, `unproven`, `possible`, `known-working`
            ["vmware.kb2009916.possible"] | "vmware.kb2009916.possible" | /rules/1/overrides | expected array, found text
            "message": "ESXi inside another hypervisor is not supported in production" | "message": "" | /rules/0/message | text is blank
            "summary": "upgrade    | "sumary": "upgrade     | /rules/1/remedies/0/sumary | unknown field `sumary`, did you mean `summary`?
            "section": "Support",  | ''                     | /rules/0             | missing field `section`
            "attestedFrom": "2014-03-03" | "attestedFrom": null | /rules/1/attestedFrom | expected text, found null
            "withdrawn": true      | "withdrawn": "yes"     | /rules/2/withdrawn   | expected boolean, found text
            "confidence": "I"      | "confidence": "X"      | /rules/2/confidence  | unknown confidence `X`, known are `H`, `M`, `L`, `R`, `I`
            "confidence": "H",     | "confidence": "L",     | /rules/0/confidence  | confidence `L` is too weak for anything but an advisory
            ["VMW-KB-02", "VMW-KB-03"] | [2]                | /rules/0/statements/0 | expected text, found number
            """)
    void structure(String from, String to, String pointer, String reason) {
        assertThat(problem(from, to)).returns(pointer, JsonException::pointer).returns(reason, JsonException::reason);
        assertThat(Schemas.PACK.problems(Sample.with(Sample.PACK, from, to))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "read": "2026-11-21"   | "published": "2011-12-09", "read": "2026-11-21" | /document/published | document was read for `2011-12-08`, before it was published
            "rules": [             | "tables": [{ "name": "hosts", "side": "inner", "rules": ["vmware.kb2009916.real-tim"] }], "rules": [ | /tables/0/rules/0 | table has a row that is no rule of the pack: `vmware.kb2009916.real-tim`, did you mean `vmware.kb2009916.real-time`?
            """)
    void whatASchemaCannotSee(String from, String to, String pointer, String reason) {
        assertThat(problem(from, to)).returns(pointer, JsonException::pointer).returns(reason, JsonException::reason);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "fact": "os.vbs", "is": false    | "fact": "os.vbs"                | /rules/2/when/all/4/any/0          | comparison needs an operator, such as `is`
            "fact": "os.vbs", "is": false    | "fact": "os.vbs", "is": false, "isNot": true | /rules/2/when/all/4/any/0/isNot | `is` and `isNot` exclude each other
            "fact": "os.vbs", "is": false    | "fact": "os.vbs", "equals": false | /rules/2/when/all/4/any/0/equals | unknown field `equals`
            "fact": "os.vbs", "is": false    | "is": false                     | /rules/2/when/all/4/any/0          | missing field `fact`
            "fact": "os.vbs", "is": false    | "fact": "os.vbs", "all": []     | /rules/2/when/all/4/any/0/fact     | `all` and `fact` exclude each other
            "fact": "os.vbs", "is": false    | "any": []                       | /rules/2/when/all/4/any/0/any      | list is empty
            "fact": "os.vbs", "is": false    | "not": []                       | /rules/2/when/all/4/any/0/not      | expected object, found array
            "fact": "os.vbs", "is": false    | "fact": "os.vbs", "is": null    | /rules/2/when/all/4/any/0/is       | fact `os.vbs` is true or false, found null
            "oneOf": ["intel", "amd"]        | "oneOf": "intel"                | /rules/2/when/all/0/oneOf          | expected array, found text
            "oneOf": ["intel", "amd"]        | "oneOf": []                     | /rules/2/when/all/0/oneOf          | list is empty
            "oneOf": ["intel", "amd"]        | "oneOf": [1]                    | /rules/2/when/all/0/oneOf/0        | fact `cpu.vendor` is compared with words, found number
            "contains": "vt-x"               | "contains": true                | /rules/2/when/all/1/contains       | fact `cpu.features` is compared with words, found boolean
            "above": 8                       | "above": true                   | /rules/2/when/all/3/above          | fact `vmware.hardwareVersion` is a whole number, found boolean
            "above": 8                       | "above": -8                     | /rules/2/when/all/3/above          | fact `vmware.hardwareVersion`: not a whole number: `-8`
            "isNot": { "fact": "outer.version" } | "isNot": { "fact": "outer.version", "plus": 1 } | /rules/2/when/all/4/any/1/not/isNot/plus | unknown field `plus`
            """)
    void structureOfConditions(String from, String to, String pointer, String reason) {
        structure(from, to, pointer, reason);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "id": "vmware.kb2009916.real-time" | "id": "vmware.kb313547.real-time" | /rules/2/id          | rule `vmware.kb313547.real-time` does not start with `vmware.kb2009916.`, the id of its pack
            "id": "vmware.kb2009916.real-time" | "id": "vmware.kb2009916.real.time" | /rules/2/id         | rule `vmware.kb2009916.real.time` needs lower-case words and hyphens behind `vmware.kb2009916.`
            ["2011-12-08", null]               | ["2011-12-08", "2011-12-08"]      | /document/covers     | no day is between `2011-12-08` and `2011-12-08`
            "date": "2014-08-25"               | "date": "2013-08-25"              | /document/history/1/date | history is not in order, oldest first: `2013-08-25`
            https://kb.vmware.com/kb/2009916   | https://kb.vmware.com/kb/20 09916 | /document/url        | not a url: `https://kb.vmware.com/kb/20 09916`
            [5.1,5.6)                          | [5.6,5.1)                         | /rules/1/inner       | version range is empty: `[5.6,5.1)`
            { "atLeast": 1, "atMost": 2 }      | { "atLeast": 3, "atMost": 2 }     | /rules/1/level       | no level is from 3 to 2
            "otherwise": "unproven"            | "otherwise": "known-working"      | /rules/1/otherwise   | requirement says `known-working` either way
            "attestedUntil": "2020-01-01"      | "attestedUntil": "2014-03-03"     | /rules/1/attestedUntil | no day is between `2014-03-03` and `2014-03-03`
            "fact": "memory"                   | "fact": "memroy"                  | /rules/2/when/all/2/fact | unknown fact `memroy`, did you mean `memory`?
            "fact": "memory"                   | "fact": "otuer.memory"            | /rules/2/when/all/2/fact | unknown fact `otuer.memory`, did you mean `outer.memory`?
            "isNot": { "fact": "outer.version" } | "isNot": { "fact": "outer.versoin" } | /rules/2/when/all/4/any/1/not/isNot/fact | unknown fact `outer.versoin`, did you mean `outer.version`?
            "isNot": { "fact": "outer.version" } | "isNot": { "fact": "memory" }   | /rules/2/when/all/4/any/1/not/isNot/fact | `version` is a version such as `9.0` and `memory` is an amount such as `4 GiB`, which `isNot` cannot compare
            "contains": "vt-x"                 | "contains": { "fact": "cpu.count" } | /rules/2/when/all/1/contains/fact | `hardware.cpu.features` is a list of words and `cpu.count` is a whole number, which `contains` cannot compare
            "oneOf": ["intel", "amd"]          | "atLeast": "intel"                | /rules/2/when/all/0/atLeast | `cpu.vendor` is a word, which `atLeast` cannot compare
            "below": "8 GiB"                   | "oneOf": ["8 GiB"]                | /rules/2/when/all/2/oneOf | `memory` is an amount such as `4 GiB`, which `oneOf` cannot compare
            "below": "8 GiB"                   | "contains": "8 GiB"               | /rules/2/when/all/2/contains | `memory` is an amount such as `4 GiB`, which `contains` cannot compare
            "contains": "vt-x"                 | "above": "vt-x"                   | /rules/2/when/all/1/above | `hardware.cpu.features` is a list of words, which `above` cannot compare
            "oneOf": ["intel", "amd"]          | "oneOf": ["intel", "adm"]         | /rules/2/when/all/0/oneOf/1 | fact `cpu.vendor`: unknown value `adm`, did you mean `amd`?
            "below": "8 GiB"                   | "below": "8 GB"                   | /rules/2/when/all/2/below | fact `memory`: amount has no binary unit such as `MiB` or `GiB`: `8 GB`
            "below": "8 GiB"                   | "below": 8                        | /rules/2/when/all/2/below | fact `memory` is an amount such as `4 GiB`, found number
            "above": 8                         | "above": "8"                      | /rules/2/when/all/3/above | fact `vmware.hardwareVersion` is a whole number, found text
            "is": false                        | "is": "false"                     | /rules/2/when/all/4/any/0/is | fact `os.vbs` is true or false, found text
            "contains": "vt-x"                 | "contains": "vt-x, ept"           | /rules/2/when/all/1/contains | fact `cpu.features`: not one word: `vt-x, ept`
            "atLeast": "9.0"                   | "atLeast": "9.x"                  | /rules/1/requires/atLeast | version is not dotted numbers: `9.x`
            "atLeast": "9.0"                   | "atLeast": "[9.0,)"               | /rules/1/requires/atLeast | version is not dotted numbers: `[9.0,)`
            """)
    void meaning(String from, String to, String pointer, String reason) {
        assertThat(problem(from, to)).returns(pointer, JsonException::pointer).returns(reason, JsonException::reason);
    }

    private static JsonException problem(String from, String to) {
        String wrong = Sample.with(Sample.PACK, from, to);
        return catchThrowableOfType(
                JsonException.class, () -> PackReader.read(Json.parse("kb-2009916.json", wrong), Sample.FACTS));
    }
}
