package dev.nestor.vmware;

import dev.nestor.vmware.api.ApiObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the firmware of a host says of its hardware.
 *
 * @param serials none that is the same on every simulated host
 * @param isSimulated whether the host has the serial number that vcsim gives to its hosts
 */
record SystemInfo(String vendor, String model, Optional<String> uuid, List<String> serials, boolean isSimulated) {

    // From vcsim's model of a host, which was taken from a virtual machine.
    private static final String SIMULATED = "VMware-56 4d 8d e8 1e 9f a1 3e-71 fa 13 a8 e1 a7 fd 70";
    private static final Set<String> SERIALS = Set.of("ServiceTag", "SerialNumberTag", "EnclosureSerialNumberTag");

    static SystemInfo of(ApiObject host) {
        Optional<ApiObject> info = host.object("hardware.systemInfo").or(() -> host.object("summary.hardware"));
        List<String> serials = new ArrayList<>();
        info.ifPresent(known -> addSerials(known, serials));
        boolean simulated = serials.removeIf(SIMULATED::equalsIgnoreCase);
        return new SystemInfo(
                text(info, "vendor").orElse(""),
                text(info, "model").orElse(""),
                text(info, "uuid"),
                List.copyOf(serials),
                simulated);
    }

    boolean isVirtual() {
        String maker = vendor.toLowerCase(Locale.ROOT);
        String product = model.toLowerCase(Locale.ROOT);
        if (maker.contains("amazon ec2")) {
            return !product.contains("metal");
        }
        return (maker.startsWith("vmware") && product.startsWith("vmware"))
                || (maker.startsWith("microsoft") && product.equals("virtual machine"))
                || (maker.startsWith("xen") && product.contains("domu"))
                || (maker.startsWith("nutanix") && product.contains("ahv"))
                || maker.equals("qemu")
                || product.equals("kvm")
                || product.equals("google compute engine")
                || product.equals("virtualbox");
    }

    boolean mayBeSimulated() {
        return model.equals("VMware Virtual Platform");
    }

    private static void addSerials(ApiObject info, List<String> serials) {
        info.text("serialNumber").ifPresent(serials::add);
        for (ApiObject other : info.objects("otherIdentifyingInfo")) {
            if (other.text("identifierType.key").filter(SERIALS::contains).isPresent()) {
                other.text("identifierValue").map(String::strip).ifPresent(serials::add);
            }
        }
    }

    private static Optional<String> text(Optional<ApiObject> info, String name) {
        return info.flatMap(known -> known.text(name)).map(String::strip);
    }
}
