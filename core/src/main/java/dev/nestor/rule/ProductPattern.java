package dev.nestor.rule;

import dev.nestor.logic.Truth;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.version.VersionRange;
import java.util.List;

/**
 * Which software a rule speaks of.
 *
 * <p>Written {@code vmware/esxi}, {@code vmware/esxi [5.1,5.6)}, {@code vmware/*} for any hypervisor of a vendor,
 * {@code !vmware/*} for any of another one, {@code *} for any hypervisor, and {@code guest/*} for any guest. A product
 * is matched by what is based on it too.
 *
 * @param product a product's name, or {@code *}, {@code vendor/*}, {@code !vendor/*}
 */
public record ProductPattern(String product, VersionRange versions) {

    private static final String ANY = "*";
    private static final String ANY_OF_VENDOR = "/*";
    private static final String ANY_GUEST = "guest/*";

    public ProductPattern {
        checkName(product);
        boolean excludesOneProduct = product.startsWith("!") && !product.endsWith(ANY_OF_VENDOR);
        boolean rangeOverProducts = !versions.isAll() && !isProduct(product);
        if (excludesOneProduct || rangeOverProducts) {
            throw new IllegalArgumentException("product pattern makes no sense: `" + product + " " + versions + "`");
        }
    }

    private static void checkName(String product) {
        String name = product.startsWith("!") ? product.substring(1) : product;
        String whole = name.endsWith(ANY_OF_VENDOR) ? name.replace(ANY_OF_VENDOR, "/any") : name;
        if (!product.equals(ANY) && !ProductId.isName(whole)) {
            ProductId.parse(whole);
            throw new IllegalArgumentException("product pattern is not in lower case: `" + product + "`");
        }
    }

    /** @throws IllegalArgumentException if {@code text} is not of a written form */
    public static ProductPattern parse(String text) {
        int blank = text.indexOf(' ');
        return blank < 0
                ? new ProductPattern(text, VersionRange.all())
                : new ProductPattern(text.substring(0, blank), VersionRange.parse(text.substring(blank + 1)));
    }

    /** Whether it names one product, rather than any of some kind. */
    public boolean isProduct() {
        return isProduct(product);
    }

    /** Whether it speaks of guests, which rules do only where they say so. */
    public boolean isGuest() {
        return product.startsWith("guest/");
    }

    /** Whether it speaks of {@code software}; unknown if that depends on a version that is not known. */
    public Truth matches(Software software) {
        if (!matchesProduct(software)) {
            return Truth.FALSE;
        }
        return versions.isAll() ? Truth.TRUE : software.version().isIn(versions);
    }

    private boolean matchesProduct(Software software) {
        if (product.equals(ANY_GUEST)) {
            return software.guest();
        }
        if (isProduct()) {
            return isOfLineage(software.lineage());
        }
        return !software.guest() && matchesVendor(software.product().vendor());
    }

    private boolean isOfLineage(List<ProductId> lineage) {
        for (ProductId id : lineage) {
            if (id.isWritten(product)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesVendor(String vendor) {
        if (product.equals(ANY)) {
            return true;
        }
        boolean negated = product.startsWith("!");
        String named = product.substring(negated ? 1 : 0, product.length() - ANY_OF_VENDOR.length());
        return negated != named.equals(vendor);
    }

    private static boolean isProduct(String product) {
        return !product.equals(ANY) && !product.endsWith(ANY_OF_VENDOR);
    }

    @Override
    public String toString() {
        return versions.isAll() ? product : product + " " + versions;
    }
}
