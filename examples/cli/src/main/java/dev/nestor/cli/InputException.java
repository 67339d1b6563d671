package dev.nestor.cli;

import java.util.function.Supplier;

/** What the user gave cannot be used; the message is one sentence that says why. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }

    private InputException(IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
    }

    /** Reads something that the user gave. Only reading belongs in here: elsewhere such an exception is our own slip. */
    static <T> T reading(Supplier<T> given) {
        try {
            return given.get();
        } catch (IllegalArgumentException wrong) {
            throw new InputException(wrong);
        }
    }
}
