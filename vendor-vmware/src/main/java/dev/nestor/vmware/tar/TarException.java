package dev.nestor.vmware.tar;

/** An archive that cannot be read any further; says where and why. */
public final class TarException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    TarException(String message) {
        super(message);
    }
}
