package dev.nestor.inventory.esx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Hardware that only virtual machines have: a host with it is nested itself. */
public final class VirtualHardware {

    /**
     * Hardware that a hypervisor shows to its virtual machines.
     *
     * @param vendor what the vendor's name begins with, in lower case
     * @param model what the model begins with, in lower case
     */
    private record Sign(String vendor, String model, String hypervisor) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("vmware", "vmware", "VMware"),
            new Sign("microsoft corporation", "virtual machine", "Hyper-V"),
            new Sign("qemu", "", "QEMU"),
            new Sign("red hat", "kvm", "KVM"),
            new Sign("xen", "hvm domu", "Xen"),
            new Sign("nutanix", "ahv", "Nutanix AHV"),
            new Sign("google", "google compute engine", "Google Compute Engine"),
            new Sign("amazon ec2", "", "Amazon EC2"),
            new Sign("innotek gmbh", "virtualbox", "VirtualBox"));

    private VirtualHardware() {}

    /** The sentence about a host that is virtual itself, going on after its name; empty if its hardware shows nothing. */
    public static Optional<String> remark(String vendor, String model) {
        String maker = vendor.strip().toLowerCase(Locale.ROOT);
        String type = model.strip().toLowerCase(Locale.ROOT);
        // A machine of Amazon without a hypervisor between is named after its metal.
        if (type.contains(".metal")) {
            return Optional.empty();
        }
        return SIGNS.stream()
                .filter(sign -> maker.startsWith(sign.vendor()) && type.startsWith(sign.model()))
                .findFirst()
                .map(sign -> "is itself virtual: its hardware is " + Quote.of(vendor) + " " + Quote.of(model)
                        + ", which " + sign.hypervisor() + " shows to virtual machines");
    }
}
