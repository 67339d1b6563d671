package dev.nestor.spi.recorder;

import dev.nestor.review.DecisionListener;
import dev.nestor.review.DecisionRecord;

/** What is left where there is no Flight Recorder. */
final class Deaf implements DecisionListener {

    @Override
    public void decided(DecisionRecord decision) {}

    @Override
    public boolean isListening() {
        return false;
    }
}
