package dev.nestor.model;

import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a host knows of many machines, like the columns of a table. A machine that is made of a row costs much less
 * than one that is made fact by fact, and need not be checked again when something is asked about it. Safe to share between
 * threads.
 */
public final class Columns {

    private final FactDictionary facts;
    private final Names names;
    private final Column[] columns;

    private Columns(FactDictionary facts, List<String> columns) {
        this.facts = facts;
        this.names = Names.of(columns);
        this.columns = columns.stream().map(facts::get).map(Column::new).toArray(Column[]::new);
    }

    /** @throws IllegalArgumentException if a fact is not declared, naming the nearest, or named twice */
    public static Columns of(FactDictionary facts, String... columns) {
        return new Columns(facts, List.of(columns));
    }

    /** An empty row, of a machine of which nothing is known yet. */
    public Row row() {
        return new Row(this);
    }

    /** What is known of one machine. For one thread, and one machine. */
    public static final class Row {

        private final Columns columns;
        private @Nullable FactValue @Nullable [] values;

        private Row(Columns columns) {
            this.columns = columns;
            this.values = new @Nullable FactValue[columns.columns.length];
        }

        /**
         * States a fact, instead of what was stated before.
         *
         * @param column its place among the columns, from 0
         * @throws IllegalArgumentException if {@code value} is none of this fact
         * @throws IndexOutOfBoundsException if there is no such column
         * @throws IllegalStateException if the machine was made already
         */
        public Row state(int column, FactValue value) {
            return set(column, columns.columns[column].checked(value));
        }

        /** States whether something is so; like {@link #state(int, FactValue)}. */
        public Row state(int column, boolean value) {
            return set(column, columns.columns[column].value(value));
        }

        /** States a number, or an amount of memory in bytes; like {@link #state(int, FactValue)}. */
        public Row state(int column, long value) {
            return set(column, columns.columns[column].value(value));
        }

        /**
         * States what a text says, in the form that its declaration parses; like {@link #state(int, FactValue)}. What is
         * the same in many rows is parsed once.
         */
        public Row state(int column, String text) {
            return set(column, columns.columns[column].value(text));
        }

        private Row set(int column, FactValue value) {
            open()[column] = value;
            return this;
        }

        /**
         * The machine; what was not stated of it is not known.
         *
         * @throws IllegalStateException if it was made already
         */
        public Machine machine() {
            Machine machine = new Machine(columns.names, open(), columns);
            values = null;
            return machine;
        }

        private @Nullable FactValue[] open() {
            if (values == null) {
                throw new IllegalStateException("row was made a machine of already");
            }
            return values;
        }
    }

    /** Whether machines of these columns hold what {@code dictionary} declares. */
    public boolean areOf(FactDictionary dictionary) {
        return facts == dictionary;
    }

    @Override
    public String toString() {
        return List.of(columns).toString();
    }
}
