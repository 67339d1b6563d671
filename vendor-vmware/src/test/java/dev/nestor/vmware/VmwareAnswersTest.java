package dev.nestor.vmware;

import static dev.nestor.rule.Axis.ENABLEMENT;
import static dev.nestor.rule.Axis.FEASIBILITY;
import static dev.nestor.rule.Axis.LICENSING;
import static dev.nestor.rule.Axis.SUPPORT;
import static dev.nestor.rule.Status.BLOCKED;
import static dev.nestor.rule.Status.CONDITIONAL;
import static dev.nestor.rule.Status.COVERED;
import static dev.nestor.rule.Status.IMPOSSIBLE;
import static dev.nestor.rule.Status.INCLUDED;
import static dev.nestor.rule.Status.KNOWN_WORKING;
import static dev.nestor.rule.Status.LICENSE_REQUIRED;
import static dev.nestor.rule.Status.POSSIBLE;
import static dev.nestor.rule.Status.READY;
import static dev.nestor.rule.Status.UNKNOWN;
import static dev.nestor.rule.Status.UNPROVEN;
import static dev.nestor.rule.Status.UNSTATED;
import static dev.nestor.rule.Status.UNSUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Reservation;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Layer;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.policy.Policy;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Status;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.version.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plugin promises to answer. A changed line is a change that users of it will notice. */
class VmwareAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final VendorPlugins plugins = VendorPlugins.of(new VmwarePlugin()).requireAll();
    private final Policy policy = plugins.policy();

    @Test
    void esxi51OnWorkstation9IsKnownToWorkForTrainingAndStillUnsupported() {
        Assessment answer = assess(Purpose.TRAINING, "vmware/workstation@9.0", "vmware/esxi@5.1");

        assertThat(axes(answer))
                .containsEntry(SUPPORT, UNSUPPORTED)
                .containsEntry(FEASIBILITY, KNOWN_WORKING)
                .containsEntry(LICENSING, LICENSE_REQUIRED);
        assertThat(answer.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(answer.axis(FEASIBILITY).because()).containsExactly("vmware.kb2009916.esxi-5-1-on-workstation");
        assertThat(finding(answer, "vmware.kb2009916.possible").state()).isEqualTo(Finding.State.OVERRIDDEN);
    }

    @Test
    void esxi51OnWorkstation8IsUnprovenAndSaysWhichReleaseIsNeeded() {
        Assessment answer = assess(Purpose.TRAINING, "vmware/workstation@8.0", "vmware/esxi@5.1");

        assertThat(axes(answer)).containsEntry(FEASIBILITY, UNPROVEN);
        assertThat(answer.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(answer.reservations())
                .filteredOn(reservation -> reservation.axis() == FEASIBILITY)
                .extracting(Reservation::message)
                .containsExactly("ESXi 5.1 and 5.5 are known to work on VMware Workstation 9.0 or later;"
                        + " here outer.version is 8.0");
        assertThat(finding(answer, "vmware.kb2009916.esxi-5-1-on-workstation").remedies())
                .extracting(Remedy::summary)
                .containsExactly("upgrade to VMware Workstation 9.0 or later");
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({
        "vmware/workstation@6.5,   vmware/esx@4.0,        UNPROVEN",
        "vmware/workstation@7.0,   vmware/esx@4.0,        KNOWN_WORKING",
        "vmware/workstation@7.0,   vmware/esxi@4.0,       KNOWN_WORKING",
        "vmware/fusion@2.0,        vmware/esxi@4.0,       UNPROVEN",
        "vmware/fusion@3.0,        vmware/esx@4.0,        KNOWN_WORKING",
        "vmware/workstation@7.0,   vmware/esx@4.1,        UNPROVEN",
        "vmware/workstation@8.0,   vmware/esx@4.1,        KNOWN_WORKING",
        "vmware/fusion@3.0,        vmware/esxi@4.1,       UNPROVEN",
        "vmware/fusion@4.0,        vmware/esxi@4.1,       KNOWN_WORKING",
        "vmware/workstation@7.0,   vmware/esxi@5.0,       UNPROVEN",
        "vmware/workstation@8.0,   vmware/esxi@5.0,       KNOWN_WORKING",
        "vmware/fusion@4.0,        vmware/esxi@5.0,       UNPROVEN",
        "vmware/fusion@4.1,        vmware/esxi@5.0,       KNOWN_WORKING",
        "vmware/workstation@9.0,   vmware/esxi@5.5U3,     KNOWN_WORKING",
        "vmware/workstation@17.6.4,vmware/esxi@5.5,       KNOWN_WORKING",
        "vmware/workstation@25H2,  vmware/esxi@5.5,       KNOWN_WORKING",
        "vmware/fusion@4.1,        vmware/esxi@5.1,       UNPROVEN",
        "vmware/fusion@5.0,        vmware/esxi@5.1,       KNOWN_WORKING",
        "vmware/fusion@7.0,        vmware/esxi@5.5,       KNOWN_WORKING",
        "vmware/workstation@17.6,  vmware/esxi@8.0,       POSSIBLE",
        "vmware/workstation@9.0,   vmware/esxi@5.2,       POSSIBLE",
        "vmware/workstation@7.0,   vmware/esx@3.5,        POSSIBLE",
        "vmware/esxi@5.1,          vmware/esxi@5.1,       POSSIBLE",
        "vmware/workstation@9.0,   vmware/esxi,           UNKNOWN",
        "vmware/workstation,       vmware/esxi@5.1,       UNKNOWN",
        "oracle/virtualbox@7.1,    vmware/esxi@8.0,       UNSTATED"
    })
    void knownWorkingVersionsAreThoseOfTheListAndNoOthers(String outer, String inner, Status expected) {
        assertThat(axes(assess(Purpose.DEMO, outer, inner))).containsEntry(FEASIBILITY, expected);
    }

    @Test
    void esxiInsideEsxiIsNotReadyForProduction() {
        Assessment answer = assess("vmware/esxi@5.5", "vmware/esxi@5.5");

        assertThat(axes(answer))
                .containsEntry(SUPPORT, UNSUPPORTED)
                .containsEntry(FEASIBILITY, POSSIBLE)
                .containsEntry(LICENSING, LICENSE_REQUIRED);
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(answer.axis(SUPPORT).because())
                .contains("vmware.kb2009916.production", "vmware.kb2009916.production-on-esxi")
                .doesNotContain("vmware.kb2009916.production-on-third-party");
    }

    @Test
    void esxiInsideAForeignHypervisorIsUnsupportedInProduction() {
        Assessment answer = assess("oracle/virtualbox@7.1", "vmware/esxi@8.0");

        assertThat(axes(answer)).containsEntry(SUPPORT, UNSUPPORTED).containsEntry(LICENSING, LICENSE_REQUIRED);
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(answer.axis(SUPPORT).because()).contains("vmware.kb2009916.production-on-third-party");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Purpose.class)
    void nestedEsxiIsOutsideSupportForEveryPurpose(Purpose purpose) {
        Assessment answer = assess(purpose, "vmware/workstation@9.0", "vmware/esxi@5.1");

        assertThat(axes(answer)).containsEntry(SUPPORT, UNSUPPORTED);
        assertThat(answer.axis(SUPPORT).because())
                .contains("vmware.kb2009916.outside-support", "vmware.kb2009916.known-working-yet-unsupported");
    }

    @Test
    void theWitnessApplianceIsTheException() {
        Assessment answer = assess(Purpose.PRODUCTION, "vmware/esxi@6.7", "vmware/vsan-witness@6.7");

        assertThat(axes(answer))
                .containsEntry(SUPPORT, CONDITIONAL)
                .containsEntry(FEASIBILITY, POSSIBLE)
                .containsEntry(LICENSING, INCLUDED)
                .containsEntry(ENABLEMENT, UNSTATED);
        assertThat(answer.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(finding(answer, "vmware.kb2009916.production").state()).isEqualTo(Finding.State.OVERRIDDEN);
        assertThat(finding(answer, "vmware.kb2009916.outside-support").weighedDownBy())
                .containsExactly("vmware.kb2009916.witness");
        assertThat(finding(answer, "vmware.vhv.exposed-by-esxi").state()).isEqualTo(Finding.State.OVERRIDDEN);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"vmware/esxi@8.0", "vmware/esxi@5.5", "vmware/esx@4.1", "vmware/vsan-witness@8.0", "kvm/kvm"})
    void nothingCanBeNestedInTheWitnessAppliance(String inner) {
        Assessment answer = assess(Purpose.TEST, "vmware/vsan-witness@8.0", inner);

        assertThat(axes(answer)).containsEntry(FEASIBILITY, IMPOSSIBLE);
        assertThat(answer.axis(FEASIBILITY).because()).containsExactly("vmware.vsan-witness.hosts-nothing");
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void theWitnessApplianceRunsNoGuestEither() {
        assertThat(axes(assess(Purpose.TEST, "vmware/vsan-witness@8.0", "guest/debian@12")))
                .containsEntry(FEASIBILITY, IMPOSSIBLE);
    }

    @Test
    void theWitnessApplianceBelongsOnAPhysicalEsxi() {
        assertThat(advice(assess("vmware/esxi@8.0", "vmware/vsan-witness@8.0")))
                .doesNotContain("vmware.vcat.witness-on-esxi", "vmware.vcat.witness-on-physical-host")
                .contains("vmware.vcat.witness-apart-from-its-cluster", "vmware.vsan-witness.datastore");
        assertThat(advice(assess("vmware/workstation@17.6", "vmware/vsan-witness@8.0")))
                .contains("vmware.vcat.witness-on-esxi");
        assertThat(advice(assess("vmware/esxi@8.0", "vmware/esxi@8.0", "vmware/vsan-witness@8.0")))
                .contains("vmware.vcat.witness-on-physical-host");
    }

    @Test
    void theWitnessApplianceIsNoExceptionBeforeTheArticleKnewIt() {
        Assessment answer = policy.assess(
                question("vmware/esxi@6.0", "vmware/vsan-witness@6.0").asOf(LocalDate.of(2015, 12, 31)));

        assertThat(axes(answer)).containsEntry(SUPPORT, UNSUPPORTED);
    }

    @Test
    void aLicenseThatIsThereCoversTheNestedEsxi() {
        Stack stack = stack("vmware/workstation@9.0", "vmware/esxi@5.1");
        Stack licensed = stack.with(1, with(stack.layer(1), "license.assigned", "true"));

        Assessment answer = policy.assess(Question.about(licensed, TODAY).forPurpose(Purpose.TRAINING));

        assertThat(axes(answer)).containsEntry(LICENSING, COVERED);
    }

    @Test
    void encouragementIsForTheFivePurposesTheArticleNames() {
        String encouraged = "vmware.kb2009916.encouraged";

        assertThat(Arrays.stream(Purpose.values())
                        .filter(purpose -> advice(assess(purpose, "vmware/workstation@9.0", "vmware/esxi@5.1"))
                                .contains(encouraged)))
                .containsExactlyInAnyOrder(
                        Purpose.LEARNING, Purpose.EXPERIMENT, Purpose.TRAINING, Purpose.DEMO, Purpose.TEST);
    }

    @Test
    void adviceOfTheArticleStandsBesideTheAxes() {
        assertThat(advice(assess("vmware/workstation@9.0", "vmware/esxi@5.1")))
                .contains(
                        "vmware.kb2009916.no-obligation",
                        "vmware.kb2009916.forum",
                        "vmware.kb2009916.known-constraints",
                        "vmware.kb2009916.real-time",
                        "vmware.kb2009916.real-time-on-hosted-products",
                        "vmware.kb2009916.technical-paper")
                .doesNotContain("vmware.kb2009916.witness-guide", "vmware.kb2009916.works-well-for-learning");
    }

    @Test
    void exposureIsUnknownWithoutFactsAndNamesWhatIsMissing() {
        Assessment answer = assess(Purpose.TEST, "vmware/esxi@8.0", "vmware/esxi@8.0");

        assertThat(axes(answer)).containsEntry(ENABLEMENT, UNKNOWN);
        assertThat(answer.missing())
                .extracting(MissingFact::fact)
                .contains(
                        "memory",
                        "network.forgedTransmits",
                        "vm.faultTolerance",
                        "vm.hardwareVirtualization",
                        "vm.passthrough",
                        "vmware.hardwareVersion");
    }

    @ParameterizedTest(name = "{0}, hardware version {1}, on {2}: {3}")
    @CsvSource({
        "true,  20, 'vt-x,ept',  READY",
        "true,  9,  'amd-v,rvi', READY",
        "true,  8,  'vt-x,ept',  BLOCKED",
        "false, 20, 'vt-x,ept',  BLOCKED",
        "true,  20, 'vt-x',      BLOCKED",
        "true,  20, 'vt-x,rvi',  BLOCKED",
        "true,  21, 'vt-x,ept',  BLOCKED"
    })
    void exposureTakesTheSwitchTheHardwareVersionAndTheProcessor(
            String exposed, String hardwareVersion, String features, Status expected) {
        Stack stack = stack("vmware/esxi@8.0", "microsoft/hyper-v");
        Layer plain = with(with(stack.layer(1), "vm.firmware", "bios"), "vm.secureBoot", "false");
        Layer alone = with(with(plain, "vm.faultTolerance", "false"), "vm.passthrough", "false");
        Layer inner = with(alone, "vm.hardwareVirtualization", exposed);
        Stack known = stack.with(0, with(stack.layer(0), "cpu.features", features))
                .with(1, with(inner, "vmware.hardwareVersion", hardwareVersion));

        assertThat(axes(policy.assess(Question.about(known, TODAY)))).containsEntry(ENABLEMENT, expected);
    }

    @Test
    void exposureIsUnknownAsLongAsTheProcessorIs() {
        Stack stack = stack("vmware/workstation@17.6", "vmware/esxi@8.0");
        Layer inner = with(stack.layer(1), "vm.hardwareVirtualization", "true");
        Stack known = stack.with(1, with(inner, "vmware.hardwareVersion", "20"));

        Assessment answer = policy.assess(Question.about(known, TODAY).forPurpose(Purpose.TEST));

        assertThat(axes(answer)).containsEntry(ENABLEMENT, UNKNOWN);
        assertThat(answer.missing()).extracting(MissingFact::fact).contains("cpu.features");
    }

    @Test
    void exposureThatIsOffBlocksAndSaysHowToSwitchItOn() {
        Stack stack = stack("vmware/esxi@8.0", "vmware/esxi@8.0");
        Stack off = stack.with(1, with(stack.layer(1), "vm.hardwareVirtualization", "false"));

        Assessment answer = policy.assess(Question.about(off, TODAY).forPurpose(Purpose.TEST));

        assertThat(axes(answer)).containsEntry(ENABLEMENT, BLOCKED);
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(finding(answer, "vmware.vhv.exposed-by-esxi").remedies())
                .extracting(remedy -> remedy.command().orElse(""))
                .containsExactly("govc vm.change -vm <name> -nested-hv-enabled=true", "vhv.enable = \"TRUE\"", "");
    }

    @Test
    void workstation9OffersTheSwitchToEveryHardwareVersionThatItRuns() {
        assertThat(enablementOnWorkstation9("8")).isEqualTo(READY);
        assertThat(enablementOnWorkstation9("9")).isEqualTo(READY);
        assertThat(enablementOnWorkstation9("10")).isEqualTo(BLOCKED);
    }

    private Status enablementOnWorkstation9(String hardwareVersion) {
        Stack stack = stack("vmware/workstation@9.0", "vmware/esxi@5.1");
        Layer on = with(stack.layer(1), "vm.hardwareVirtualization", "true");
        Stack known = stack.with(1, with(on, "vmware.hardwareVersion", hardwareVersion));
        return policy.assess(Question.about(known, TODAY)).axis(ENABLEMENT).status();
    }

    @Test
    void theRowOfEsxi51IsNotStatedBeforeTheArticleGotIt() {
        Question question =
                question("vmware/workstation@9.0", "vmware/esxi@5.1").forPurpose(Purpose.TRAINING);

        assertThat(axes(policy.assess(question.asOf(LocalDate.of(2012, 1, 1))))).containsEntry(FEASIBILITY, POSSIBLE);
        assertThat(axes(policy.assess(question.asOf(LocalDate.of(2014, 3, 2))))).containsEntry(FEASIBILITY, POSSIBLE);
        assertThat(axes(policy.assess(question.asOf(LocalDate.of(2014, 3, 3)))))
                .containsEntry(FEASIBILITY, KNOWN_WORKING);
    }

    @Test
    void nothingIsKnownOfDaysWhoseTextNobodyHasRead() {
        Assessment answer = policy.assess(
                question("vmware/workstation@9.0", "vmware/esxi@5.1").asOf(LocalDate.of(2009, 1, 1)));

        assertThat(axes(answer).values()).hasSize(4).containsOnly(UNKNOWN);
        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.advisories())
                .extracting(Advisory::message)
                .anyMatch(message -> message.startsWith("no text of 2009-01-01 is recorded of"));
    }

    @Test
    void theArticleIsSilentOnForeignHypervisorsInsideVmware() {
        assertThat(axes(assess(Purpose.TEST, "vmware/esxi@8.0", "kvm/kvm")))
                .containsEntry(SUPPORT, UNSTATED)
                .containsEntry(FEASIBILITY, UNSTATED)
                .containsEntry(LICENSING, UNSTATED);
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "vmware/esx@9,                      vmware/esxi,        9.0",
        "vmware/esx@9.0.1.0101.12345678,    vmware/esxi,        9.0.1.101.12345678",
        "vmware/esx@4.1,                    vmware/esx,         4.1",
        "vmware/vsphere@6.7,                vmware/esxi,        6.7",
        "vmware/esxi@5.5U3,                 vmware/esxi,        5.5.3",
        "vmware/esxi@8.0 Update 2,          vmware/esxi,        8.0.2",
        "vmware/esxi@8.0 Update 3e,         vmware/esxi,        8.0.3.5",
        "vmware/esxi@8.0.3-0.70.24674464,   vmware/esxi,        8.0.3.5",
        "vmware/esxi@build 24674464,        vmware/esxi,        8.0.3.5",
        "vmware/esxi@esxi650-202403001,     vmware/esxi,        6.5",
        "vmware/esxi@6.0 EP25,              vmware/esxi,        6.0",
        "vmware/workstation@25H2,           vmware/workstation, 25.0",
        "vmware/workstation-pro@25h2u1,     vmware/workstation, 25.0.1",
        "vmware/workstation@26H1,           vmware/workstation, 26.0",
        "vmware/workstation@17,             vmware/workstation, 17.0",
        "vmware/fusion@26H1 Update 1,       vmware/fusion,      26.0.1",
        "vmware/vsan-witness@7.0U3,         vmware/vsan-witness, 7.0.3"
    })
    void versionsAreReadAsPeopleTypeThem(String typed, String product, String version) {
        Layer layer = layer(typed);

        assertThat(layer.software().product()).hasToString(product);
        assertThat(layer.software().version().exact())
                .hasValueSatisfying(exact -> assertThat(exact).isEqualTo(Version.parse(version)));
    }

    @Test
    void releasesKnownFromMemoryOnlySaySo() {
        assertThat(layer("vmware/workstation@14.0").software().remarks())
                .containsExactly("that `14.0` of VMware Workstation is version 14.0 is recalled, no source read (R)");
        assertThat(layer("vmware/workstation@9.0").software().remarks()).isEmpty();
    }

    private Assessment assess(String... layers) {
        return policy.assess(question(layers));
    }

    private Assessment assess(Purpose purpose, String... layers) {
        return policy.assess(question(layers).forPurpose(purpose));
    }

    private Question question(String... layers) {
        return Question.about(stack(layers), TODAY);
    }

    private Stack stack(String... layers) {
        return plugins.stack(layers);
    }

    private Layer layer(String text) {
        return plugins.knowledge().catalogue().layer(text);
    }

    private Layer with(Layer layer, String fact, String value) {
        return layer.with(
                layer.machine().with(fact, plugins.knowledge().facts().get(fact).parse(value)));
    }

    private static Map<Axis, Status> axes(Assessment answer) {
        return answer.axes().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().status()));
    }

    private static Finding finding(Assessment answer, String rule) {
        return answer.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> advice(Assessment answer) {
        return answer.advisories().stream()
                .filter(advisory -> advisory.state() == Finding.State.APPLIES)
                .flatMap(advisory -> advisory.rule().stream())
                .map(Rule::id)
                .toList();
    }
}
