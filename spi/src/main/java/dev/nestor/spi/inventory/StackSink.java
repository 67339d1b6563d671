package dev.nestor.spi.inventory;

/** Hears of the stacks of an inventory, one for each virtual machine, in the order of the files. */
@FunctionalInterface
public interface StackSink {

    void stack(JoinedStack stack);

    /** That {@code machine} has no stack, because what is known of it and of what is below it cannot be; why, was told. */
    default void failed(Sighting machine) {}
}
