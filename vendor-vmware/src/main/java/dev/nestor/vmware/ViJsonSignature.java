package dev.nestor.vmware;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** What tells the API's JSON from that of others. */
final class ViJsonSignature {

    private static final Pattern LIST = Pattern.compile(
            "\\{\\s*(\"_typeName\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*)?\"([vV]irtualMachines|[hH]ostSystems)\"\\s*:\\s*(null|\\[).*",
            Pattern.DOTALL);
    private static final Pattern EMPTY = Pattern.compile("[^:]*:\\s*(null\\s*|\\[\\s*(]\\s*)?)[,}].*", Pattern.DOTALL);
    // Lists of virtual machines are not rare; these properties are the API's.
    private static final Pattern PROPERTY = Pattern.compile(
            "\"(_typeName|self|Self|config|Config|summary|Summary|availableField|AvailableField)\"\\s*:");
    private static final Pattern CONFIG = Pattern.compile(
            "\"_typeName\"\\s*:\\s*\"VirtualMachineConfigInfo\"|\"changeVersion\"\\s*:.*\"guestId\"\\s*:",
            Pattern.DOTALL);

    private ViJsonSignature() {}

    static boolean isIn(byte[] prefix) {
        String text = decoded(prefix).strip();
        if (LIST.matcher(text).matches()) {
            return PROPERTY.matcher(text).find() || EMPTY.matcher(text).matches();
        }
        return text.startsWith("{") && CONFIG.matcher(text).find();
    }

    // PowerShell writes what a program prints in UTF-16.
    private static String decoded(byte[] prefix) {
        String text = new String(prefix, charset(prefix));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] prefix) {
        if (prefix.length < 2) {
            return UTF_8;
        }
        int mark = (prefix[0] & 0xFF) << 8 | (prefix[1] & 0xFF);
        return mark == 0xFFFE ? UTF_16LE : mark == 0xFEFF ? UTF_16BE : UTF_8;
    }
}
