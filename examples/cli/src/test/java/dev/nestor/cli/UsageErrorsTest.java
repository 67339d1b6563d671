package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence on standard error, nothing on standard output, exit code 3. */
class UsageErrorsTest {

    @ParameterizedTest(name = "[{index}] {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                                      | no command is given; see `nestor --help`
            asess                                   | unknown command `asess`, did you mean `assess`?
            frobnicate                              | unknown command `frobnicate`, known are `assess`, `fleet`, `missing`, `plan`, `explain`, `rules`, `timeline`, `compare`, `replay`, `matrix`, `pack`, `products`, `facts`
            --verbose                               | unknown option `--verbose`; see `nestor --help`
            assess                                  | nothing is given to assess: name files or products; see `nestor assess --help`
            explain                                 | nothing is given to assess: name files or products; see `nestor explain --help`
            assess --fromat json                    | unknown option `--fromat`, did you mean `--format`?; see `nestor assess --help`
            assess -x acme/anvil                    | unknown option `-x`; see `nestor assess --help`
            assess acme/anvil --purpose             | missing value for `--purpose`; see `nestor assess --help`
            assess --purpose demo --purpose test    | more than one value for `--purpose`; see `nestor assess --help`
            assess --debug=yes                      | option `--debug` should be specified without `yes` parameter; see `nestor assess --help`
            assess acme/anvil --purpose prod        | unknown purpose `prod`, known are `production`, `development`, `test`, `demo`, `training`, `learning`, `experiment`, `evaluation`
            assess acme/anvil --format xml          | unknown format `xml`, known are `text`, `json`
            assess acme/anvil --color mauve         | unknown choice of colours `mauve`, known are `auto`, `always`, `never`
            assess acme/anvil --as-of 2027-01-01    | day is after today, and nobody has read its text: `2027-01-01`
            assess acme/anvil --as-of 21.11.2026    | not a day such as `2015-10-17`: `21.11.2026`
            assess acme/anvil --as-of 2026-02-30    | not a day such as `2015-10-17`: `2026-02-30`
            assess acme/anvli@2.0                   | unknown product `acme/anvli`, did you mean `acme/anvil`?
            assess acm/anvil                        | unknown vendor `acm` of product `acm/anvil`, did you mean `acme`?
            assess acme/anvil@x                     | unknown version of Acme Anvil: `x`
            assess acme/anvil@                      | product has no version behind the `@`: `acme/anvil@`
            assess anvil                            | no such file, and product is not `vendor/name`: `anvil`, did you mean `acme/anvil`?
            assess lab.json                         | no such file, and product is not `vendor/name`: `lab.json`
            assess labs/lab.vmx                     | no such file, and no product that a plugin knows: `labs/lab.vmx`
            assess guest/debian acme/forge          | guest `guest/debian` is not the highest layer: nothing can run inside it
            assess acme/anvil acme/forge --on acme/anvil | `--on` is for the machine of a file: name all products of a stack in one row, hardware first
            assess acme/anvil --fact memory=4GiB    | fact is not of the form `LEVEL.NAME=VALUE`: `memory=4GiB`
            assess acme/anvil --fact 0.memory       | fact is not of the form `LEVEL.NAME=VALUE`: `0.memory`
            assess acme/anvil --fact 1.memory=4GiB  | no level 1 in `acme/anvil`, whose highest is 0: `--fact 1.memory=4GiB`
            assess acme/anvil --fact 0.memory=4GB   | fact `memory`: amount has no binary unit such as `MiB` or `GiB`: `4GB`
            assess acme/anvil --fact 0.version=2.0  | a version is no fact, write it behind the product as in `vmware/esxi@8.0`: `--fact 0.version=2.0`
            assess acme/anvil --fact 0.vm.hardwareVirtualisation=true | unknown fact `vm.hardwareVirtualisation`, did you mean `vm.hardwareVirtualization`?
            assess acme/anvil --fact 0.acme.heat=hihg | fact `acme.heat`: unknown value `hihg`, did you mean `high`?
            assess acme/anvil --what-if 0.memroy=4GiB | unknown fact `memroy`, did you mean `memory`?
            assess acme/anvil --what-if 0.memory=4GB | fact `memory`: amount has no binary unit such as `MiB` or `GiB`: `4GB`
            assess acme/anvil --what-if memory=4GiB | `--what-if` is not of the form `LEVEL.NAME=VALUE`: `memory=4GiB`
            assess acme/anvil --what-if 1.memory=4GiB | no level 1 in `acme/anvil`, whose highest is 0: `--what-if 1.memory=4GiB`
            assess acme/anvil --what-if 0.version=9x | unknown version of Acme Anvil: `9x`
            assess acme/anvil --what-if 0.memory=4GiB --what-if 0.memory=8GiB | two things are supposed of one: `0.memory=4GiB` and `0.memory=8GiB`
            assess acme/anvil acme/forge --fact 0.cpu.vendor=intel --what-if 1.cpu.vendor=amd | `cpu.vendor` is `intel` in one layer and `amd` in another, but a virtual machine has the processor of the hardware
            assess acme/anvil --packs nowhere       | no such directory: `nowhere`
            compare acme/anvil acme/forge           | nothing is given to compare with: name a day with `--with-as-of`, a purpose with `--with-purpose`, or rules with `--packs`
            compare --with-purpose demo             | nothing is given to assess: name files or products; see `nestor compare --help`
            compare acme/anvil --with-as-of 2027-01-01 | day is after today, and nobody has read its text: `2027-01-01`
            compare acme/anvil --with-purpose prod  | unknown purpose `prod`, known are `production`, `development`, `test`, `demo`, `training`, `learning`, `experiment`, `evaluation`
            explain acme/anvil acme/forge --rule acme.guide.memroy | unknown rule `acme.guide.memroy`, did you mean `acme.guide.memory`?
            rules acme.gide                         | unknown rule `acme.gide`; see `nestor rules`
            rules --publisher amce                  | unknown publisher `amce`, did you mean `acme`?
            rules one two                           | unexpected argument `two`; see `nestor rules --help`
            matrix                                  | missing `OUTER`; see `nestor matrix --help`
            matrix acme/anvil                       | missing `INNER`; see `nestor matrix --help`
            matrix acme/anvil@2.0 acme/forge        | expected a product without a version: `acme/anvil@2.0`
            matrix acme/anvil zenith/dome           | unknown product `zenith/dome`; see `nestor products`
            matrix acme/anvil acme/tongs            | no release of `acme/tongs` is listed
            matrix acme/anvil acme/forge --axis law | unknown axis `law`, known are `support`, `feasibility`, `licensing`, `enablement`
            products acme/anvli                     | unknown product `acme/anvli`, did you mean `acme/anvil`?
            products zenith/dome                    | unknown product `zenith/dome`; see `nestor products`
            facts memory                            | unexpected argument `memory`; see `nestor facts --help`
            """)
    void areToldInASentence(String typed, String sentence) {
        String[] arguments =
                Arrays.stream(typed.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
        CommandLineRun run = CommandLineRun.acme(arguments);
        assertThat(run.stderr()).isEqualTo("nestor: " + sentence + "\n");
        assertThat(run.stdout()).isEmpty();
        assertThat(run.exit()).isEqualTo(3);
    }
}
