package dev.nestor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host pays for its first decision, counted in classes: time is no matter of a test, and follows them. */
class ColdStartIT {

    private static final String PROGRAM = """
            package lab;

            import dev.nestor.assessment.Question;
            import dev.nestor.model.Stack;
            import dev.nestor.spi.VendorPlugins;
            import java.time.LocalDate;

            public final class Main {
                public static void main(String[] arguments) {
                    VendorPlugins plugins = VendorPlugins.discover(Main.class.getClassLoader());
                    Stack stack = plugins.stack("vmware/workstation@9.0", "vmware/esxi@5.1");
                    plugins.policy().decide(Question.about(stack, LocalDate.of(2026, 11, 21)));
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theFirstDecisionParsesNoDocumentMakesNoLambdaAndLoadsFewClasses() throws Exception {
        List<String> loaded = classesLoaded();

        assertThat(loaded).hasSizeGreaterThan(50).noneMatch(name -> name.startsWith("tools.jackson"));
        assertThat(loaded)
                .as("lambdas of ours")
                .noneMatch(name -> name.startsWith("dev.nestor.") && name.contains("$$Lambda"));
        assertThat(loaded)
                .as("records that make their own way to be compared")
                .doesNotContain("java.lang.runtime.ObjectMethods");
        assertThat(loaded.stream().filter(name -> name.startsWith("dev.nestor.")))
                .hasSizeLessThan(140);
    }

    private List<String> classesLoaded() throws Exception {
        Set<String> vendors = Set.of("dev.nestor.vendor.microsoft", "dev.nestor.vendor.vmware");
        LabProgram program = LabProgram.compile(folder, "dev.nestor.spi", PROGRAM, vendors);
        return program.runOnClassPath("-Xlog:class+load:stdout:none")
                .output()
                .lines()
                .map(line -> line.strip().split(" ")[0])
                .toList();
    }
}
