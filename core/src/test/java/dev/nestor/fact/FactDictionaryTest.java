package dev.nestor.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactDictionaryTest {

    private final FactDictionary facts = FactDictionary.standard();

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "memory | 4 GiB | 4 GiB",
                "memory | 4096MiB | 4 GiB",
                "memory | 4294967296 B | 4 GiB",
                "memory | 1536 MiB | 1536 MiB",
                "memory | 0 B | 0 B",
                "cpu.count | 2 | 2",
                "cpu.vendor | AMD | amd",
                "cpu.features | ept, vt-x,ept | ept,vt-x",
                "vm.hardwareVirtualization | TRUE | true",
                "vm.state | saved | saved"
            })
    void valuesAreReadByTheirType(String name, String text, String printed) {
        FactValue value = facts.get(name).parse(text);

        assertThat(value).hasToString(printed);
        assertThat(facts.get(name).parse(value.toString())).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "memory | 8GB | fact `memory`: amount has no binary unit such as `MiB` or `GiB`: `8GB`",
                "memory | 8 | fact `memory`: amount has no binary unit such as `MiB` or `GiB`: `8`",
                "memory | much | fact `memory`: not an amount such as `4 GiB`: `much`",
                "memory | 99999999 PiB | fact `memory`: amount is too large: `99999999 PiB`",
                "cpu.count | -1 | fact `cpu.count`: not a whole number: `-1`",
                "cpu.count | 1.5 | fact `cpu.count`: not a whole number: `1.5`",
                "cpu.vendor | intell | fact `cpu.vendor`: unknown value `intell`, did you mean `intel`?",
                "vm.state | asleep | fact `vm.state`: unknown value `asleep`, known are `off`, `running`, `paused`, `saved`",
                "vm.checkpoints | yes | fact `vm.checkpoints`: neither `true` nor `false`: `yes`"
            })
    void aWrongValueIsNamedWithItsFact(String name, String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.get(name).parse(text))
                .withMessage(message);
    }

    @Test
    void anUndeclaredFactNamesTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.get("vm.hardwareVirtualisation"))
                .withMessage("unknown fact `vm.hardwareVirtualisation`, did you mean `vm.hardwareVirtualization`?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.get("colour"))
                .withMessage("unknown fact `colour`");
    }

    @Test
    void twoDeclarationsOfOneNameMustAgree() {
        FactDeclaration count = FactDeclaration.of("acme.blades", FactType.COUNT, "Blades in the chassis.");
        FactDeclaration flag = FactDeclaration.of("acme.blades", FactType.FLAG, "Whether there are blades.");

        assertThat(facts.and(List.of(count, count)).find("acme.blades")).contains(count);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.and(List.of(count, flag)))
                .withMessage("two facts have the name `acme.blades`");
    }

    @Test
    void everyStandardFactSaysWhatItMeans() {
        assertThat(facts.all())
                .hasSizeGreaterThan(15)
                .allSatisfy(fact -> assertThat(fact.meaning()).endsWith("."));
    }
}
