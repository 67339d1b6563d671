package dev.nestor.spi;

import java.security.CodeSource;
import java.util.Optional;

/** Where classes come from. */
final class Origin {

    private Origin() {}

    static String of(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(Object::toString)
                .orElseGet(type::getName);
    }
}
