package dev.nestor.vmware.vmx;

/** A file that is no .vmx at all; one with faults in it has problems instead. */
public final class VmxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VmxException(String message) {
        super(message);
    }
}
