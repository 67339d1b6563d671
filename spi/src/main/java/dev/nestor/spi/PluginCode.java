package dev.nestor.spi;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls code of plugins, which can fail in every way that code can. */
final class PluginCode {

    /** A call into a plugin, which promises to return something. */
    @FunctionalInterface
    interface Call<T> {
        @Nullable
        T make() throws Exception;
    }

    private PluginCode() {}

    /**
     * @param what the part of the plugin that is called, such as {@code its constructor}
     * @throws Breakage if it fails or returns nothing
     */
    static <T> T call(String what, Call<T> call) throws Breakage {
        T answer;
        try {
            answer = call.make();
        } catch (Breakage known) {
            throw known;
        } catch (Throwable failure) {
            Failure.rethrowFatal(failure);
            throw new Breakage(Failure.reason(what, failure));
        }
        if (answer == null) {
            throw new Breakage(what + " returned null");
        }
        return answer;
    }

    /** The same for a list, copied at once: the plugin's own may change, or fail in its turn. */
    static <T> List<T> list(String what, Call<List<T>> call) throws Breakage {
        List<T> answer = call(what, call);
        return call(what, () -> copy(what, answer));
    }

    private static <T> List<T> copy(String what, List<T> answer) throws Breakage {
        if (answer.stream().anyMatch(Objects::isNull)) {
            throw new Breakage(what + " returned a list with null in it");
        }
        return List.copyOf(answer);
    }
}
