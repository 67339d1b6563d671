package dev.nestor.microsoft.hyperv;

import dev.nestor.model.Layer;
import dev.nestor.model.Software;
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

    private static final int MOST_NAMES = 10;

    private final List<String> exposed = new ArrayList<>();
    private final List<String> untold = new ArrayList<>();
    private int hidden;

    /** @param name what people call the machine, if they do */
    Layer layer(FactSheet sheet, Optional<String> name) {
        String shown = name.map(Quote::of).orElse("one without a name");
        if (sheet.has("vm.hardwareVirtualization", true)) {
            exposed.add(shown);
        } else if (sheet.has("vm.hardwareVirtualization", false)) {
            hidden++;
        } else {
            untold.add(shown);
        }
        return Layer.of(Software.unknown()).with(sheet.machine());
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

    private static String list(List<String> names) {
        int more = names.size() - MOST_NAMES;
        String listed = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
        return more > 0 ? listed + ", and " + more + " more" : listed;
    }
}
