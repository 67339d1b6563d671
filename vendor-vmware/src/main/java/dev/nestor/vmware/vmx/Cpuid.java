package dev.nestor.vmware.vmx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The CPUID leaves that a .vmx records of the host it last ran on, or of its guest. Older products write them; where
 * they are absent, nothing is known.
 */
public final class Cpuid {

    private static final Pattern VENDOR = Pattern.compile("\\p{Print}{12}");

    private final VmxFile file;
    private final String prefix;

    private Cpuid(VmxFile file, String prefix) {
        this.file = file;
        this.prefix = prefix;
    }

    /** As the hypervisor saw its own processor. */
    public static Cpuid ofHost(VmxFile file) {
        return new Cpuid(file, "hostCPUID.");
    }

    /** As the hypervisor showed it to the virtual machine. */
    public static Cpuid ofGuest(VmxFile file) {
        return new Cpuid(file, "guestCPUID.");
    }

    /** Such as {@code GenuineIntel}, {@code AuthenticAMD} or {@code HygonGenuine}. */
    public VmxValue<String> vendor() {
        return file.read(prefix + "0", reading -> Registers.read(reading).then(leaf -> vendor(reading, leaf)));
    }

    /** Whether the processor offers Intel VT-x. */
    public VmxValue<Boolean> vmx() {
        return ecxBit("1", 5);
    }

    /** Whether the processor offers AMD-V. */
    public VmxValue<Boolean> svm() {
        return ecxBit("80000001", 2);
    }

    /** Whether the processor is itself virtual; set for a host, it was nested. */
    public VmxValue<Boolean> hypervisorPresent() {
        return ecxBit("1", 31);
    }

    private VmxValue<Boolean> ecxBit(String leaf, int bit) {
        return file.read(prefix + leaf, Registers::read)
                .then(registers -> VmxValue.of(((registers.ecx >>> bit) & 1) == 1));
    }

    private static VmxValue<String> vendor(TypedReading reading, Registers leaf) {
        String vendor = leaf.vendor();
        return VENDOR.matcher(vendor).matches() ? VmxValue.of(vendor) : reading.unreadable("names no processor vendor");
    }

    private record Registers(int ebx, int ecx, int edx) {

        private static final Pattern HEX = Pattern.compile("\\p{XDigit}{32}");

        static VmxValue<Registers> read(TypedReading reading) {
            String digits = reading.entry().value().trim();
            return HEX.matcher(digits).matches()
                    ? VmxValue.of(new Registers(word(digits, 1), word(digits, 2), word(digits, 3)))
                    : reading.unreadable("is not 32 hex digits");
        }

        // The order of the registers in the name is not that of the leaf.
        String vendor() {
            ByteBuffer name = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
            name.putInt(ebx).putInt(edx).putInt(ecx);
            return new String(name.array(), StandardCharsets.ISO_8859_1);
        }

        private static int word(String digits, int index) {
            return Integer.parseUnsignedInt(digits.substring(8 * index, 8 * index + 8), 16);
        }
    }
}
