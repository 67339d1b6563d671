package dev.nestor.spi;

/** A plugin is broken that a host application cannot do without; the message names it, its origin and the reason. */
public final class PluginException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PluginException(String message) {
        super(message);
    }
}
