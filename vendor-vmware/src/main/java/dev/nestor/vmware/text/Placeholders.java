package dev.nestor.vmware.text;

import java.util.regex.Pattern;

/** Recognises what a template leaves for somebody else to fill in. */
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile(String.join(
            "|",
            "\\$[({]", // $(command), $((sum)), ${name}
            "(?<!\\w)\\$[A-Za-z_]", // $name, but not the share C$
            "\\{\\{", // {{ name }}
            "\\{[A-Za-z_][\\w.]*}", // {NAME}, but not a GUID
            "%[A-Za-z_]\\w*%", // %NAME%, but not a%2fb%2fc
            "<[^\\s<>][^<>]*>")); // <name>

    private Placeholders() {}

    public static boolean areIn(String value) {
        return PLACEHOLDER.matcher(value).find();
    }
}
