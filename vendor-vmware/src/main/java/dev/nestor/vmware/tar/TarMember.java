package dev.nestor.vmware.tar;

import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * One member of an archive.
 *
 * @param name as the archive has it
 * @param file whether it is a file, and no folder, link or device
 * @param content good until the next member is asked for; throws a {@link TarException} where the archive is cut off
 */
public record TarMember(String name, boolean file, InputStream content) {

    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*");
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

    /** Whether who unpacks it by its name writes outside the folder of his choice. */
    public boolean leadsOutside() {
        return ABSOLUTE.matcher(name).matches() || SEPARATOR.splitAsStream(name).anyMatch(".."::equals);
    }
}
