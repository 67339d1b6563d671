package dev.nestor.spi;

/** What keeps a plugin from being used, as a sentence. */
final class Breakage extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    Breakage(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
