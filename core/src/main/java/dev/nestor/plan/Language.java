package dev.nestor.plan;

import java.util.Arrays;
import java.util.Locale;

/** What a command is written in. */
public enum Language {
    POWERSHELL,
    /** That of a POSIX system, ESXi's among them. */
    SHELL,
    /** A line of a virtual machine's {@code .vmx} file. */
    VMX;

    /** @throws IllegalArgumentException if there is no such language */
    public static Language parse(String word) {
        return Arrays.stream(values())
                .filter(language -> language.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown language `" + word + "`, known are `powershell`, `shell`, `vmx`"));
    }

    /** The word used in documents, such as {@code powershell}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
