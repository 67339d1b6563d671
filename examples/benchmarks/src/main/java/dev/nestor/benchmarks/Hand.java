package dev.nestor.benchmarks;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same rules as a chain of conditions in Java, as fast as one would write them for this one policy. */
final class Hand implements Engine {

    @Override
    public Object decide(Row row) {
        Set<String> findings = new HashSet<>();
        if (!row.inner().equals("microsoft/hyper-v")) {
            article(row, findings);
        }
        if (row.outer().equals("microsoft/hyper-v")) {
            host(row, findings);
            guest(row, findings);
        }
        return findings;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> findings(Object decision) {
        return Ids.worst((Set<String>) decision);
    }

    private static void article(Row row, Set<String> findings) {
        if (row.inner().equals("vmware/vsan-witness") && !row.outer().equals("microsoft/hyper-v")) {
            findings.add("witness:conditional");
        } else if (row.purpose().equals("production")) {
            findings.add("production:unsupported");
        }
        findings.add("license:license-required");
        if (row.outer().equals("vmware/workstation")) {
            onWorkstation(row, findings);
        } else if (row.outer().equals("vmware/fusion")) {
            onFusion(row, findings);
        } else if (row.outer().equals("vmware/esxi")) {
            findings.add("possible:possible");
        } else {
            findings.add("on-hyper-v:unproven");
        }
    }

    private static void onWorkstation(Row row, Set<String> findings) {
        int inner = row.innerVersion();
        if (inner >= 4_000 && inner < 4_001) {
            findings.add(
                    row.outerVersion() >= 7_000
                            ? "esx-4-0-on-workstation:known-working"
                            : "esx-4-0-on-workstation:unproven");
        } else if (inner >= 4_001 && inner < 4_002) {
            findings.add(
                    row.outerVersion() >= 8_000
                            ? "esx-4-1-on-workstation:known-working"
                            : "esx-4-1-on-workstation:unproven");
        } else if (inner >= 5_000 && inner < 5_001) {
            findings.add(
                    row.outerVersion() >= 8_000
                            ? "esxi-5-0-on-workstation:known-working"
                            : "esxi-5-0-on-workstation:unproven");
        } else if (inner >= 5_001 && inner < 5_006) {
            findings.add(
                    row.outerVersion() >= 9_000
                            ? "esxi-5-1-on-workstation:known-working"
                            : "esxi-5-1-on-workstation:unproven");
        } else {
            findings.add("possible:possible");
        }
    }

    private static void onFusion(Row row, Set<String> findings) {
        int inner = row.innerVersion();
        if (inner >= 5_000 && inner < 5_001) {
            findings.add(
                    row.outerVersion() >= 4_001 ? "esxi-5-0-on-fusion:known-working" : "esxi-5-0-on-fusion:unproven");
        } else if (inner >= 5_001 && inner < 5_006) {
            findings.add(
                    row.outerVersion() >= 5_000 ? "esxi-5-1-on-fusion:known-working" : "esxi-5-1-on-fusion:unproven");
        } else {
            findings.add("possible:possible");
        }
    }

    private static void host(Row row, Set<String> findings) {
        if (row.cpuVendor().equals("intel")) {
            findings.add(row.outerVersion() >= 14_393 ? "intel-host:possible" : "intel-host:impossible");
        } else if (row.cpuVendor().equals("amd")) {
            findings.add(row.outerVersion() >= 20_348 ? "amd-host:possible" : "amd-host:impossible");
        }
    }

    private static void guest(Row row, Set<String> findings) {
        Boolean exposed = row.exposed();
        findings.add(exposed == null ? "exposed:unknown" : exposed ? "exposed:ready" : "exposed:blocked");
        Boolean dynamic = row.dynamicMemory();
        findings.add(
                dynamic == null
                        ? "dynamic-memory:unknown"
                        : dynamic ? "dynamic-memory:blocked" : "dynamic-memory:ready");
        Integer memory = row.memory();
        findings.add(memory == null ? "memory:unknown" : memory >= 4_096 ? "memory:ready" : "memory:blocked");
        findings.add(network(row.macSpoofing(), row.nat()));
        Integer version = row.configurationVersion();
        findings.add(
                version == null
                        ? "configuration-version:unknown"
                        : version >= 80 ? "configuration-version:ready" : "configuration-version:blocked");
        String state = row.state();
        findings.add(
                state == null
                        ? "saved-state:unknown"
                        : state.equals("saved") ? "saved-state:blocked" : "saved-state:ready");
    }

    private static String network(@Nullable Boolean spoofing, @Nullable Boolean nat) {
        if (Boolean.TRUE.equals(spoofing) || Boolean.TRUE.equals(nat)) {
            return "network:ready";
        }
        return spoofing == null || nat == null ? "network:unknown" : "network:blocked";
    }
}
