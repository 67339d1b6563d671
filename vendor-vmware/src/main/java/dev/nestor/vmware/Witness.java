package dev.nestor.vmware;

import dev.nestor.model.ProductId;
import java.util.regex.Pattern;

/**
 * The vSAN Witness Appliance, told by the name of its product or of the file that it is shipped in.
 *
 * <p>Never by its guest id, which any ESXi has, and never by the name that people give to a machine.
 */
final class Witness {

    static final ProductId PRODUCT = ProductId.parse("vmware/vsan-witness");

    private static final Pattern FILE =
            Pattern.compile("vmware-(virtualsan|vsan)-witness([-_.].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile(
            "(vmware[- ]+)?(virtual[- ]?san|vsan)[- ]+witness([- ]+(virtual[- ]+)?appliance)?([- ]+\\d.*)?",
            Pattern.CASE_INSENSITIVE);

    private Witness() {}

    static boolean isFile(String name) {
        return FILE.matcher(name).matches();
    }

    static boolean isProduct(String title) {
        return isFile(title) || TITLE.matcher(title.strip()).matches();
    }
}
