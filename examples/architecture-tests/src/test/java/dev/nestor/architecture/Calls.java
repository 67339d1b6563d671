package dev.nestor.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Calls that some code must not make. */
final class Calls {

    private static final Set<String> DEPENDING_ON_LOCALE = Set.of("toLowerCase", "toUpperCase", "format", "formatted");

    private final Set<String> names;

    private Calls(Set<String> names) {
        this.names = names;
    }

    /** Calls of methods with these names, whatever their parameters. */
    static Calls of(String... names) {
        return new Calls(Set.of(names));
    }

    ArchCondition<JavaClass> in(String packageName) {
        return condition(
                "call " + names + " in " + packageName,
                call -> names.contains(call.getTarget().getName())
                        && call.getTargetOwner().getPackageName().equals(packageName));
    }

    /** Calls that print or change text by the rules of the country the machine is set to. */
    static ArchCondition<JavaClass> withoutLocale() {
        return condition(
                "use the default locale",
                call -> call.getTargetOwner().isEquivalentTo(String.class)
                        && DEPENDING_ON_LOCALE.contains(call.getTarget().getName())
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Locale.class)));
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaMethodCall> matches) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf()
                        .forEach(call ->
                                events.add(new SimpleConditionEvent(call, matches.test(call), call.getDescription())));
            }
        };
    }
}
