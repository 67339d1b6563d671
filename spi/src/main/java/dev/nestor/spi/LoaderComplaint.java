package dev.nestor.spi;

import java.util.Optional;
import java.util.ServiceConfigurationError;

/**
 * What keeps the service loader from making a plugin, in words for people.
 *
 * <p>It tells most cases apart by its messages only. One that is not recognised, as a later version may have, makes a
 * less exact sentence and never a wrong one.
 */
final class LoaderComplaint {

    private static final String PREFIX = VendorPlugin.class.getName() + ": ";

    private LoaderComplaint() {}

    static String reason(Throwable failure) {
        Throwable root = Failure.root(failure);
        if (root instanceof NoSuchMethodException) {
            return "its class has no public constructor without parameters";
        }
        return root instanceof ServiceConfigurationError
                ? words(Failure.message(root).replace(PREFIX, ""))
                : Failure.reason("loading its class", root);
    }

    /** What is wrong with a registered class that the service loader neither makes nor complains of by name. */
    static Optional<String> ofSilence(String name, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            return isProvidedByModule(type) ? Optional.empty() : Optional.of(silence(type));
        } catch (ReflectiveOperationException | LinkageError broken) {
            return Optional.of(reason(broken));
        }
    }

    private static String silence(Class<?> type) throws NoSuchMethodException {
        if (type.getModule().isNamed()) {
            return "its module does not say that it provides it, and a service file counts on the class path only";
        }
        // What the service loader does next, and may fail at with an error that does not name the class.
        String name = type.getConstructor().getName();
        return "the service file that names `" + name + "` cannot be read to its end";
    }

    private static String words(String message) {
        if (message.endsWith("not found")) {
            return "its class is missing";
        }
        if (message.endsWith("not a subtype")) {
            return "its class is no vendor plugin, or one for another copy of Nestor";
        }
        return "its registration cannot be read: `" + message + "`";
    }

    private static boolean isProvidedByModule(Class<?> type) {
        return Optional.ofNullable(type.getModule().getDescriptor()).stream()
                .flatMap(module -> module.provides().stream())
                .filter(provides -> provides.service().equals(VendorPlugin.class.getName()))
                .anyMatch(provides -> provides.providers().contains(type.getName()));
    }
}
