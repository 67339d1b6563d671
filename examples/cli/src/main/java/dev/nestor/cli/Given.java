package dev.nestor.cli;

import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.spi.inventory.Reading;
import java.util.Optional;

/** What is in something that was named on the command line. */
sealed interface Given {

    /** What to call it where there are several. */
    String name();

    /** A document with a whole stack. */
    record Stacked(String name, Stack stack, Optional<Purpose> purpose) implements Given {}

    /** An inventory, whose machines are joined with those of all others. */
    record Machines(String name, Reading reading) implements Given {

        /** What notes on it begin with. */
        String title() {
            return "`" + name + "`:";
        }
    }
}
