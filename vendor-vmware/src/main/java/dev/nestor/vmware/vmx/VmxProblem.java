package dev.nestor.vmware.vmx;

import dev.nestor.vmware.text.Echo;

/**
 * What is wrong at one place of a file. Printed as {@code `vm.vmx` line 4: `memsize` holds a placeholder: `${x}`}.
 *
 * @param source the file, in the words of the caller
 * @param line counted from 1
 * @param message without source and line; never a value that may be a secret
 */
public record VmxProblem(String source, int line, String message) {

    @Override
    public String toString() {
        return "%s line %d: %s".formatted(Echo.whole(source), line, message);
    }
}
