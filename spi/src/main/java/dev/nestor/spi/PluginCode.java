package dev.nestor.spi;

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
}
