package dev.nestor.plan;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Place;
import dev.nestor.rule.ProductPattern;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How one fact is read and changed on one platform.
 *
 * @param fact its name, or {@code version}, or {@link #ANY_FACT}
 * @param platform the software that the commands are for
 * @param holder whose fact it is
 * @param read how to find it out, where that is known
 * @param moves the ways to change it; none if it can only be read
 */
public record Setting(
        String fact,
        ProductPattern platform,
        Holder holder,
        Optional<Instruction> read,
        List<Move> moves,
        Source source) {

    /**
     * Stands for every fact that no other setting of the platform is about: how it is read and changed on what the platform
     * is based on does not hold here.
     */
    public static final String ANY_FACT = "*";

    /** Whose fact a setting is about. */
    public enum Holder {
        /** A virtual machine that the platform runs. */
        VM,
        /** The machine that the platform itself runs on, or the platform. */
        HOST
    }

    /**
     * Something for a person to do.
     *
     * @param summary in words
     * @param command the same as a command, where there is one
     */
    public record Instruction(String summary, Optional<Command> command) {

        public Instruction {
            if (summary.isBlank()) {
                throw new IllegalArgumentException("instruction needs a summary");
            }
        }
    }

    /**
     * A command with places to fill in: {@code {vm}} for the virtual machine's name, {@code {value}} for the new value,
     * {@code {value:MiB}} and {@code {value:GiB}} for an amount in that unit, and {@code {any other words}} for what only
     * the reader knows. Braces that are none of these are doubled.
     *
     * @param check a command or expression that tells whether it is so already; not needed in a {@code .vmx} file
     */
    public record Command(Language language, String text, Optional<String> check) {

        public Command {
            Template.parse(text);
            check.ifPresent(Template::parse);
        }
    }

    /**
     * A way to change the fact.
     *
     * @param to the value it leads to; empty if it takes any
     * @param from the values it starts from; empty for any
     * @param needs what must be so before it, of the same machine
     */
    public record Move(
            Optional<FactValue> to,
            List<FactValue> from,
            Instruction how,
            SortedMap<String, FactValue> needs,
            Disruption disruption) {

        public Move {
            from = List.copyOf(from);
            needs = Collections.unmodifiableSortedMap(new TreeMap<>(needs));
        }

        /** Whether it leads from one value to another; what is not known may be anything. */
        boolean leads(Optional<FactValue> now, FactValue wanted) {
            boolean arrives = to.isEmpty() || to.get().equals(wanted);
            return arrives && (from.isEmpty() || (now.isPresent() && from.contains(now.get())));
        }
    }

    /** The published document that a command was taken from. */
    public record Source(String title, URI url, String section) {}

    public Setting {
        moves = List.copyOf(moves);
        if (fact.equals(Place.VERSION) && holder == Holder.VM) {
            throw new IllegalArgumentException("a version is that of the platform, not of a virtual machine on it");
        }
        if (fact.equals(ANY_FACT) && (read.isPresent() || !moves.isEmpty())) {
            throw new IllegalArgumentException("no instruction fits every fact");
        }
    }

    boolean isOfAnyFact() {
        return fact.equals(ANY_FACT);
    }

    /**
     * The exact command that reads the fact, where there is one; what only the reader knows stands in angle brackets.
     *
     * @param machine what people call the machine that the fact is about
     */
    public Optional<String> reading(Optional<String> machine) {
        return read.flatMap(Instruction::command).map(command -> {
            Dialect dialect = Dialect.of(command.language());
            return Template.parse(command.text())
                    .fill(name -> name.equals(Template.VM)
                            ? machine.map(dialect::quote).orElse("<VM>")
                            : "<" + name + ">");
        });
    }

    /** The needs of all moves together, by fact. */
    static Map<String, FactValue> needs(List<Move> moves) {
        Map<String, FactValue> needs = new TreeMap<>();
        moves.forEach(move -> needs.putAll(move.needs()));
        return needs;
    }
}
