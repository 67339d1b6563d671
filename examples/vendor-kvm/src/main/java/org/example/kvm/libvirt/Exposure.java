package org.example.kvm.libvirt;

import dev.nestor.logic.Truth;
import java.util.Optional;

/**
 * Whether the processor of a machine has virtualization features, as its {@code cpu} element has it.
 *
 * <p>That is more than what the element demands: a model may bring {@code svm} along, and a processor that is copied from
 * the host has what the host gives. For one machine of KVM or Xen on x86 only.
 */
final class Exposure {

    private final XmlElement cpu;
    private final String mode;
    private final CpuFeatures features;
    private final Host host;
    private final boolean xen;

    Exposure(XmlElement cpu, CpuFeatures features, Host host, boolean xen) {
        this.cpu = cpu;
        this.mode = cpu.attribute("mode").orElse("custom");
        this.features = features;
        this.host = host;
        this.xen = xen;
    }

    Truth truth() {
        // Xen takes the element for granted in this mode only.
        if (features.contradictory() || (xen && !mode.equals("host-passthrough"))) {
            return Truth.UNKNOWN;
        }
        return has(CpuModels.VMX).or(has(CpuModels.SVM));
    }

    /** The element that decides, or the whole processor if none does by itself. */
    XmlElement place() {
        Optional<XmlElement> demand = features.policies().values().stream()
                .filter(stated -> has(stated) == Truth.TRUE)
                .map(CpuFeatures.Stated::place)
                .findFirst();
        boolean implied = has(CpuModels.SVM) == Truth.TRUE && mode.equals("custom");
        return demand.orElseGet(() -> implied ? cpu.child("model").orElse(cpu) : cpu);
    }

    /** What a person should know of the answer, as the end of a sentence about the machine; empty if nothing. */
    Optional<String> remark() {
        if (features.contradictory()) {
            return Optional.empty();
        }
        if (truth() == Truth.TRUE) {
            return remarkOfExposed();
        }
        return truth() == Truth.FALSE ? Optional.empty() : Optional.of(reasonOfDoubt());
    }

    private Optional<String> remarkOfExposed() {
        if (isDemanded(CpuFeatures.Policy.FORCE)) {
            return Optional.of("forces virtualization features, which its hypervisor may leave out without a word where"
                    + " the host has none");
        }
        if (isDemanded(CpuFeatures.Policy.REQUIRE)) {
            return isUnchecked()
                    ? Optional.of("requires virtualization features, but with `check='none'`, so it starts without them"
                            + " where the host has none")
                    : Optional.empty();
        }
        return mode.equals("custom") && features.policies().isEmpty()
                ? features.model()
                        .map(model -> "has virtualization features without naming them: libvirt lists `svm`"
                                + " for the model " + Echo.of(model))
                : Optional.empty();
    }

    private String reasonOfDoubt() {
        if (xen) {
            return mode.equals("host-passthrough")
                    ? "asks Xen for nested virtualization with `host-passthrough`, and gets it if the host has it and"
                            + " `nested_hvm` in its libxl.conf does not forbid it"
                    : "does not say whether it has virtualization features: on Xen only `host-passthrough` asks for them";
        }
        return switch (mode) {
            case "host-passthrough", "host-model", "maximum" ->
                "has the processor of its host (`%s`), so whether it has virtualization features depends on that host"
                                .formatted(mode)
                        + " and the parameter `nested` of its KVM module";
            case "custom" -> reasonOfCustom();
            default -> "has a processor of a mode that is not known: " + Echo.of(mode);
        };
    }

    private String reasonOfCustom() {
        if (features.policies().values().stream().anyMatch(stated -> stated.policy() == CpuFeatures.Policy.OPTIONAL)) {
            return "takes virtualization features where its host has them (`optional`), so that host decides";
        }
        Optional<String> model = features.model();
        if (model.isEmpty()) {
            return "names no processor, so its hypervisor chooses one";
        }
        return CpuModels.has(model.get(), CpuModels.SVM) == Truth.UNKNOWN
                ? "has a processor model of which it is not known whether it has virtualization features: "
                        + Echo.of(model.get())
                : "has a processor model with which the host decides about virtualization features: "
                        + Echo.of(model.get());
    }

    private Truth has(String feature) {
        return features.policy(feature).map(this::has).orElseGet(() -> base(feature));
    }

    private Truth has(CpuFeatures.Stated stated) {
        return switch (stated.policy()) {
            case FORCE, REQUIRE -> Truth.TRUE;
            case OPTIONAL -> host.passesThrough(name(stated));
            case DISABLE, FORBID -> Truth.FALSE;
        };
    }

    private static String name(CpuFeatures.Stated stated) {
        return stated.place().attribute("name").orElse("");
    }

    private Truth base(String feature) {
        return switch (mode) {
            case "host-passthrough", "maximum" -> host.passesThrough(feature);
            case "host-model" -> host.copies(feature);
            case "custom" -> ofModel(feature);
            default -> Truth.UNKNOWN;
        };
    }

    private Truth ofModel(String feature) {
        if (features.model().isEmpty()) {
            return Truth.UNKNOWN;
        }
        String model = features.model().get();
        Truth listed = CpuModels.has(model, feature);
        // QEMU starts a machine without what the host lacks; only libvirt's check keeps it from that.
        boolean leftOut = listed == Truth.TRUE && (isUnchecked() || model.equals(CpuModels.DEFAULT));
        // Of the host's features beyond the model, the machine has what it has itself.
        boolean added = listed == Truth.FALSE
                && cpu.attribute("match").filter("minimum"::equals).isPresent();
        return leftOut || added ? host.passesThrough(feature) : listed;
    }

    private boolean isDemanded(CpuFeatures.Policy policy) {
        return features.policies().values().stream().anyMatch(stated -> stated.policy() == policy);
    }

    private boolean isUnchecked() {
        return cpu.attribute("check").filter("none"::equals).isPresent();
    }
}
