package dev.nestor.spi;

import dev.nestor.spi.json.JsonException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.regex.Pattern;

/** What went wrong in code or files of a plugin, in words for people who never saw either. */
final class Failure {

    // Their message is a sentence as a rule; that of others means little without their type.
    private static final Set<Class<?>> SPEAKING =
            Set.of(IllegalArgumentException.class, IOException.class, FileNotFoundException.class);
    private static final Pattern CLASS = Pattern.compile("[^\\s;()]+");
    private static final int LONGEST_MESSAGE = 500;

    private Failure() {}

    /** @param what the part of the plugin that failed, such as {@code its constructor} */
    static String reason(String what, Throwable failure) {
        Throwable root = root(failure);
        return root instanceof JsonException ? message(root) : what + " failed: " + words(root);
    }

    /** Passes on what is not the plugin's fault and no host survives, such as a lack of memory. */
    static void rethrowFatal(Throwable failure) {
        Throwable root = root(failure);
        if (root instanceof VirtualMachineError fatal && !(root instanceof StackOverflowError)) {
            throw fatal;
        }
        // By name, as this class is on its way out of Java.
        if (root instanceof Error end && end.getClass().getName().equals("java.lang.ThreadDeath")) {
            throw end;
        }
    }

    /** The failure itself, out of what service loaders and reflection wrap it in. */
    static Throwable root(Throwable failure) {
        boolean wraps = failure instanceof ServiceConfigurationError
                || failure instanceof ExceptionInInitializerError
                || failure instanceof InvocationTargetException;
        Throwable cause = failure.getCause();
        return wraps && cause != null ? root(cause) : failure;
    }

    /** The message on one line, and empty if there is none. */
    static String message(Throwable failure) {
        String line = text(failure).replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "…" : line;
    }

    private static String words(Throwable root) {
        if (root instanceof StackOverflowError) {
            return "it calls itself without end";
        }
        boolean misses = root instanceof NoClassDefFoundError || root instanceof ClassNotFoundException;
        if (misses && CLASS.matcher(message(root)).matches()) {
            return "a class that it needs is missing: `" + message(root).replace('/', '.') + "`";
        }
        if (root instanceof InstantiationException) {
            return "its class is abstract";
        }
        if (root instanceof IllegalAccessException) {
            return "its class is not public";
        }
        if (root instanceof LinkageError) {
            return "it does not fit the classes that are here: `" + typeAndMessage(root) + "`";
        }
        return SPEAKING.contains(root.getClass()) && !message(root).isEmpty()
                ? message(root)
                : "`" + typeAndMessage(root) + "`";
    }

    private static String typeAndMessage(Throwable root) {
        String type = root.getClass().getSimpleName();
        return message(root).isEmpty() ? type : type + ": " + message(root);
    }

    // The exception may be of the plugin's own class, and as broken as the rest of it.
    private static String text(Throwable failure) {
        try {
            return Optional.ofNullable(failure.getMessage()).orElse("");
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            return "";
        }
    }
}
