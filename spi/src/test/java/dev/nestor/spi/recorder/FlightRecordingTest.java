package dev.nestor.spi.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Question;
import dev.nestor.policy.Policy;
import dev.nestor.review.DecisionListener;
import dev.nestor.spi.VendorPlugins;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlightRecordingTest {

    private static final VendorPlugins NOBODY = VendorPlugins.of();

    @TempDir
    Path folder;

    private final DecisionListener listener = FlightRecording.listener();
    private final Policy policy = NOBODY.policy().with(listener);
    private final Question question =
            Question.about(NOBODY.stack("acme/desk@9", "acme/hyper@8.0"), LocalDate.of(2026, 11, 21));

    @Test
    void showsADecisionInTheWordsOfDocuments() throws IOException {
        List<RecordedEvent> events;
        try (Recording recording = recording()) {
            policy.decide(question);
            policy.assess(question);
            events = events(recording);
        }

        assertThat(events).hasSize(2).allSatisfy(event -> {
            assertThat(event.getString("stack")).isEqualTo("acme/desk@9 > acme/hyper@8.0");
            assertThat(event.getString("purpose")).isEqualTo("production");
            assertThat(event.getBoolean("purposeAssumed")).isTrue();
            assertThat(event.getString("asOf")).isEqualTo("2026-11-21");
            assertThat(event.getString("verdict")).isEqualTo("not-ready");
            assertThat(event.getString("support")).isEqualTo("unstated");
            assertThat(event.getString("because")).isEmpty();
            assertThat(event.getString("record")).matches("[0-9a-f]{64}");
            assertThat(event.getStackTrace()).isNull();
        });
    }

    @Test
    void listensOnlyWhileARecordingWantsItsEvents() {
        assertThat(listener.isListening()).isFalse();
        try (Recording recording = recording()) {
            assertThat(listener.isListening()).isTrue();
            recording.disable("dev.nestor.Decision");
            assertThat(listener.isListening()).isFalse();
        }
        assertThat(listener.isListening()).isFalse();
    }

    private static Recording recording() {
        Recording recording = new Recording();
        recording.enable("dev.nestor.Decision");
        recording.start();
        return recording;
    }

    private List<RecordedEvent> events(Recording recording) throws IOException {
        recording.stop();
        Path file = folder.resolve("decisions.jfr");
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("dev.nestor.Decision"))
                .toList();
    }
}
