package org.example.kvm.libvirt;

import dev.nestor.logic.Truth;
import java.util.Set;

/**
 * Which of libvirt's processor models bring virtualization along without naming it.
 *
 * <p>From the files {@code cpu_map/x86_*.xml} that libvirt 9.0.0 installs, all of them, and from those of its repository
 * of newer models that are listed here. No model lists {@code vmx}. Of a model that is not here nothing is known.
 */
final class CpuModels {

    static final String VMX = "vmx";
    static final String SVM = "svm";

    /** What QEMU takes where nobody says; libvirt lists `svm` for it on any host. */
    static final String DEFAULT = "qemu64";

    private static final Set<String> WITH_SVM = Set.of(
            "Dhyana",
            "EPYC",
            "EPYC-IBPB",
            "EPYC-Milan",
            "EPYC-Rome",
            "Opteron_G2",
            "Opteron_G3",
            "Opteron_G4",
            "Opteron_G5",
            "phenom",
            DEFAULT,
            // newer than 9.0.0
            "Dhyana-v2",
            "EPYC-Genoa",
            "EPYC-Genoa-v2",
            "EPYC-Milan-v2",
            "EPYC-Rome-v2",
            "EPYC-Rome-v4",
            "EPYC-Turin",
            "EPYC-v2",
            "EPYC-v5");

    private static final Set<String> WITHOUT = Set.of(
            "486",
            "Broadwell",
            "Broadwell-IBRS",
            "Broadwell-noTSX",
            "Broadwell-noTSX-IBRS",
            "Cascadelake-Server",
            "Cascadelake-Server-noTSX",
            "Conroe",
            "Cooperlake",
            "Haswell",
            "Haswell-IBRS",
            "Haswell-noTSX",
            "Haswell-noTSX-IBRS",
            "Icelake-Client",
            "Icelake-Client-noTSX",
            "Icelake-Server",
            "Icelake-Server-noTSX",
            "IvyBridge",
            "IvyBridge-IBRS",
            "Nehalem",
            "Nehalem-IBRS",
            "Opteron_G1",
            "Penryn",
            "SandyBridge",
            "SandyBridge-IBRS",
            "Skylake-Client",
            "Skylake-Client-IBRS",
            "Skylake-Client-noTSX-IBRS",
            "Skylake-Server",
            "Skylake-Server-IBRS",
            "Skylake-Server-noTSX-IBRS",
            "Snowridge",
            "Westmere",
            "Westmere-IBRS",
            "athlon",
            "core2duo",
            "coreduo",
            "cpu64-rhel5",
            "cpu64-rhel6",
            "kvm32",
            "kvm64",
            "n270",
            "pentium",
            "pentium2",
            "pentium3",
            "pentiumpro",
            "qemu32",
            // newer than 9.0.0
            "ClearwaterForest",
            "Haswell-v2",
            "SapphireRapids");

    private CpuModels() {}

    /** Whether a model has a feature, {@link #VMX} or {@link #SVM}. */
    static Truth has(String model, String feature) {
        if (WITH_SVM.contains(model)) {
            return Truth.of(feature.equals(SVM));
        }
        return WITHOUT.contains(model) ? Truth.FALSE : Truth.UNKNOWN;
    }
}
