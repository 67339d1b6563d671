package dev.nestor.fact;

import dev.nestor.logic.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The facts that are declared; what is not declared cannot be stated. Immutable. */
public final class FactDictionary {

    private static final FactDictionary STANDARD = of(StandardFacts.ALL);

    private final SortedMap<String, FactDeclaration> declarations;
    private final Map<String, FactDeclaration> byName;

    private FactDictionary(SortedMap<String, FactDeclaration> declarations) {
        this.declarations = Collections.unmodifiableSortedMap(declarations);
        this.byName = new HashMap<>(declarations);
    }

    /** The neutral facts, which every vendor's machines have. */
    public static FactDictionary standard() {
        return STANDARD;
    }

    /** @throws IllegalArgumentException if two declarations share a name and differ */
    public static FactDictionary of(Collection<FactDeclaration> declarations) {
        SortedMap<String, FactDeclaration> byName = new TreeMap<>();
        for (FactDeclaration declaration : declarations) {
            FactDeclaration other = byName.putIfAbsent(declaration.name(), declaration);
            if (other != null && !other.equals(declaration)) {
                throw new IllegalArgumentException("two facts have the name `" + declaration.name() + "`");
            }
        }
        return new FactDictionary(byName);
    }

    /** These facts and {@code more}. */
    public FactDictionary and(Collection<FactDeclaration> more) {
        List<FactDeclaration> all = new ArrayList<>(declarations.values());
        all.addAll(more);
        return of(all);
    }

    /** All declarations, by name. */
    public Collection<FactDeclaration> all() {
        return declarations.values();
    }

    public Optional<FactDeclaration> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** @throws IllegalArgumentException if no fact has this name, with the nearest one that exists */
    public FactDeclaration get(String name) {
        FactDeclaration declaration = byName.get(name);
        if (declaration == null) {
            throw new IllegalArgumentException(unknown(name));
        }
        return declaration;
    }

    private String unknown(String name) {
        return "unknown fact `" + name + "`"
                + Nearest.suggestion(name, declarations.keySet())
                        .map(suggestion -> ", " + suggestion)
                        .orElse("");
    }
}
