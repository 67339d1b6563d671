package dev.nestor.microsoft.hyperv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What the beginning of a file shows. */
record Beginning(String text) {

    /** The first that a file has need not say what it is: some objects begin with long lists. */
    static final int LENGTH = 8192;

    // As PowerShell spells them: other tools have a `vmId`.
    private static final Pattern PROPERTY = Pattern.compile(
            "\"(ExposeVirtualizationExtensions"
                    + "|CompatibilityForMigrationEnabled|MacAddressSpoofing|VMId|VMCheckpointId|VMSnapshotId"
                    + "|IntegrationServicesVersion|IntegrationServicesState|DynamicMemoryEnabled|MemoryStartup|MemoryStartupBytes"
                    + "|ParentSnapshotId|SmartPagingFilePath|HyperVisorPresent|WindowsProductName|WindowsBuildLabEx|CsManufacturer"
                    + "|CsModel|OsBuildNumber|BiosSeralNumber|DeviceGuardSmartStatus|ProccessorManufacturer|SupportsNesting)\"\\s*:");
    private static final Pattern COMPUTE_SYSTEM =
            Pattern.compile("\"(NanaBox|ComputeTopology)\"\\s*:|\"SchemaVersion\"\\s*:[^\\[]*\"VirtualMachine\"\\s*:");
    private static final Pattern SHOWN_TO_PEOPLE = Pattern.compile(
            "^\\s*(VMName|VMId|ExposeVirtualizationExtensions|CompatibilityForMigrationEnabled|MacAddressSpoofing"
                    + "|DynamicMemoryEnabled|IntegrationServicesVersion|ParentSnapshotId|MemoryStartup|CpuUsage|MemoryDemand"
                    + "|CsManufacturer|HyperVisorPresent|WindowsProductName|OsBuildNumber|BiosSeralNumber)\\s+: ?"
                    + "|^\\s*(Name|VMName)\\s.*\\bCPUUsage\\(%\\)",
            Pattern.MULTILINE);
    private static final Pattern STATUS_SCRIPT = Pattern.compile(
            "^\\s*(ProccessorManufacturer|HostNestedSupport|SupportsNesting|HypervisorLoadOptionsPresent)\\s+: ?"
                    + "|^The virtualization host .* supports nested virtualization",
            Pattern.MULTILINE);

    static Beginning of(byte[] file) {
        byte[] first = Arrays.copyOf(file, Math.min(file.length, LENGTH));
        if (startsWith(first, 0xFF, 0xFE)) {
            return decoded(first, UTF_16LE);
        }
        // Of what is neither, such as the charset of an old Windows, the letters that count are the same.
        return startsWith(first, 0xFE, 0xFF)
                ? decoded(first, UTF_16BE)
                : decoded(first, startsWith(first, 0xEF, 0xBB, 0xBF) ? UTF_8 : ISO_8859_1);
    }

    boolean isOfHyperV() {
        return isComputeSystem() || isPowerShellJson() || isStatusScript() || isShownToPeople();
    }

    boolean isJson() {
        return text.startsWith("{") || text.startsWith("[");
    }

    boolean isPowerShellJson() {
        return isJson() && !isComputeSystem() && PROPERTY.matcher(text).find();
    }

    boolean isComputeSystem() {
        return text.startsWith("{") && COMPUTE_SYSTEM.matcher(text).find();
    }

    /** Lists and tables that PowerShell prints where it was not asked for JSON. */
    boolean isShownToPeople() {
        return !isJson() && SHOWN_TO_PEOPLE.matcher(text).find();
    }

    /** What {@code Get-NestedVirtStatus.ps1} prints. */
    boolean isStatusScript() {
        return !isJson() && STATUS_SCRIPT.matcher(text).find();
    }

    private static Beginning decoded(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return new Beginning(text.replace("\uFEFF", "").strip());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
