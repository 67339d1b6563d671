package dev.nestor.cli.text;

/** A part of a text; it writes nothing where it has nothing to say. */
interface Section {

    void write(Page page);
}
