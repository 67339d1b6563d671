package dev.nestor.architecture;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The signatures that other modules see. */
final class Signatures {

    private Signatures() {}

    /** The members of a type, and of the types inside it, where null may go in or come out. */
    static List<String> withNull(Class<?> type) {
        List<String> found = new ArrayList<>();
        Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .filter(Signatures::isVisible)
                .filter(code -> types(code).anyMatch(Signatures::mayBeNull))
                .forEach(code -> found.add(code.toGenericString()));
        Arrays.stream(type.getDeclaredFields())
                .filter(Signatures::isVisible)
                .filter(field -> mayBeNull(field.getAnnotatedType()))
                .forEach(field -> found.add(field.toGenericString()));
        Arrays.stream(type.getDeclaredClasses())
                .filter(inner -> isVisible(inner.getModifiers()))
                .forEach(inner -> found.addAll(withNull(inner)));
        return found;
    }

    private static Stream<AnnotatedType> types(Executable code) {
        return Stream.concat(
                Arrays.stream(code.getAnnotatedParameterTypes()), Stream.of(code.getAnnotatedReturnType()));
    }

    private static boolean mayBeNull(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) || parts(type).anyMatch(Signatures::mayBeNull);
    }

    private static Stream<AnnotatedType> parts(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            return Arrays.stream(generic.getAnnotatedActualTypeArguments());
        }
        if (type instanceof AnnotatedArrayType array) {
            return Stream.of(array.getAnnotatedGenericComponentType());
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return Stream.of(wildcard.getAnnotatedLowerBounds(), wildcard.getAnnotatedUpperBounds())
                    .flatMap(Arrays::stream);
        }
        return Stream.empty();
    }

    // What `equals` takes is written in Java itself.
    private static boolean isVisible(Member member) {
        boolean equals = member instanceof Method && member.getName().equals("equals");
        return isVisible(member.getModifiers()) && !member.isSynthetic() && !equals;
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
