package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.spi.inventory.SystemText;
import dev.nestor.version.KnownVersion;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a guest id says is meant to run in a virtual machine.
 *
 * <p>An id of Hyper-V stands for a hypervisor of any version, with the name that its own vendor has for it. An id that starts with {@code vmkernel} stands for ESXi and gives no more than a range of versions. It never
 * tells a vSAN Witness Appliance from any other ESXi.
 *
 * @param doubt why it is not known better, going on after what the id is in, such as {@code guestOS}; empty if the id is one that is
 *     known, or a guest's
 */
record GuestSystem(ProductId product, KnownVersion version, Optional<String> doubt) {

    private static final ProductId ESX = ProductId.parse("vmware/esx");
    private static final ProductId ESXI = ProductId.parse("vmware/esxi");
    private static final ProductId HYPER_V = ProductId.parse("microsoft/hyper-v");
    private static final KnownVersion ANY = KnownVersion.unknown("");

    // Up to 4.1 both products had one id; `65` is that of 6.5 and 6.7.
    private static final Map<String, GuestSystem> HYPERVISORS = Map.of(
            "vmkernel", hypervisor(ESX, "4.x"),
            "vmkernel5", hypervisor(ESXI, "5.x"),
            "vmkernel6", hypervisor(ESXI, "6.x"),
            "vmkernel65", hypervisor(ESXI, "[6.5,7.0)"),
            "vmkernel7", hypervisor(ESXI, "7.x"),
            "vmkernel8", hypervisor(ESXI, "8.x"),
            "vmkernel9", hypervisor(ESXI, "9.x"),
            "winhyperv", hypervisor(HYPER_V),
            "windowshyperv", hypervisor(HYPER_V));

    private static final Pattern ESXI_ID = Pattern.compile("vmkernel\\d+");
    private static final Pattern API_SUFFIX = Pattern.compile("guest$");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9._-]+");
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9._() -]{1,64}");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})((\\.\\d{1,4}){1,3})?(\\.x)?");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[a-z0-9]");

    /**
     * Reads the spellings of .vmx files and of both vSphere interfaces.
     *
     * @return empty if the id names nothing: that is no guest, because it may as well be a hypervisor
     */
    static Optional<GuestSystem> of(String id) {
        return of(SystemText.id(id));
    }

    /** Reads what people call a system that has no id. */
    static Optional<GuestSystem> titled(String title) {
        return of(SystemText.title(title));
    }

    private static Optional<GuestSystem> of(Optional<String> plain) {
        if (plain.isEmpty()) {
            return Optional.of(doubtful(ProductId.UNKNOWN, "has characters that name no system"));
        }
        String word = plain.get().toLowerCase(Locale.ROOT);
        return LETTER_OR_DIGIT.matcher(word).find() ? Optional.of(named(word)) : Optional.empty();
    }

    /** An ESX or ESXi of which no more than {@code version} is known, such as {@code 8}, {@code 6.7} or nothing. */
    static GuestSystem esxi(String version) {
        Matcher matcher = NUMBERS.matcher(version.strip());
        if (!matcher.matches()) {
            return hypervisor(ESXI);
        }
        // What is called 6.5 may be 6.7: both have one id.
        String id = version.strip().equals("6.5") ? "65" : matcher.group(1);
        boolean detailed = matcher.group(2) != null && !id.equals("65") && !id.equals("4");
        return detailed ? hypervisor(ESXI, version.strip() + ".x") : named("vmkernel" + (id.equals("4") ? "" : id));
    }

    boolean isGuest() {
        return product.isGuest();
    }

    boolean isHypervisor() {
        return !product.isGuest() && !product.equals(ProductId.UNKNOWN);
    }

    boolean isEsxi() {
        return product.equals(ESXI) || product.equals(ESX);
    }

    /** Whether an id can be shown to people as it is. */
    static boolean isPlain(String id) {
        return PLAIN_ID.matcher(id.strip()).matches();
    }

    Layer layer(Catalogue catalogue) {
        return product.equals(ProductId.UNKNOWN) ? Layer.of(Software.unknown()) : catalogue.layer(product, version);
    }

    private static GuestSystem named(String word) {
        String plain = API_SUFFIX.matcher(word).replaceFirst("").replace("_", "");
        return Optional.ofNullable(HYPERVISORS.get(plain)).orElseGet(() -> unlisted(word, plain));
    }

    // Not even a part of a guest's id may be that of a hypervisor.
    private static GuestSystem unlisted(String word, String plain) {
        if (ESXI_ID.matcher(plain).matches() || SystemText.mayNameEsxi(word)) {
            return doubtful(ESXI, "names an ESXi that is not listed here, so its version is not known");
        }
        return SystemText.mayNameHypervisor(word)
                ? doubtful(ProductId.UNKNOWN, "may name a hypervisor, and none that is known here")
                : guest(NO_WORD.matcher(word).replaceAll("-"));
    }

    private static GuestSystem hypervisor(ProductId product, String versions) {
        return new GuestSystem(product, KnownVersion.tryParse(versions).orElseThrow(), Optional.empty());
    }

    private static GuestSystem hypervisor(ProductId product) {
        return new GuestSystem(product, ANY, Optional.empty());
    }

    private static GuestSystem doubtful(ProductId product, String doubt) {
        return new GuestSystem(product, ANY, Optional.of(doubt));
    }

    private static GuestSystem guest(String name) {
        return new GuestSystem(new ProductId("guest", name), ANY, Optional.empty());
    }
}
