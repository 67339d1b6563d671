package dev.nestor.spi.recorder;

import dev.nestor.review.DecisionListener;
import dev.nestor.review.DecisionRecord;
import jdk.jfr.EventType;

/** Makes events of decisions. */
final class EventListener implements DecisionListener {

    private final EventType type = EventType.getEventType(DecisionEvent.class);

    @Override
    public boolean isListening() {
        return type.isEnabled();
    }

    @Override
    public void decided(DecisionRecord decision) {
        DecisionEvent.of(decision).commit();
    }
}
