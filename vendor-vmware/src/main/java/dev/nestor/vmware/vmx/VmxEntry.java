package dev.nestor.vmware.vmx;

import dev.nestor.vmware.text.Echo;

/**
 * One {@code key = "value"}. Prints its key and line only, because the value may be a secret.
 *
 * @param key as written; its case carries no meaning
 * @param value without the quotes and with the escapes undone; may be empty
 * @param line counted from 1
 */
public record VmxEntry(String key, String value, int line) {

    @Override
    public String toString() {
        return "%s on line %d".formatted(Echo.of(key), line);
    }
}
