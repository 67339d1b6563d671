package org.example.kvm.libvirt;

import java.util.Optional;

/** What libvirt's words mean here. */
final class Words {

    private Words() {}

    static Optional<String> architecture(String name) {
        return switch (name) {
            case "x86_64" -> Optional.of("x86-64");
            case "i386", "i486", "i586", "i686" -> Optional.of("x86");
            case "aarch64" -> Optional.of("arm64");
            case "s390x", "ppc64le" -> Optional.of(name);
            default -> Optional.empty();
        };
    }

    static Optional<String> vendor(String name) {
        return switch (name) {
            case "Intel" -> Optional.of("intel");
            case "AMD" -> Optional.of("amd");
            case "Hygon" -> Optional.of("hygon");
            default -> Optional.empty();
        };
    }

    /** Whether `vmx` and `svm` are features of this architecture, as far as it is known. */
    static boolean isX86(Optional<String> architecture) {
        return architecture.isEmpty() || architecture.get().matches("x86_64|i[3-6]86");
    }
}
