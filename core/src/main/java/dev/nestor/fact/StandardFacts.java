package dev.nestor.fact;

import static dev.nestor.fact.FactType.BYTES;
import static dev.nestor.fact.FactType.COUNT;
import static dev.nestor.fact.FactType.FLAG;
import static dev.nestor.fact.FactType.WORD;
import static dev.nestor.fact.FactType.WORDS;

import java.util.List;

/** The facts every vendor's machines have, under names no vendor owns. Sorted by name. */
final class StandardFacts {

    static final List<FactDeclaration> ALL = List.of(
            FactDeclaration.of(
                    "architecture", WORD, "The processor architecture.", "x86", "x86-64", "arm64", "s390x", "ppc64le"),
            FactDeclaration.of("cpu.coresPerSocket", COUNT, "Processor cores in each socket."),
            FactDeclaration.of("cpu.count", COUNT, "Logical processors, or virtual ones of a virtual machine."),
            FactDeclaration.of("cpu.family", WORD, "The processor family as its maker names it, such as `epyc`."),
            FactDeclaration.of(
                    "cpu.features",
                    WORDS,
                    "The processor's features that software on this machine can use, such as `vt-x`, `ept`, `amd-v`, `rvi`, `nx`, `xsave`."),
            FactDeclaration.of("cpu.sockets", COUNT, "Processor sockets."),
            FactDeclaration.of(
                    "cpu.vendor",
                    WORD,
                    "Who made the processor.",
                    "intel",
                    "amd",
                    "apple",
                    "hygon",
                    "arm",
                    "ibm",
                    "other"),
            FactDeclaration.of("disk.boot", BYTES, "The disk that the machine starts from."),
            FactDeclaration.of(
                    "license.assigned",
                    FLAG,
                    "Whether the license that a hypervisor needs has been bought and assigned."),
            FactDeclaration.of("memory", BYTES, "The machine's memory."),
            FactDeclaration.of(
                    "network.forgedTransmits",
                    FLAG,
                    "Whether the network the adapters attach to accepts frames under a sender address that is not theirs."),
            FactDeclaration.of(
                    "network.macChanges",
                    FLAG,
                    "Whether the network the adapters attach to lets a machine change the address it receives at."),
            FactDeclaration.of(
                    "network.macLearning",
                    FLAG,
                    "Whether the virtual switch learns the addresses behind the machine's adapters."),
            FactDeclaration.of(
                    "network.nat", FLAG, "Whether machines inside reach the outside through address translation."),
            FactDeclaration.of(
                    "network.promiscuous",
                    FLAG,
                    "Whether the network the adapters attach to delivers frames for other machines too."),
            FactDeclaration.of("os.credentialGuard", FLAG, "Whether Credential Guard runs in the operating system."),
            FactDeclaration.of(
                    "os.edition", WORD, "The edition of the operating system, such as `home` or `datacenter`."),
            FactDeclaration.of("os.family", WORD, "The kind of operating system, such as `windows` or `linux`."),
            FactDeclaration.of(
                    "os.memoryIntegrity",
                    FLAG,
                    "Whether memory integrity, also called hypervisor-protected code integrity, runs in the operating system."),
            FactDeclaration.of("os.vbs", FLAG, "Whether virtualization-based security runs in the operating system."),
            FactDeclaration.of("vm.checkpoints", FLAG, "Whether the virtual machine has checkpoints or snapshots."),
            FactDeclaration.of(
                    "vm.cpuHotAdd", FLAG, "Whether processors can be added to the virtual machine while it runs."),
            FactDeclaration.of("vm.dynamicMemory", FLAG, "Whether the virtual machine's memory may grow and shrink."),
            FactDeclaration.of(
                    "vm.faultTolerance", FLAG, "Whether the virtual machine is protected by fault tolerance."),
            FactDeclaration.of(
                    "vm.firmware", WORD, "The firmware that the virtual machine starts with.", "bios", "efi"),
            FactDeclaration.of(
                    "vm.generation",
                    COUNT,
                    "The generation of a virtual machine, where its hypervisor has generations."),
            FactDeclaration.of(
                    "vm.hardwareVirtualization",
                    FLAG,
                    "Whether the processor's virtualization features are exposed to the virtual machine."),
            FactDeclaration.of(
                    "vm.macSpoofing",
                    FLAG,
                    "Whether the virtual machine may send under other addresses than its adapters' own."),
            FactDeclaration.of(
                    "vm.memoryHotAdd", FLAG, "Whether memory can be added to the virtual machine while it runs."),
            FactDeclaration.of("vm.passthrough", FLAG, "Whether the virtual machine uses physical devices directly."),
            FactDeclaration.of("vm.secureBoot", FLAG, "Whether the virtual machine starts signed software only."),
            FactDeclaration.of(
                    "vm.state", WORD, "What the virtual machine is doing.", "off", "running", "paused", "saved"));

    private StandardFacts() {}
}
