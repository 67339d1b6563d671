package dev.nestor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.inventory.InventoryReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;

class VendorPluginContractTest {

    @Test
    void findsTheCasesBesideThePacks() {
        assertThat(new AcmePluginTest().cases()).extracting(Resource::name).containsExactly("kb-1001.cases.json");
    }

    @Test
    void makesATestOfEachCase() {
        assertThat(new AcmePluginTest().casesComeOutAsWritten().map(DynamicTest::getDisplayName))
                .hasSize(13)
                .contains(
                        "acme.kb1001.not-in-production applies to acme/desk > acme/visor@3.0",
                        "acme.kb1001.not-in-production spares acme/desk > acme/visor (training)",
                        "acme.kb1001.memory cannot tell of acme/desk > acme/visor@2022 (1.acme.turbo=false)");
    }

    @Test
    void rejectsAPluginThatNobodyFinds() {
        assertThatProblemsOf(Written.withPack(Text.PACK)::isDiscovered)
                .contains("`dev.nestor.testkit.Written$Acme` is not public: a service loader cannot make it")
                .contains("`META-INF/services/dev.nestor.spi.VendorPlugin` does not name"
                        + " `dev.nestor.testkit.Written$Acme`: add a line with it");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "message": "disks         | "mesage": "disks          | `/rules/3/mesage`: unknown field `mesage`, did you mean `message`?
            "id": "acme.kb1001"       | "id": "amce.kb1001"       | `/rules/0/id`: rule `acme.kb1001.not-in-production` does not start with `amce.kb1001.`, the id of its pack
            "acme.kb1001.slow-disks"  | "acme.kb1001.memory"      | `/rules/3/id`: two rules have the id `acme.kb1001.memory`
            ["acme.kb1001.anywhere"]  | ["acme.kb1001.anyhow"]    | rule `acme.kb1001.memory` overrides an unknown rule: `acme.kb1001.anyhow`
            "fact": "acme.turbo"      | "fact": "acme.trubo"      | unknown fact `acme.trubo`, did you mean `acme.turbo`?
            """)
    void rejectsAPluginThatWouldBeQuarantined(String from, String to, String problem) {
        assertThatProblemsOf(Written.withPack(Text.with(Text.PACK, from, to))::canBeLoaded)
                .startsWith("plugin `acme` cannot be used: ")
                .contains(problem);
    }

    @Test
    void rejectsCasesThatCannotBeRead() {
        String cases = Text.with(Text.CASES, "nestor/cases/1", "nestor/cases/2");

        assertThatProblemsOf(Written.withCases(cases)::canBeLoaded)
                .isEqualTo("cases `kb-1001.cases.json` cannot be read: `kb-1001.cases.json` line 2, column 13,"
                        + " `/format`: format `nestor/cases/2` is newer than `nestor/cases/1`,"
                        + " the newest that can be read here");
    }

    @Test
    void rejectsAPluginThatBringsNothing() {
        assertThatProblemsOf(Written.withoutCases(() -> "acme")::isNotEmpty)
                .isEqualTo("the plugin brings nothing along: override `catalogues`, `packs` or `readers`");
    }

    @Test
    void rejectsPacksWithoutRules() {
        String rules = Text.PACK.substring(Text.PACK.indexOf("\"rules\""));
        String pack = Text.with(Text.PACK, rules, "\"rules\": []}");

        assertThatProblemsOf(Written.withPack(pack)::isNotEmpty)
                .isEqualTo("the plugin has rule packs, but no rule of them could be loaded");
    }

    @Test
    void rejectsRulesWithoutCases() {
        Written test = Written.withoutCases(new AcmePlugin());

        assertThatProblemsOf(test::isNotEmpty).startsWith("the plugin has rule packs, but no cases: put");
        assertThatProblemsOf(test::casesShowAllThatRulesCanDo)
                .hasLineCount(4)
                .contains("rule `acme.kb1001.anywhere` has no cases: write stacks");
    }

    @Test
    void rejectsAPluginThatChangesItsMind() {
        AtomicInteger calls = new AtomicInteger();
        VendorPlugin plugin = new AcmePlugin() {
            @Override
            public List<Resource> packs() {
                return List.of(Text.resource("kb-" + calls.incrementAndGet() + ".json", Text.PACK));
            }
        };

        assertThatProblemsOf(Written.withoutCases(plugin)::answersTheSameOnEachCall)
                .isEqualTo("method `packs` does not answer the same on each call: `[kb-2.json]`, then `[kb-3.json]`");
    }

    @Test
    void rejectsAnIdThatNobodyCanSearchFor() {
        String pack = Text.with(Text.PACK, "\"acme.kb1001.slow-disks\"", "\"acme.kb1001.slow\\u002ddisks\"");

        assertThatProblemsOf(Written.withPack(pack)::ruleIdsStandOnceInThePacks)
                .startsWith("rule `acme.kb1001.slow-disks` does not stand literally in exactly one pack file");
    }

    @Test
    void rejectsReadersThatTakeAnything() {
        InventoryReader reader = new VisorListReader() {
            @Override
            public boolean recognizes(byte[] prefix) {
                return true;
            }
        };
        VendorPlugin plugin = new AcmePlugin() {
            @Override
            public List<InventoryReader> readers() {
                return new ArrayList<>(List.of(reader));
            }
        };

        assertThatProblemsOf(Written.withoutCases(plugin)::readersRefuseWhatIsEmpty)
                .isEqualTo("reader `visor list` claims to recognize an empty file: look for something that only its"
                        + " format has");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            than on hardware"         | than on hardware."        | rule `acme.kb1001.slow-disks`: its message ends with a period, leave it out
            "disks are slower         | "Disks. They are slower   | rule `acme.kb1001.slow-disks`: its message has more than one sentence, join or split them
            "disks are slower         | " disks are slower        | rule `acme.kb1001.slow-disks`: its message has blanks around it or breaks the line
            "Known issues"            | "Known\\nissues"          | rule `acme.kb1001.slow-disks`: its section has blanks around it or breaks the line
            more memory"              | more memory."             | rule `acme.kb1001.memory`: its remedy ends with a period, leave it out
            """)
    void rejectsTextThatIsNotOneSentence(String from, String to, String problem) {
        assertThatProblemsOf(Written.withPack(Text.with(Text.PACK, from, to))::textsAreWellFormed)
                .startsWith(problem)
                .hasLineCount(1);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/kb/1001 | file:///kb/1001          | rule pack `acme.kb1001`: the url of its document is not one that a browser opens: `file:///kb/1001`
            "date": "2022-05-02"      | "date": "2027-05-02"      | rule pack `acme.kb1001`: its history goes to 2027-05-02, and its document was read on 2026-11-21
            ["2019-04-01", null]      | ["2027-01-01", null]      | rule pack `acme.kb1001`: it covers days from 2027-01-01, and its document was read on 2026-11-21
            ["2019-04-01", null]      | ["2022-05-02", null]      | rule `acme.kb1001.slow-disks`: it is attested 2019-04-01 until 2022-05-02, and its pack covers the days 2022-05-02 on: there is no day on which it counts
            ["2019-04-01", null]      | ["2019-04-01", "2022-05-02"] | rule `acme.kb1001.memory`: it is attested 2022-05-02 on, and its pack covers the days 2019-04-01 until 2022-05-02: there is no day on which it counts
            ["2019-04-01", null]      | ["2019-04-01", "2022-05-01"] | rule `acme.kb1001.slow-disks`: it is attested 2019-04-01 until 2022-05-02, and its pack has read no day from 2022-05-01 on
            "attestedFrom": "2022-05-02" | "attestedFrom": "2026-12-24" | rule `acme.kb1001.memory`: it is attested from 2026-12-24, and its document was read on 2026-11-21
            """)
    void rejectsDaysThatCannotBe(String from, String to, String problem) {
        assertThatProblemsOf(Written.withPack(Text.with(Text.PACK, from, to))::evidenceIsPlausible)
                .contains(problem);
    }

    @Test
    void acceptsARuleThatIsOlderThanTheTextsThatWereRead() {
        Written.withPack(Text.with(Text.PACK, "[\"2019-04-01\", null]", "[\"2020-01-01\", null]"))
                .evidenceIsPlausible();
    }

    private static AbstractStringAssert<?> assertThatProblemsOf(Executable test) {
        List<String> message = new ArrayList<>();
        assertThatThrownBy(test::execute)
                .isInstanceOf(AssertionFailedError.class)
                .satisfies(failure -> message.add(failure.getMessage()));
        return assertThat(message.get(0));
    }
}
