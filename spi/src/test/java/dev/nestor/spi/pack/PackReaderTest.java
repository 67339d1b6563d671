package dev.nestor.spi.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Purpose;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Operator;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import dev.nestor.source.Confidence;
import dev.nestor.source.Days;
import dev.nestor.spi.json.Json;
import dev.nestor.version.VersionRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackReaderTest {

    private final RulePack pack = read(Sample.PACK);
    private final Rule stance = pack.rules().get(0);
    private final Rule requirement = pack.rules().get(1);
    private final Rule advice = pack.rules().get(2);

    @Test
    void readsTheDayOfPublicationAndTheTables() {
        String dated = Sample.with(Sample.PACK, "\"rules\": [", """
                "tables": [
                  { "name": "known hosts", "side": "inner", "rules": ["vmware.kb2009916.real-time"],
                    "gaps": ["[5.2,5.5)"] }
                ],
                "rules": [""");
        RulePack read = read(Sample.with(dated, "\"read\": ", "\"published\": \"2011-12-08\", \"read\": "));

        assertThat(pack.published()).isEmpty();
        assertThat(pack.tables()).isEmpty();
        assertThat(read.published()).contains(LocalDate.of(2011, 12, 8));
        assertThat(read.tables())
                .containsExactly(new RulePack.Table(
                        "known hosts",
                        Operand.Side.INNER,
                        List.of("vmware.kb2009916.real-time"),
                        List.of(VersionRange.parse("[5.2,5.5)")),
                        List.of()));
    }

    @Test
    void readsThePackAndItsDocument() {
        assertThat(pack).hasToString("vmware.kb2009916 revision 3");
        assertThat(pack.series()).isEqualTo("vmware.nested-esxi");
        assertThat(pack.covers()).isEqualTo(new Days(LocalDate.of(2011, 12, 8), Optional.empty()));
        assertThat(pack.document().url()).isEqualTo(URI.create("https://kb.vmware.com/kb/2009916"));
        assertThat(pack.document().publisher()).isEqualTo("vmware");
        assertThat(pack.document().authority()).isEqualTo(Authority.VENDOR_POLICY);
        assertThat(pack.document().read()).isEqualTo("2026-11-21");
        assertThat(pack.history())
                .contains(new RulePack.Change(LocalDate.of(2014, 3, 3), "added ESXi 5.1 and 5.5"))
                .hasSize(2);
    }

    @Test
    void namesThePackItselfAsSeriesWhenTheTextReplacedNoOther() {
        assertThat(read(Sample.with(Sample.PACK, "\"series\": \"vmware.nested-esxi\",", ""))
                        .series())
                .isEqualTo("vmware.kb2009916");
    }

    @Test
    void readsAStance() {
        assertThat(stance.effect()).isEqualTo(new Effect.Stance(Axis.SUPPORT, Status.UNSUPPORTED));
        assertThat(stance.scope().inner()).hasToString("[vmware/esxi]");
        assertThat(stance.scope().outer()).hasToString("[vmware/*, !vmware/*]");
        assertThat(stance.scope().purposes()).containsExactlyInAnyOrder(Purpose.PRODUCTION, Purpose.EVALUATION);
        assertThat(stance.scope().lowestLevel()).isEqualTo(1);
        assertThat(stance.scope().highestLevel()).isEqualTo(Integer.MAX_VALUE);
        assertThat(stance.when()).isEqualTo(Condition.always());
        assertThat(stance.evidence().section()).isEqualTo("Support");
        assertThat(stance.evidence().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(stance.evidence().document()).isSameAs(pack.document());
        assertThat(stance.statements()).containsExactly("VMW-KB-02", "VMW-KB-03");
    }

    @Test
    void readsARequirement() {
        Effect.Requirement effect = (Effect.Requirement) requirement.effect();
        assertThat(effect.axis()).isEqualTo(Axis.FEASIBILITY);
        assertThat(effect.requires().describe()).isEqualTo("outer.version is at least 9.0");
        assertThat(effect.holds()).isEqualTo(Status.KNOWN_WORKING);
        assertThat(effect.otherwise()).isEqualTo(Status.UNPROVEN);
        assertThat(requirement.scope().inner()).hasToString("[vmware/esxi [5.1,5.6)]");
        assertThat(requirement.scope().highestLevel()).isEqualTo(2);
        assertThat(requirement.overrides()).containsExactly("vmware.kb2009916.possible");
        assertThat(requirement.remedies())
                .containsExactly(new Remedy("upgrade Workstation to 9.0 or higher", Optional.of("vmware --version")));
        assertThat(requirement.evidence().attested())
                .isEqualTo(new Days(LocalDate.of(2014, 3, 3), Optional.of(LocalDate.of(2020, 1, 1))));
    }

    @Test
    void readsAnAdviceThatMayBeOlderThanTheTextsReadAndWeaklySourced() {
        assertThat(advice.effect()).isEqualTo(new Effect.Advice(AdviceKind.CONSTRAINT));
        assertThat(advice.topic()).contains("timing");
        assertThat(advice.withdrawn()).isTrue();
        assertThat(advice.evidence().confidence()).isEqualTo(Confidence.INFERRED);
        assertThat(advice.evidence().attested().from()).isBefore(pack.covers().from());
    }

    @Test
    void readsConditionsOfEveryShape() {
        assertThat(advice.when().describe())
                .isEqualTo("cpu.vendor is one of amd,intel and hardware.cpu.features contains vt-x"
                        + " and memory is below 8 GiB and vmware.hardwareVersion is above 8"
                        + " and (os.vbs is false or not (version is not outer.version)"
                        + " or cpu.features contains ept,vt-x)");
    }

    @Test
    void readsTheOneWordThatAListContainsAsAWord() {
        assertThat(advice.when().parts())
                .contains(new Condition.Comparison(
                        new Operand(Operand.Side.HARDWARE, "cpu.features"),
                        Operator.CONTAINS,
                        new FactValue.Word("vt-x")));
    }

    @Test
    void readsAPackThatOnlySaysWhichDaysWereRead() {
        String rules = Sample.PACK.substring(Sample.PACK.indexOf("\"rules\""));
        assertThat(read(Sample.with(Sample.PACK, rules, "\"rules\": []}")).rules())
                .isEmpty();
    }

    @Test
    void readsAStream() throws IOException {
        var in = new ByteArrayInputStream(Sample.PACK.getBytes(StandardCharsets.UTF_8));
        assertThat(PackReader.read("kb-2009916.json", in, Sample.FACTS)).isEqualTo(pack);
    }

    private static RulePack read(String text) {
        return PackReader.read(Json.parse("kb-2009916.json", text), Sample.FACTS);
    }
}
