package dev.nestor.inventory.vsphere;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a server is asked for of each object of one type.
 *
 * @param properties those it is asked for
 * @param kept the paths that are kept of its answer
 */
record Request(List<String> properties, Set<String> kept) {

    /**
     * A request for values, and for parts of structures, which can be had whole only.
     *
     * @param parts the paths of those that are kept
     */
    static Request of(List<String> values, List<String> structures, List<String> parts) {
        return new Request(
                Stream.concat(values.stream(), structures.stream()).toList(),
                Stream.concat(values.stream(), parts.stream()).collect(Collectors.toUnmodifiableSet()));
    }
}
