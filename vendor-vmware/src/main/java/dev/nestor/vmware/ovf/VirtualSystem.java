package dev.nestor.vmware.ovf;

import dev.nestor.vmware.text.Spot;
import dev.nestor.vmware.text.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One virtual machine of a descriptor. Immutable. */
public final class VirtualSystem {

    /** The number that the CIM standard has for processors. */
    public static final String PROCESSOR = "3";

    /** The same for memory. */
    public static final String MEMORY = "4";

    /** The same for network adapters. */
    public static final String ETHERNET = "10";

    private static final Set<String> BOUNDS = Set.of("min", "max");

    private final String source;
    private final XmlElement element;

    VirtualSystem(String source, XmlElement element) {
        this.source = source;
        this.element = element;
    }

    public Spot spot() {
        return spot(element);
    }

    /** Its name, or the id that stands for it in the descriptor. */
    public Optional<Stated> name() {
        Optional<Stated> name = element.child(Namespace.OVF, "Name").map(this::text);
        return name.filter(text -> !text.value().isBlank()).or(() -> attribute(element, Namespace.OVF, "id"));
    }

    public Optional<OperatingSystem> operatingSystem() {
        return element.child(Namespace.OVF, "OperatingSystemSection")
                .map(section -> new OperatingSystem(
                        attribute(section, Namespace.VMW, "osType"),
                        attribute(section, Namespace.OVF, "id"),
                        attribute(section, Namespace.OVF, "version"),
                        section.child(Namespace.OVF, "Description").map(this::text),
                        spot(section)));
    }

    /** Such as {@code vmx-09}; one text may name several. */
    public List<Stated> hardwareTypes() {
        return hardware()
                .flatMap(section -> section.children(Namespace.OVF, "System"))
                .flatMap(system -> system.children(Namespace.CIM, "VirtualSystemType"))
                .map(this::text)
                .toList();
    }

    /** Those of one type, of every deployment option, without mere bounds for their quantities. */
    public List<Item> items(String type) {
        return hardware()
                .flatMap(section -> section.children().stream())
                .filter(item -> item.child(Namespace.CIM, "ResourceType")
                        .filter(number -> number.text().strip().equals(type))
                        .isPresent())
                .filter(item -> item.attribute(Namespace.OVF, "bound")
                        .filter(BOUNDS::contains)
                        .isEmpty())
                .map(this::item)
                .toList();
    }

    /** The names of the products that are installed. */
    public List<Stated> products() {
        return element.children(Namespace.OVF, "ProductSection")
                .flatMap(section -> section.children(Namespace.OVF, "Product"))
                .map(this::text)
                .toList();
    }

    /** Settings of the machine by their names in the vSphere API, and not those of single devices. */
    public List<Stated> config() {
        return settings("Config");
    }

    /** Keys of a .vmx file that came along. */
    public List<Stated> extraConfig() {
        return settings("ExtraConfig");
    }

    private List<Stated> settings(String name) {
        return hardware()
                .flatMap(section -> section.children(Namespace.VMW, name))
                .flatMap(setting -> setting(setting).stream())
                .toList();
    }

    private Optional<Stated> setting(XmlElement setting) {
        return setting.attribute(Namespace.VMW, "key")
                .map(key -> new Stated(
                        key.strip(), setting.attribute(Namespace.VMW, "value").orElse(""), spot(setting)));
    }

    private Stream<XmlElement> hardware() {
        return element.children(Namespace.OVF, "VirtualHardwareSection");
    }

    private Item item(XmlElement item) {
        return new Item(
                item.child(Namespace.CIM, "VirtualQuantity").map(this::text),
                item.child(Namespace.CIM, "AllocationUnits").map(this::text),
                item.child(Namespace.CIM, "Address").map(this::text));
    }

    private Stated text(XmlElement child) {
        return new Stated(child.name().getLocalPart(), child.text().strip(), spot(child));
    }

    private Optional<Stated> attribute(XmlElement owner, Namespace namespace, String name) {
        return owner.attribute(namespace, name).map(value -> new Stated(name, value, spot(owner)));
    }

    private Spot spot(XmlElement where) {
        return Spot.line(source, where.line());
    }
}
