package dev.nestor.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.nestor.answer.Answer;
import dev.nestor.answer.Reason;
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
                .hasToString(
                        "vmware/esxi@5.1 on vmware/workstation@9.0 for training: possible, if you accept the conditions");
        assertThat(statements(answer))
                .extracting(statement -> statement.message().sentence())
                .contains(
                        "environments with nested ESXi or ESX are outside VMware's support and service level agreements");
        assertThat(statements(answer))
                .allSatisfy(statement -> assertThat(statement.link()).hasScheme("https"));
    }

    @Test
    void anAnswerThatHangsOnAFactSaysWhichOneAndWhatItMeans() {
        Answer answer = advisor.mayRun("kvm/kvm@6.12", "kvm/kvm@6.12", Purpose.TEST);

        assertThat(answer.unknown())
                .extracting(unknown -> unknown.message().sentence())
                .containsExactly(
                        "find out `0.kvm.nested` of kvm/kvm@6.12: whether the `nested` parameter of the KVM module is on, in the kernel that runs on this machine",
                        "find out `1.vm.hardwareVirtualization` of kvm/kvm@6.12: whether the processor's virtualization features are exposed to the virtual machine");
    }

    @Test
    void aVersionThatIsMissingIsAskedForToo() {
        assertThat(advisor.mayRun("vmware/workstation", "vmware/esxi@5.1", Purpose.TRAINING)
                        .unknown())
                .extracting(unknown -> unknown.message().sentence())
                .contains("find out the version of vmware/workstation, which is `0.version`");
    }

    @Test
    void theHouseIsStricterThanTheVendor() {
        Answer answer = advisor.mayRun(hyperV("4 GiB"), Purpose.PRODUCTION);

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(answer.headline().sentence()).endsWith("for production: no");
        assertThat(answer.reasons().get(0).message().key()).isEqualTo("enablement.blocked");
        assertThat(answer.reasons().get(0).statements()).singleElement().satisfies(statement -> {
            assertThat(statement.message()).hasToString(HOUSE_RULE + "; here memory is 4 GiB");
            assertThat(statement.party()).isEqualTo("house");
            assertThat(statement.link()).isEqualTo(URI.create("https://intranet.example.com/operations/guideline-12"));
        });
        assertThat(answer.remedies())
                .extracting(Remedy::summary)
                .containsExactly("give the virtual machine 8 GiB of memory or more");
    }

    @Test
    void theHouseIsContentWithEightGibibytes() {
        Answer answer = advisor.mayRun(hyperV("8 GiB"), Purpose.PRODUCTION);

        assertThat(answer.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(answer.reasons())
                .extracting(Reason::toString)
                .containsExactly(
                        "nobody states which license microsoft/hyper-v@2022 inside microsoft/hyper-v@2022 needs");
        assertThat(answer.remedies()).isEmpty();
        assertThat(answer.unknown()).isEmpty();
    }

    @Test
    void theHouseDoesNotKnowWithoutTheMemory() {
        Stack stack = hyperV("8 GiB");
        Layer inner = stack.layer(1);

        Answer answer =
                advisor.mayRun(stack.with(1, inner.with(inner.machine().without("memory"))), Purpose.PRODUCTION);

        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.headline().sentence()).endsWith("not known, because something has to be found out first");
        assertThat(answer.unknown())
                .extracting(unknown -> unknown.place().toString())
                .containsExactly("1.memory");
        assertThat(answer.unknown().get(0).read()).isPresent();
    }

    @Test
    void theHouseLeavesLabsAlone() {
        assertThat(statements(advisor.mayRun(hyperV("4 GiB"), Purpose.TRAINING)))
                .extracting(statement -> statement.message().sentence())
                .noneMatch(sentence -> sentence.startsWith(HOUSE_RULE));
    }

    @Test
    void silenceOfAVendorIsAReasonWithoutASource() {
        assertThat(advisor.mayRun("kvm/kvm@6.12", "kvm/kvm@6.12", Purpose.PRODUCTION)
                        .reasons())
                .anySatisfy(reason -> {
                    assertThat(reason)
                            .hasToString(
                                    "no statement of kvm is known on whether kvm/kvm@6.12 inside kvm/kvm@6.12 is supported");
                    assertThat(reason.statements()).isEmpty();
                });
    }

    @Test
    void theDayOfTheClockDecidesWhichTextCounts() {
        NestingAdvisor then = injector("2015-10-17").getInstance(NestingAdvisor.class);

        Answer answer = then.mayRun("microsoft/hyper-v@build 10565", "microsoft/hyper-v@build 10565", Purpose.LEARNING);

        assertThat(statements(answer))
                .extracting(statement -> statement.message().sentence())
                .contains(
                        "nested virtualization is an early preview, and neither its performance nor its stability is guaranteed");
    }

    @Test
    void aGuestIsNotNested() {
        Answer answer = advisor.mayRun("kvm/kvm@6.12", "guest/debian@12", Purpose.PRODUCTION);

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_NESTED);
        assertThat(answer.headline())
                .hasToString("guest/debian@12 on kvm/kvm@6.12: no hypervisor is inside another one");
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

    private static List<Reason.Statement> statements(Answer answer) {
        return answer.reasons().stream()
                .flatMap(reason -> reason.statements().stream())
                .toList();
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
