package dev.nestor.spi.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import dev.nestor.assessment.Question;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.plan.Plan;
import dev.nestor.plan.Planner;
import dev.nestor.plan.Settings;
import dev.nestor.policy.MissingSet;
import dev.nestor.policy.Policy;
import dev.nestor.spi.pack.SettingsReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents that say what to find out and what to do. */
class ActingDocumentsTest {

    private static final Policy POLICY = AcmeRules.policy();
    private static final Settings SETTINGS = settings("""
            { "format": "nestor/settings/1", "settings": [
              { "fact": "vm.hardwareVirtualization", "platform": ["acme/bench", "acme/forge"], "of": "vm",
                "read": { "summary": "look at the machine", "language": "shell", "command": "acme show {vm}" },
                "changes": [ { "summary": "expose the processor", "language": "shell",
                               "command": "acme set {vm} expose={value}", "check": "acme get {vm} expose",
                               "disruption": "vm-off" } ],
                "source": { "title": "Acme Handbook", "url": "https://example.org/handbook", "section": "4" } },
              { "fact": "memory", "platform": ["acme/bench", "acme/forge"], "of": "vm",
                "read": { "summary": "ask whoever ordered it" },
                "changes": [ { "summary": "give it memory", "disruption": "vm-off" } ],
                "source": { "title": "Acme Handbook", "url": "https://example.org/handbook", "section": "5" } } ] }
            """);

    private static LongStream seeds() {
        Long given = Long.getLong("nestor.seed");
        return given == null ? new Random().longs(20) : LongStream.of(given);
    }

    @ParameterizedTest(name = "nestor.seed={0}")
    @MethodSource("seeds")
    void areAsTheirSchemasSay(long seed) {
        StackDocument document = RandomStacks.document(new Random(seed));
        Question question = new Question(document.stack(), document.purpose(), AcmeRules.TODAY, Optional.empty());

        String plan = Documents.compact(out -> PlanDocument.write(plan(question), out));
        assertThat(Schemas.PLAN.validate(plan, InputFormat.JSON)).as(plan).isEmpty();
        String missing = Documents.compact(missing(question)::write);
        assertThat(Schemas.MISSING.validate(missing, InputFormat.JSON))
                .as(missing)
                .isEmpty();
    }

    @Test
    void aPlanSaysWhatToDoAndWhatItComesTo() {
        Layer hidden = Acme.CATALOGUE.layer("acme/forge@7.0").named("forge-lab-02");
        Stack stack = room().stack()
                .with(1, hidden.with(Machine.unknown().with("vm.hardwareVirtualization", new FactValue.Flag(false))));
        Plan plan = plan(Question.about(stack, AcmeRules.TODAY).forPurpose(Purpose.TRAINING));

        assertThat(plan.steps()).isNotEmpty();
        assertThat(Documents.compact(out -> PlanDocument.write(plan, out)))
                .startsWith("{\"format\":\"nestor/plan/1\",\"purpose\":\"training\"")
                .contains(
                        "\"command\":\"acme set 'forge-lab-02' expose=true\"",
                        "\"disruption\":\"vm-off\"",
                        "\"exhaustive\":true");
    }

    @Test
    void whatIsMissingComesWithTheWayToFindItOut() {
        Stack stack = room().stack();
        Stack empty = stack.with(1, stack.layer(1).with(Machine.unknown()));

        assertThat(Documents.compact(missing(Question.about(empty, AcmeRules.TODAY))::write))
                .startsWith("{\"format\":\"nestor/missing/1\",\"stack\":[")
                .contains("\"fact\":\"vm.hardwareVirtualization\"", "\"command\":\"acme show ");
    }

    private static Question room() {
        return Question.about(Samples.trainingRoom().stack(), AcmeRules.TODAY);
    }

    private static Plan plan(Question question) {
        return Planner.of(POLICY, SETTINGS).plan(question);
    }

    private static MissingDocument missing(Question question) {
        List<MissingSet> sets = POLICY.missing(question);
        return new MissingDocument(
                question.stack(), sets, SETTINGS, POLICY.knowledge().facts());
    }

    private static Settings settings(String document) {
        try {
            return Settings.of(SettingsReader.read(
                    "settings.json",
                    new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                    POLICY.knowledge().facts()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
