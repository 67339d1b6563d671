package dev.nestor.cli;

/** Things tried one after the other. One that goes wrong is told and costs itself only. */
final class Attempts {

    private final Messages messages;
    private ExitCode worst = ExitCode.FINE;

    Attempts(Messages messages) {
        this.messages = messages;
    }

    ExitCode worst() {
        return worst;
    }

    void note(ExitCode code) {
        worst = worst.worse(code);
    }

    /** Whether it went well. */
    boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (InputException wrong) {
            messages.say(wrong);
            note(ExitCode.WRONG_INPUT);
        } catch (OutputException lost) {
            throw lost;
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError error) {
            messages.internalError(error);
            note(ExitCode.INTERNAL_ERROR);
        }
        return false;
    }
}
