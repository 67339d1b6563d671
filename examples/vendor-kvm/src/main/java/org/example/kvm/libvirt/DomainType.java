package org.example.kvm.libvirt;

import dev.nestor.model.ProductId;
import java.util.List;
import java.util.Optional;

/**
 * What runs the machines of a {@code type}, in libvirt's word for it.
 *
 * @param description in words for people
 * @param product of a host that has it; empty where the word stands for several products, or for none
 */
record DomainType(String word, String description, Optional<ProductId> product) {

    static final String KVM = "kvm";
    static final String XEN = "xen";

    // A host that has several is named by the first: one with KVM can emulate too.
    private static final List<DomainType> ALL = List.of(
            of(KVM, "KVM", "kvm/kvm"),
            of(XEN, "Xen", "xen/xen"),
            of("bhyve", "bhyve, the hypervisor of FreeBSD", "freebsd/bhyve"),
            of("hvf", "the hypervisor of macOS", "apple/hypervisor-framework"),
            of("hyperv", "Hyper-V", "microsoft/hyper-v"),
            of("vbox", "VirtualBox", "oracle/virtualbox"),
            of("qemu", "QEMU, which emulates the processor", "qemu/qemu"),
            of("vmware", "a product of VMware"),
            of("vz", "Virtuozzo"),
            of("parallels", "Parallels"),
            of("lxc", "LXC, which is no hypervisor: it is a container"),
            of("openvz", "OpenVZ, which is no hypervisor: it is a container"),
            of("test", "the test driver of libvirt, which runs nothing"));

    static Optional<DomainType> of(String word) {
        return ALL.stream().filter(type -> type.word.equals(word)).findFirst();
    }

    /** The first of those that a host offers. */
    static Optional<DomainType> strongest(List<String> words) {
        return ALL.stream().filter(type -> words.contains(type.word)).findFirst();
    }

    private static DomainType of(String word, String description, String product) {
        return new DomainType(word, description, Optional.of(ProductId.parse(product)));
    }

    private static DomainType of(String word, String description) {
        return new DomainType(word, description, Optional.empty());
    }
}
