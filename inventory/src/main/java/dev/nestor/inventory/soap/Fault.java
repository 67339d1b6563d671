package dev.nestor.inventory.soap;

import dev.nestor.inventory.esx.Quote;
import java.io.IOException;
import java.util.Optional;

/** A no of the server to one call. */
public final class Fault extends IOException {

    private static final long serialVersionUID = 1;

    private final String kind;
    private final String property;

    /**
     * Says no.
     *
     * @param kind the fault's name in the interface, such as {@code InvalidLogin}; empty if the server does not say
     * @param property the name in it, which an {@code InvalidProperty} has; empty in others
     */
    Fault(String call, String kind, String text, String property) {
        super("the server refuses the call " + call + ": " + Quote.of(kind.isEmpty() ? text : kind)
                + (kind.isEmpty() || text.isEmpty() ? "" : ", " + Quote.of(text)));
        this.kind = kind;
        this.property = property;
    }

    public boolean is(String name) {
        return kind.equals(name);
    }

    /** The property that the server does not know, if that is the matter. */
    public Optional<String> unknownProperty() {
        return is("InvalidProperty") && !property.isEmpty() ? Optional.of(property) : Optional.empty();
    }
}
