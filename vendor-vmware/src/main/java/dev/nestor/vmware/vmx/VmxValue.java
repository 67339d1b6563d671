package dev.nestor.vmware.vmx;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a key says when it is read as a type: nothing, a value, or something that is not of that type.
 *
 * @param value empty when the key is absent or unreadable
 * @param problem why the key is unreadable; the problems of the file may list it too
 */
public record VmxValue<T>(Optional<T> value, Optional<VmxProblem> problem) {

    public VmxValue {
        if (value.isPresent() && problem.isPresent()) {
            throw new IllegalArgumentException("value is readable and has a problem: " + problem.get());
        }
    }

    public static <T> VmxValue<T> absent() {
        return new VmxValue<>(Optional.empty(), Optional.empty());
    }

    public static <T> VmxValue<T> of(T value) {
        return new VmxValue<>(Optional.of(value), Optional.empty());
    }

    public static <T> VmxValue<T> unreadable(VmxProblem problem) {
        return new VmxValue<>(Optional.empty(), Optional.of(problem));
    }

    /** Whether the file does not have the key; an unreadable one is not absent. */
    public boolean isAbsent() {
        return value.isEmpty() && problem.isEmpty();
    }

    /** Reads on from the value; what is absent or unreadable stays so. */
    public <R> VmxValue<R> then(Function<? super T, VmxValue<R>> reading) {
        return value.isPresent() ? reading.apply(value.get()) : new VmxValue<>(Optional.empty(), problem);
    }
}
