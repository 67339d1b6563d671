package dev.nestor.spi;

import java.net.URL;
import java.security.CodeSource;

/** Where classes come from. */
final class Origin {

    private Origin() {}

    static String of(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        return location == null ? type.getName() : location.toString();
    }
}
