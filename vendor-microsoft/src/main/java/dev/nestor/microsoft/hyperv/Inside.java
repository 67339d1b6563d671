package dev.nestor.microsoft.hyperv;

import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.version.KnownVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What runs in the virtual machines of one file, which no configuration of Hyper-V says.
 *
 * <p>Where the processor's virtualization is not exposed, no hypervisor inside can use it. Elsewhere one may be there and need
 * not be: exposed extensions also serve virtualization-based security, WSL or containers. The software says so itself.
 */
final class Inside {

    private static final ProductId UNKNOWN = new ProductId("guest", "unknown");
    private static final int MOST_NAMES = 10;
    private static final String EXPOSED =
            "what runs inside is not known, and it can use the processor's virtualization:"
                    + " name it to have it judged, because exposure alone does not make it a hypervisor";
    private static final String UNTOLD =
            "what runs inside is not known, nor whether it can use the processor's virtualization: name it to have it judged";

    private final List<String> exposed = new ArrayList<>();
    private final List<String> untold = new ArrayList<>();
    private int hidden;

    /** @param name what people call the machine, if they do */
    Layer layer(FactSheet sheet, Optional<String> name) {
        Machine machine = sheet.machine();
        String shown = name.map(Quote::of).orElse("one without a name");
        if (sheet.has("vm.hardwareVirtualization", true)) {
            exposed.add(shown);
            return layer(List.of(EXPOSED), machine);
        }
        if (sheet.has("vm.hardwareVirtualization", false)) {
            hidden++;
            return layer(List.of(), machine);
        }
        untold.add(shown);
        return layer(List.of(UNTOLD), machine);
    }

    void tell(Remarks remarks) {
        if (!exposed.isEmpty()) {
            remarks.summary(
                    "what runs in these virtual machines is not said, and they can use the processor's virtualization,"
                            + " which alone does not make it a hypervisor; name it to have it judged: "
                            + list(exposed));
        }
        if (!untold.isEmpty()) {
            remarks.summary("nothing says whether these virtual machines can use the processor's virtualization, which"
                    + " `Get-VMProcessor` tells, nor what runs in them: " + list(untold));
        }
        if (hidden > 0) {
            remarks.summary(
                    "virtual machines whose guests are not known and cannot use the processor's virtualization: "
                            + hidden);
        }
    }

    private static Layer layer(List<String> remarks, Machine machine) {
        return Layer.of(new Software(List.of(UNKNOWN), true, true, KnownVersion.unknown(""), remarks))
                .with(machine);
    }

    private static String list(List<String> names) {
        int more = names.size() - MOST_NAMES;
        String listed = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
        return more > 0 ? listed + ", and " + more + " more" : listed;
    }
}
