package dev.nestor.policy;

import dev.nestor.logic.Truth;
import dev.nestor.rule.Operand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the rules that were heard still stand, after the exceptions that are written into others. */
final class Exceptions {

    private final Map<String, List<Heard>> overriders = new HashMap<>();
    private final Map<String, Truth> standing = new HashMap<>();

    Exceptions(Collection<Heard> heard) {
        for (Heard exception : heard) {
            if (exception.applies() != Truth.FALSE && !exception.rule().withdrawn()) {
                exception
                        .rule()
                        .overrides()
                        .forEach(id -> overriders
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(exception));
            }
        }
    }

    /** Whether {@code heard} applies and no exception that stands itself overrides it. */
    Truth stands(Heard heard) {
        Truth known = standing.get(heard.rule().id());
        if (known != null) {
            return known;
        }
        Truth stands = heard.applies().and(overridden(heard).not());
        standing.put(heard.rule().id(), stands);
        return stands;
    }

    Truth overridden(Heard heard) {
        return overriders.getOrDefault(heard.rule().id(), List.of()).stream()
                .map(this::stands)
                .reduce(Truth.FALSE, Truth::or);
    }

    /** The ids of the exceptions that override it for sure. */
    List<String> overriders(Heard heard) {
        return overriders.getOrDefault(heard.rule().id(), List.of()).stream()
                .filter(exception -> stands(exception) == Truth.TRUE)
                .map(exception -> exception.rule().id())
                .toList();
    }

    /** The facts that keep open whether it applies, what it says, or whether an exception overrides it. */
    Set<Operand> missing(Heard heard) {
        Set<Operand> missing = new LinkedHashSet<>(FactUse.missing(heard.rule(), heard.nesting()));
        overriders.getOrDefault(heard.rule().id(), List.of()).stream()
                .filter(exception -> stands(exception) == Truth.UNKNOWN)
                .forEach(exception -> missing.addAll(missing(exception)));
        return missing;
    }
}
