package dev.nestor.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.rule.Remedy;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.VendorPlugins;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NestingAdvisorTest {

    private static final String HOUSE_RULE =
            "in production a nested hypervisor gets at least 8 GiB of memory, whatever its vendor asks for";

    private final Injector injector = injector("2026-11-21");
    private final NestingAdvisor advisor = injector.getInstance(NestingAdvisor.class);
    private final Knowledge knowledge = injector.getInstance(Policy.class).knowledge();

    @Test
    void theInjectorPutsVendorsAndTheHouseTogether() {
        VendorPlugins plugins = injector.getInstance(VendorPlugins.class).requireAll();

        assertThat(plugins.plugins())
                .extracting(VendorPlugin::id)
                .containsExactly("house", "kvm", "microsoft", "vmware");
    }

    @Test
    void aLabIsPossibleOnConditionsThatEachNameTheirSource() {
        Answer answer = advisor.mayRun("vmware/workstation@9.0", "vmware/esxi@5.1", Purpose.TRAINING);

        assertThat(answer.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(answer.headline())
                .isEqualTo(
                        "vmware/esxi@5.1 on vmware/workstation@9.0 for training: possible, if you accept what is said below");
        assertThat(answer.reasons())
                .extracting(Reason::sentence)
                .contains(
                        "environments with nested ESXi or ESX are outside VMware's support and service level agreements");
        assertThat(answer.reasons())
                .allSatisfy(reason ->
                        assertThat(reason.source().orElseThrow().url()).hasScheme("https"));
    }

    @Test
    void anAnswerThatHangsOnAFactSaysWhichOneAndWhatItMeans() {
        Answer answer = advisor.mayRun("kvm/kvm@6.12", "kvm/kvm@6.12", Purpose.TEST);

        assertThat(answer.questions())
                .containsExactly(
                        "`0.kvm.nested` of kvm/kvm@6.12: Whether the `nested` parameter of the KVM module is on, in the kernel that runs on this machine.",
                        "`1.vm.hardwareVirtualization` of kvm/kvm@6.12: Whether the processor's virtualization features are exposed to the virtual machine.");
    }

    @Test
    void aVersionThatIsMissingIsAskedForToo() {
        assertThat(advisor.mayRun("vmware/workstation", "vmware/esxi@5.1", Purpose.TRAINING)
                        .questions())
                .contains("`0.version` of vmware/workstation: The version of the software on this machine.");
    }

    @Test
    void theHouseIsStricterThanTheVendor() {
        Answer answer = advisor.mayRun(hyperV("4 GiB"), Purpose.PRODUCTION);

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(answer.headline()).endsWith("for production: no, because " + HOUSE_RULE + "; here memory is 4 GiB");
        assertThat(answer.reasons().get(0).source().orElseThrow().url())
                .isEqualTo(URI.create("https://intranet.example.com/operations/guideline-12"));
        assertThat(answer.remedies())
                .extracting(Remedy::summary)
                .containsExactly("give the virtual machine 8 GiB of memory or more");
    }

    @Test
    void theHouseIsContentWithEightGibibytes() {
        Answer answer = advisor.mayRun(hyperV("8 GiB"), Purpose.PRODUCTION);

        assertThat(answer.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(answer.reasons())
                .containsExactly(
                        Reason.unsourced(
                                "nobody states anything on the licensing of microsoft/hyper-v@2022 inside microsoft/hyper-v@2022"));
        assertThat(answer.remedies()).isEmpty();
        assertThat(answer.questions()).isEmpty();
    }

    @Test
    void theHouseDoesNotKnowWithoutTheMemory() {
        Stack stack = hyperV("8 GiB");
        Layer inner = stack.layer(1);

        Answer answer =
                advisor.mayRun(stack.with(1, inner.with(inner.machine().without("memory"))), Purpose.PRODUCTION);

        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.headline()).endsWith("not known; depends on what is not known: `1.memory`");
    }

    @Test
    void theHouseLeavesLabsAlone() {
        assertThat(advisor.mayRun(hyperV("4 GiB"), Purpose.TRAINING).reasons())
                .extracting(Reason::sentence)
                .noneMatch(sentence -> sentence.startsWith(HOUSE_RULE));
    }

    @Test
    void silenceOfAVendorIsAReasonWithoutASource() {
        assertThat(advisor.mayRun("kvm/kvm@6.12", "kvm/kvm@6.12", Purpose.PRODUCTION)
                        .reasons())
                .contains(Reason.unsourced("no statement of `kvm` on kvm/kvm@6.12 inside kvm/kvm@6.12 is known"));
    }

    @Test
    void theDayOfTheClockDecidesWhichTextCounts() {
        NestingAdvisor then = injector("2015-10-17").getInstance(NestingAdvisor.class);

        Answer answer = then.mayRun("microsoft/hyper-v@build 10565", "microsoft/hyper-v@build 10565", Purpose.LEARNING);

        assertThat(answer.reasons())
                .extracting(Reason::sentence)
                .contains(
                        "nested virtualization is an early preview, and neither its performance nor its stability is guaranteed");
    }

    @Test
    void aGuestIsNotNested() {
        Answer answer = advisor.mayRun("kvm/kvm@6.12", "guest/debian@12", Purpose.PRODUCTION);

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_NESTED);
        assertThat(answer.headline()).isEqualTo("guest/debian@12 on kvm/kvm@6.12: no hypervisor is inside another one");
    }

    @Test
    void aSlipOfTheFingerIsToldToThePersonWhoTyped() {
        assertThatThrownBy(() -> advisor.mayRun("vmware/workstaton@9.0", "vmware/esxi@5.1", Purpose.TRAINING))
                .hasMessage("unknown product `vmware/workstaton`, did you mean `vmware/workstation`?");
    }

    @Test
    void anInventoryShowsTheWorstFirst() {
        Stack small = hyperV("4 GiB");
        Stack large = hyperV("8 GiB");
        Stack plain = stack("kvm/kvm@6.12", "guest/debian@12");
        Stack open = stack("microsoft/hyper-v@2022", "microsoft/hyper-v@2022");

        List<InventoryLine> lines = advisor.inventory(List.of(plain, large, open, small), Purpose.PRODUCTION);

        assertThat(lines).extracting(InventoryLine::stack).containsExactly(small, open, large, plain);
        assertThat(lines)
                .extracting(InventoryLine::verdict)
                .containsExactly(Verdict.NOT_READY, Verdict.UNKNOWN, Verdict.READY_WITH_CONDITIONS, Verdict.NOT_NESTED);
    }

    @Test
    void anEmptyInventoryIsEmpty() {
        assertThat(advisor.inventory(List.of(), Purpose.PRODUCTION)).isEmpty();
    }

    /** Hyper-V on Hyper-V as Microsoft wants it. */
    private Stack hyperV(String memory) {
        Map<String, String> host =
                Map.of("cpu.vendor", "intel", "cpu.features", "vt-x,ept", "hyperv.nestingOffered", "true");
        Map<String, String> guest = Map.of(
                "memory", memory,
                "hyperv.configurationVersion", "10.0",
                "vm.hardwareVirtualization", "true",
                "vm.state", "running",
                "network.nat", "true");
        return Stack.of(layer("microsoft/hyper-v@2022", host), layer("microsoft/hyper-v@2022", guest));
    }

    private Stack stack(String... layers) {
        return new Stack(
                List.of(layers).stream().map(text -> layer(text, Map.of())).toList());
    }

    private Layer layer(String text, Map<String, String> facts) {
        Machine machine = Machine.unknown();
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            machine = machine.with(
                    fact.getKey(), knowledge.facts().get(fact.getKey()).parse(fact.getValue()));
        }
        return knowledge.catalogue().layer(text).with(machine);
    }

    private static Injector injector(String today) {
        Clock clock =
                Clock.fixed(LocalDate.parse(today).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return Guice.createInjector(new ConsoleModule(clock));
    }
}
