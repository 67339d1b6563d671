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
                for (String id : exception.rule().overrides()) {
                    add(id, exception);
                }
            }
        }
    }

    private void add(String id, Heard exception) {
        List<Heard> others = overriders.get(id);
        if (others == null) {
            others = new ArrayList<>();
            overriders.put(id, others);
        }
        others.add(exception);
    }

    /** Whether {@code heard} applies and no exception that stands itself overrides it. */
    Truth stands(Heard heard) {
        if (of(heard).isEmpty()) {
            return heard.applies();
        }
        Truth known = standing.get(heard.rule().id());
        if (known != null) {
            return known;
        }
        Truth stands = heard.applies().and(overridden(heard).not());
        standing.put(heard.rule().id(), stands);
        return stands;
    }

    Truth overridden(Heard heard) {
        Truth overridden = Truth.FALSE;
        for (Heard exception : of(heard)) {
            overridden = overridden.or(stands(exception));
        }
        return overridden;
    }

    /** The ids of the exceptions that override it for sure. */
    List<String> overriders(Heard heard) {
        return of(heard).stream()
                .filter(exception -> stands(exception) == Truth.TRUE)
                .map(exception -> exception.rule().id())
                .toList();
    }

    /** The facts that keep open whether it applies, what it says, or whether an exception overrides it. */
    Set<Operand> missing(Heard heard) {
        Set<Operand> missing = new LinkedHashSet<>(FactUse.missing(heard.rule(), heard.nesting()));
        of(heard).stream()
                .filter(exception -> stands(exception) == Truth.UNKNOWN)
                .forEach(exception -> missing.addAll(missing(exception)));
        return missing;
    }

    private List<Heard> of(Heard heard) {
        List<Heard> own = overriders.get(heard.rule().id());
        return own == null ? List.of() : own;
    }
}
