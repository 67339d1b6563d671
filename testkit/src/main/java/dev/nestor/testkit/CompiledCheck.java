package dev.nestor.testkit;

import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.build.PluginCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Looks whether what a plugin was compiled to is what its documents say. */
final class CompiledCheck {

    private CompiledCheck() {}

    static List<String> problems(VendorPlugin plugin) {
        try (InputStream in = plugin.compiled()) {
            byte[] file = in.readAllBytes();
            boolean current = file.length == 0 || Arrays.equals(file, PluginCompiler.compile(plugin));
            return current
                    ? List.of()
                    : List.of("its compiled file is not what its catalogues and packs say: compile it again");
        } catch (IOException | IllegalArgumentException wrong) {
            return List.of("it cannot be compiled: " + wrong.getMessage());
        }
    }
}
