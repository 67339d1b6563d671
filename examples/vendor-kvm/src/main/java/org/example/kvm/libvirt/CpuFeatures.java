package org.example.kvm.libvirt;

import dev.nestor.logic.Truth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@code cpu} element says of {@code vmx} and {@code svm}: a model, and policies of single features.
 *
 * @param policies by feature, with where they stand
 * @param contradictory whether a feature is named twice or has a policy that is none, which libvirt refuses
 */
record CpuFeatures(Optional<String> model, Map<String, Stated> policies, boolean contradictory) {

    /** What a feature element asks for. */
    enum Policy {
        FORCE,
        REQUIRE,
        OPTIONAL,
        DISABLE,
        FORBID
    }

    record Stated(Policy policy, XmlElement place) {}

    CpuFeatures {
        policies = Map.copyOf(policies);
    }

    static CpuFeatures of(XmlElement cpu, Remarks remarks) {
        Map<String, Stated> policies = new HashMap<>();
        boolean contradictory = false;
        for (XmlElement feature : cpu.children("feature")) {
            String name = feature.attribute("name").orElse("");
            if (!name.equals(CpuModels.VMX) && !name.equals(CpuModels.SVM)) {
                continue;
            }
            Optional<Policy> policy = policy(feature);
            if (policy.isEmpty()) {
                remarks.problem(
                        feature,
                        "policy of `%s` is none of force, require, optional, disable and forbid: %s"
                                .formatted(
                                        name,
                                        Echo.of(feature.attribute("policy").orElse(""))));
                contradictory = true;
            } else if (policies.putIfAbsent(name, new Stated(policy.get(), feature)) != null) {
                remarks.problem(
                        feature,
                        "`" + name + "` is named twice, which libvirt refuses, so it is not known whether the"
                                + " machine has it");
                contradictory = true;
            }
        }
        return new CpuFeatures(cpu.child("model").flatMap(remarks::text), policies, contradictory);
    }

    Optional<Stated> policy(String feature) {
        return Optional.ofNullable(policies.get(feature));
    }

    /** Whether a processor that was made to this description has a feature. */
    Truth has(String feature) {
        if (contradictory) {
            return Truth.UNKNOWN;
        }
        return policy(feature)
                .map(stated -> switch (stated.policy()) {
                    case FORCE, REQUIRE -> Truth.TRUE;
                    case OPTIONAL -> Truth.UNKNOWN;
                    case DISABLE, FORBID -> Truth.FALSE;
                })
                .orElseGet(() -> model.map(name -> CpuModels.has(name, feature)).orElse(Truth.UNKNOWN));
    }

    // Without one it is required, says libvirt.
    private static Optional<Policy> policy(XmlElement feature) {
        return switch (feature.attribute("policy").orElse("require")) {
            case "force" -> Optional.of(Policy.FORCE);
            case "require" -> Optional.of(Policy.REQUIRE);
            case "optional" -> Optional.of(Policy.OPTIONAL);
            case "disable" -> Optional.of(Policy.DISABLE);
            case "forbid" -> Optional.of(Policy.FORBID);
            default -> Optional.empty();
        };
    }
}
