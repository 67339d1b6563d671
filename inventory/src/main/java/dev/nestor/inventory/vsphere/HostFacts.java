package dev.nestor.inventory.vsphere;

import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.esx.Processors;
import dev.nestor.model.Machine;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the server says of the hardware of a host. */
final class HostFacts {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private HostFacts() {}

    static Machine of(ServerObject object, FactDictionary dictionary) {
        PropertyFacts facts = new PropertyFacts(object, dictionary);
        facts.state(
                "cpu.vendor",
                HostProperties.CPU_MODEL,
                object.value(HostProperties.CPU_MODEL).flatMap(Processors::vendor));
        facts.state("cpu.sockets", HostProperties.SOCKETS);
        facts.state("cpu.coresPerSocket", HostProperties.CORES, coresPerSocket(object));
        facts.state("cpu.count", HostProperties.THREADS);
        facts.stateIn("B", "memory", HostProperties.MEMORY);
        facts.state(
                "vmware.evc",
                HostProperties.EVC,
                object.value(HostProperties.EVC).map(mode -> "true"));
        return facts.machine();
    }

    private static Optional<String> coresPerSocket(ServerObject object) {
        long cores = number(object, HostProperties.CORES);
        long sockets = number(object, HostProperties.SOCKETS);
        return sockets > 0 && cores > 0 && cores % sockets == 0
                ? Optional.of(String.valueOf(cores / sockets))
                : Optional.empty();
    }

    private static long number(ServerObject object, String path) {
        return object.value(path)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Long::parseLong)
                .orElse(0L);
    }
}
