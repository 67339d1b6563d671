package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users are promised of the shipped vendors. A changed line means a ★ in the changelog. */
class PromisesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            vmware/workstation@9.0 vmware/esxi@5.1 --purpose training   | 0 | ready-with-conditions | unsupported/known-working/license-required
            vmware/workstation@8.0 vmware/esxi@5.1 --purpose training   | 0 | ready-with-conditions | unsupported/unproven/license-required
            vmware/fusion@4.0 vmware/esxi@5.0 --purpose demo            | 0 | ready-with-conditions | unsupported/unproven/license-required
            vmware/fusion@4.1 vmware/esxi@5.0 --purpose demo            | 0 | ready-with-conditions | unsupported/known-working/license-required
            vmware/esxi@5.5 vmware/esxi@5.5                             | 1 | not-ready             | unsupported/possible/license-required
            vmware/esxi@6.7 vmware/vsan-witness@6.7                     | 0 | ready-with-conditions | conditional/possible/included
            vmware/workstation@12 vmware/esxi@6.x --purpose lab         | 0 | ready-with-conditions | unsupported/possible/license-required
            vmware/esx@9 vmware/esx@9                                   | 1 | not-ready             | unsupported/possible/license-required
            vmware/esxi@8.0U3e vmware/esxi@5.5U3 --fact 1.license.assigned=true | 1 | not-ready     | unsupported/possible/covered
            oracle/virtualbox@7.1 vmware/esxi@8.0                       | 1 | not-ready             | unsupported/unstated/license-required
            microsoft/hyper-v@10.0.10565 microsoft/hyper-v@10.0.10565 --as-of 2015-10-17 --purpose test | 0 | ready-with-conditions | preview/possible/unstated
            microsoft/hyper-v@10.0.10240 microsoft/hyper-v@10.0.10240 --as-of 2015-10-17 --purpose test | 1 | not-ready | preview/impossible/unstated
            microsoft/hyper-v@2019 microsoft/hyper-v@2019 --purpose test --fact 0.cpu.vendor=amd | 1 | not-ready | supported/impossible/unstated
            microsoft/hyper-v@2022 microsoft/hyper-v@2022 --fact 0.cpu.vendor=amd | 2 | unknown     | supported/possible/unstated
            microsoft/hyper-v@2022 microsoft/hyper-v@2022 --as-of 2018-01-01      | 1 | not-ready   | unstated/unknown/unstated
            microsoft/hyper-v@2022 vmware/esxi@8.0 --purpose test       | 2 | unknown               | unsupported/unstated/license-required
            microsoft/hyper-v@2022 microsoft/hyper-v@2022 microsoft/hyper-v@2022 | 1 | not-ready    | unsupported/unknown/unstated
            acme/hv@1 acme/hv@1 --purpose test                          | 2 | unknown               | unstated/unstated/unstated
            vmware/esxi@8.0                                             | 0 | not-nested            | unstated/unstated/unstated
            """)
    void areKept(String arguments, int exit, String verdict, String statuses) {
        CommandLineRun run = assess(arguments);
        JsonObject answer = Json.parse("stdout", run.stdout()).asObject();
        JsonObject axes = answer.required("axes").asObject();

        assertThat(answer.required("verdict").asText()).isEqualTo(verdict);
        assertThat(status(axes, "support") + "/" + status(axes, "feasibility") + "/" + status(axes, "licensing"))
                .isEqualTo(statuses);
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.stderr()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            assess vmware/workstation@8.0 vmware/esxi@5.1 --purpose training | upgrade to VMware Workstation 9.0 or later
            assess vmware/esxi@6.7 vmware/vsan-witness@6.7             | overridden by vmware.kb2009916.witness
            assess oracle/virtualbox@7.1 vmware/esxi@8.0               | no plugin covers `oracle/virtualbox`
            assess microsoft/hyper-v@2022 vmware/esxi@8.0              | microsoft.nested-virtualization.other-hypervisor-inside
            assess microsoft/hyper-v@2022 vmware/esxi@8.0              | vmware.kb2009916.outside-support
            assess microsoft/hyper-v@2022 microsoft/hyper-v@2022 --as-of 2018-01-01 | no text of 2018-01-01 is recorded
            rules vmware.kb2009916.possible                            | 2014-08-25: updated for Fusion 7.x
            rules vmware.kb2009916.esxi-5-1-on-workstation             | 2014-03-03: adds ESXi 5.1 and 5.5
            """)
    void areExplained(String command, String sentence) {
        CommandLineRun run = CommandLineRun.real(command.split(" "));

        assertThat(run.stdout().replaceAll("\\s+", " ")).contains(sentence);
    }

    private static CommandLineRun assess(String arguments) {
        List<String> all = new ArrayList<>(List.of("assess", "--format", "json"));
        all.addAll(List.of(arguments.split(" ")));
        return CommandLineRun.real(all.toArray(String[]::new));
    }

    private static String status(JsonObject axes, String axis) {
        return axes.required(axis).asObject().required("status").asText();
    }
}
