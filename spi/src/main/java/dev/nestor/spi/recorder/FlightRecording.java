package dev.nestor.spi.recorder;

import dev.nestor.review.DecisionListener;

/** Shows decisions to Java's Flight Recorder. */
public final class FlightRecording {

    private FlightRecording() {}

    /**
     * A listener that makes an event {@code dev.nestor.Decision} of each decision. It may stay with a policy for good:
     * while no recording wants such events, no record is made. It never listens where the module {@code jdk.jfr} is
     * missing, or was left out of a host's module graph.
     */
    public static DecisionListener listener() {
        try {
            return new EventListener();
        } catch (LinkageError absent) {
            return new Deaf();
        }
    }
}
