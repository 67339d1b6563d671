package dev.nestor.vmware.ovf;

/** Something that is no OVF descriptor, or not from here on; says where and why. */
public final class OvfException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    OvfException(String message) {
        super(message);
    }
}
