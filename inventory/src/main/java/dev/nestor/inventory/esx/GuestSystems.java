package dev.nestor.inventory.esx;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.spi.inventory.SystemText;
import dev.nestor.version.KnownVersion;
import dev.nestor.version.Version;
import dev.nestor.version.VersionRange;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What runs in a virtual machine, by what vSphere calls its guest system. An ESXi among them gives a range of versions: what
 * the machine was made for, or a bound below what runs in it. It never tells a vSAN Witness Appliance from any other ESXi.
 *
 * @param complaints told of a name that may be that of a hypervisor and is none that is known, going on after the machine's
 *     place: what runs there is unknown then
 */
public record GuestSystems(Catalogue catalogue, Consumer<String> complaints) {

    private static final Pattern HYPERVISOR = Pattern.compile(
            "(?:VMware\\s+)?(ESX/ESXi|ESXi|ESX)(?:\\s+Server)?(?:\\s+(\\d{1,3}(?:\\.\\d{1,5}){0,3})(\\.x)?)?"
                    + "(\\s+or\\s+(?:later|higher|newer))?",
            Pattern.CASE_INSENSITIVE);

    // Up to 4.1 both products had one id; `65` is that of 6.5 and 6.7.
    private static final Map<String, String> IDS = Map.of(
            "vmkernel", "4.x",
            "vmkernel5", "5.x",
            "vmkernel6", "6.x",
            "vmkernel65", "[6.5,7.0)",
            "vmkernel7", "7.x",
            "vmkernel8", "8.x",
            "vmkernel9", "9.x");
    private static final ProductId HYPER_V = ProductId.parse("microsoft/hyper-v");
    private static final Pattern HYPER_V_NAME = Pattern.compile(
            "(?:Microsoft )?(?:Windows )?Hyper-V(?: Server)?(?: \\d{4}(?: R2)?)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> HYPER_V_IDS = Set.of("windowshyperv", "winhyperv");

    private static final Pattern HYPERVISOR_ID = Pattern.compile("vmkernel\\d*");
    private static final Pattern ID_SUFFIX = Pattern.compile("guest$");

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9._-]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    /** Whether {@code name} may be that of a hypervisor, such as {@code VMware ESXi 6.5 or later}. */
    public static boolean mayBeHypervisor(String name) {
        return SystemText.title(name).isEmpty() || SystemText.mayNameHypervisor(name);
    }

    /** Takes the name that people are shown; empty if it names nothing. */
    public Optional<Layer> named(String name) {
        Optional<String> title = SystemText.title(name);
        if (title.isEmpty()) {
            return Optional.of(unreadable(name));
        }
        Matcher hypervisor = HYPERVISOR.matcher(title.get());
        if (hypervisor.matches()) {
            return Optional.of(hypervisor(hypervisor));
        }
        return HYPER_V_NAME.matcher(title.get()).matches()
                ? Optional.of(anyVersion(HYPER_V))
                : unlisted(title.get().toLowerCase(Locale.ROOT));
    }

    /** Takes an id of the interface, such as {@code vmkernel8Guest}; empty if it names nothing. */
    public Optional<Layer> identified(String id) {
        Optional<String> word = SystemText.id(id).map(plain -> plain.toLowerCase(Locale.ROOT));
        if (word.isEmpty()) {
            return Optional.of(unreadable(id));
        }
        String plain = ID_SUFFIX.matcher(word.get()).replaceFirst("");
        if (HYPER_V_IDS.contains(plain)) {
            return Optional.of(anyVersion(HYPER_V));
        }
        if (!HYPERVISOR_ID.matcher(plain).matches()) {
            return unlisted(word.get());
        }
        KnownVersion version = Optional.ofNullable(IDS.get(plain))
                .flatMap(KnownVersion::tryParse)
                .orElse(KnownVersion.unknown(""));
        return Optional.of(catalogue.layer(plain.equals("vmkernel") ? Hypervisors.ESX : Hypervisors.ESXI, version));
    }

    private Layer unreadable(String name) {
        complaints.accept("names its system with characters that no name has: " + Quote.of(name));
        return Layer.of(Software.unknown());
    }

    private Layer anyVersion(ProductId product) {
        return catalogue.layer(product, KnownVersion.unknown(""));
    }

    // Not even a part of a guest's name may be that of a hypervisor.
    private Optional<Layer> unlisted(String lowerCase) {
        if (SystemText.mayNameEsxi(lowerCase)) {
            complaints.accept(
                    "runs an ESXi that is not listed here, so its version is not known: " + Quote.of(lowerCase));
            return Optional.of(anyVersion(Hypervisors.ESXI));
        }
        if (SystemText.mayNameHypervisor(lowerCase)) {
            complaints.accept("may run a hypervisor, and none that is known here: " + Quote.of(lowerCase));
            return Optional.of(Layer.of(Software.unknown()));
        }
        return guest(lowerCase);
    }

    private Layer hypervisor(Matcher name) {
        Optional<String> numbers = Optional.ofNullable(name.group(2));
        boolean classic = !name.group(1).equalsIgnoreCase("ESXi")
                && numbers.map(text -> Version.parse(text).compareTo(Version.parse("5")) < 0)
                        .orElse(true);
        KnownVersion version = numbers.map(text -> version(text, name.group(3) != null, name.group(4) != null))
                .orElse(KnownVersion.unknown(""));
        return catalogue.layer(classic ? Hypervisors.ESX : Hypervisors.ESXI, version);
    }

    private static KnownVersion version(String numbers, boolean open, boolean orLater) {
        if (orLater) {
            VersionRange range = VersionRange.atLeast(Version.parse(numbers));
            return KnownVersion.within(range.toString(), range);
        }
        // `VMware ESXi 7` is no ESXi 7.0.0: who configures a machine names a line of releases.
        boolean line = open || numbers.chars().filter(c -> c == '.').count() < 2;
        return KnownVersion.tryParse(line ? numbers + ".x" : numbers).orElseThrow();
    }

    private Optional<Layer> guest(String lowerCase) {
        String word = OUTER_HYPHENS
                .matcher(NO_WORD.matcher(lowerCase).replaceAll("-"))
                .replaceAll("");
        return word.chars().anyMatch(Character::isLetterOrDigit)
                ? Optional.of(anyVersion(new ProductId("guest", word)))
                : Optional.empty();
    }
}
