package dev.nestor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.architecture.ChildJvm.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts as they are started in life, with the packaged jars and nothing of this build's class path. */
class HostsIT {

    private static final String PLAIN = """
            package lab;

            import dev.nestor.assessment.Question;
            import dev.nestor.model.Purpose;
            import dev.nestor.spi.VendorPlugin;
            import dev.nestor.spi.VendorPlugins;
            import java.time.LocalDate;

            public final class Main {
                public static void main(String[] arguments) {
                    VendorPlugins plugins = VendorPlugins.discover(Main.class.getClassLoader()).requireAll();
                    Question question = Question.about(
                                    plugins.stack("vmware/workstation@9.0", "vmware/esxi@5.1"), LocalDate.of(2026, 11, 21))
                            .forPurpose(Purpose.TRAINING);
                    System.out.print(Main.class.getModule().isNamed() ? "module path: " : "class path: ");
                    System.out.print(plugins.plugins().stream().map(VendorPlugin::id).toList());
                    System.out.println(" " + plugins.policy().assess(question).verdict().word());
                }
            }
            """;

    private static final String WITH_GUICE = """
            package lab;

            import com.google.inject.Guice;
            import com.google.inject.Injector;
            import dev.nestor.assessment.Question;
            import dev.nestor.guice.NestorModule;
            import dev.nestor.model.Purpose;
            import dev.nestor.model.Stack;
            import dev.nestor.policy.Policy;
            import dev.nestor.spi.VendorPlugins;
            import java.time.LocalDate;

            public final class Main {
                public static void main(String[] arguments) {
                    ClassLoader loader = Main.class.getClassLoader();
                    Injector injector = Guice.createInjector(NestorModule.discovering(loader));
                    Stack stack = injector.getInstance(VendorPlugins.class)
                            .stack("vmware/workstation@9.0", "vmware/esxi@5.1");
                    Question question =
                            Question.about(stack, LocalDate.of(2026, 11, 21)).forPurpose(Purpose.TRAINING);
                    System.out.println(Main.class.getModule() + ": "
                            + injector.getInstance(Policy.class).assess(question).verdict().word());
                }
            }
            """;

    private static final String SILENT = """
            package lab;

            import dev.nestor.catalogue.Quarantine;
            import dev.nestor.spi.VendorPlugin;
            import dev.nestor.spi.VendorPlugins;

            public final class Main {
                public static final class Silent implements VendorPlugin {
                    public String id() {
                        return "silent";
                    }
                }

                public static void main(String[] arguments) {
                    VendorPlugins plugins = VendorPlugins.discover(Main.class.getClassLoader());
                    System.out.print(plugins.plugins().size() + ": ");
                    System.out.println(plugins.quarantined().stream().map(Quarantine::reason).toList());
                }
            }
            """;

    private static final String RECORDED = """
            package lab;

            import dev.nestor.assessment.Question;
            import dev.nestor.review.DecisionListener;
            import dev.nestor.spi.VendorPlugins;
            import dev.nestor.spi.recorder.FlightRecording;
            import java.time.LocalDate;

            public final class Main {
                public static void main(String[] arguments) {
                    DecisionListener listener = FlightRecording.listener();
                    VendorPlugins plugins = VendorPlugins.discover(Main.class.getClassLoader());
                    Question question = Question.about(
                            plugins.stack("vmware/workstation@9.0", "vmware/esxi@5.1"), LocalDate.of(2026, 11, 21));
                    System.out.print(plugins.policy().with(listener).decide(question).verdict().word());
                    System.out.print(ModuleLayer.boot().findModule("jdk.jfr").isPresent() ? ", recorder, " : ", ");
                    System.out.println(listener.isListening() ? "listening" : "deaf");
                }
            }
            """;

    private static final String READING = """
            package lab;

            import dev.nestor.policy.Knowledge;
            import dev.nestor.spi.VendorPlugins;
            import dev.nestor.spi.inventory.InventoryReader;
            import dev.nestor.spi.inventory.Reading;
            import java.io.ByteArrayInputStream;
            import java.nio.charset.StandardCharsets;

            public final class Main {
                public static void main(String[] arguments) throws Exception {
                    byte[] export = "Host;ESX Version\\nesx01;VMware ESXi 8.0.3 build-24674464\\n"
                            .getBytes(StandardCharsets.UTF_8);
                    VendorPlugins plugins = VendorPlugins.discover(Main.class.getClassLoader()).requireAll();
                    Knowledge knowledge = plugins.knowledge();
                    for (InventoryReader reader : plugins.readers()) {
                        if (reader.recognizes(export)) {
                            Reading reading = Reading.of(reader, "tabvHost.csv", new ByteArrayInputStream(export),
                                    knowledge.catalogue(), knowledge.facts());
                            System.out.println(reader.format() + ": " + reading.machines().get(0).layer());
                        }
                    }
                }
            }
            """;

    private static final Set<String> VENDORS =
            Set.of("dev.nestor.vendor.microsoft", "dev.nestor.vendor.vmware", "org.example.kvm");

    @TempDir
    Path folder;

    @Test
    void aHostOnTheModulePathFindsThePluginsBesideIt() throws Exception {
        Outcome outcome =
                LabProgram.compile(folder, "dev.nestor.spi", PLAIN, VENDORS).runOnModulePath();

        assertThat(outcome).isEqualTo(said("module path: [kvm, microsoft, vmware] ready-with-conditions"));
    }

    @Test
    void aHostOnTheClassPathFindsThem() throws Exception {
        Outcome outcome =
                LabProgram.compile(folder, "dev.nestor.spi", PLAIN, VENDORS).runOnClassPath();

        assertThat(outcome).isEqualTo(said("class path: [kvm, microsoft, vmware] ready-with-conditions"));
    }

    @Test
    void aPluginThatItsModuleDoesNotProvideIsNotLost() throws Exception {
        LabProgram program = LabProgram.compile(folder, "dev.nestor.spi", SILENT, Set.of("dev.nestor.spi"));
        Path services = Files.createDirectories(folder.resolve("classes/META-INF/services"));
        Files.writeString(services.resolve("dev.nestor.spi.VendorPlugin"), "lab.Main$Silent");

        assertThat(program.runOnModulePath())
                .isEqualTo(
                        said("0: [its module does not say that it provides it, and a service file counts on the class"
                                + " path only]"));
        assertThat(program.runOnClassPath()).isEqualTo(said("1: []"));
    }

    @Test
    void aHostWithoutTheFlightRecorderIsAnsweredAllTheSame() throws Exception {
        LabProgram program = LabProgram.compile(folder, "dev.nestor.spi", RECORDED, VENDORS);

        assertThat(program.runOnClassPath("--limit-modules", "java.base")).isEqualTo(said("not-ready, deaf"));
        assertThat(program.runOnClassPath()).isEqualTo(said("not-ready, recorder, deaf"));
    }

    @Test
    void aHostThatIsStartedWithAFlightRecordingIsHeard() throws Exception {
        LabProgram program = LabProgram.compile(folder, "dev.nestor.spi", RECORDED, VENDORS);
        String[] recording = {"-Xlog:disable", "-XX:StartFlightRecording"};

        // Some Java tells first how it records.
        assertThat(program.runOnClassPath(recording).output())
                .endsWith(said("not-ready, recorder, listening").output());
        assertThat(ChildJvm.run(recording[0], recording[1], "-p", program.modulePath(), "-m", "lab/lab.Main")
                        .output())
                .endsWith(said("not-ready, recorder, listening").output());
    }

    @Test
    void aHostWithoutPluginsStartsAndKnowsNobody() throws Exception {
        Outcome outcome = LabProgram.compile(folder, "dev.nestor.spi", PLAIN, Set.of("dev.nestor.spi"))
                .runOnModulePath();

        assertThat(outcome).isEqualTo(said("module path: [] unknown"));
    }

    @Test
    void aHostReadsExportsOfRvtoolsWithAndWithoutTheProductsInThem() throws Exception {
        Set<String> modules = Set.of("dev.nestor.inventory", "dev.nestor.vendor.vmware");
        LabProgram program = LabProgram.compile(folder, "dev.nestor.spi", READING, modules);

        assertThat(program.runOnModulePath()).isEqualTo(said("RVTools CSV: vmware/esxi@8.0 U3e"));
        assertThat(program.runOnClassPath()).isEqualTo(said("RVTools CSV: vmware/esxi@8.0 U3e"));
        assertThat(LabProgram.compile(folder, "dev.nestor.spi", READING, Set.of("dev.nestor.inventory"))
                        .runOnModulePath())
                .isEqualTo(said("RVTools CSV: vmware/esxi@8.0.3"));
    }

    @Test
    void aHostThatUsesGuiceOnTheModulePathIsInjected() throws Exception {
        Set<String> modules =
                Set.of("dev.nestor.guice", "dev.nestor.vendor.microsoft", "dev.nestor.vendor.vmware", "aopalliance");

        Outcome outcome = LabProgram.compile(folder, "dev.nestor.guice", WITH_GUICE, modules)
                .runOnModulePath();

        assertThat(outcome).isEqualTo(said("module lab: ready-with-conditions"));
    }

    @Test
    void theRunnableJarAnswersOnItsOwn() throws Exception {
        Outcome outcome = ChildJvm.run(
                "-jar",
                System.getProperty("nestor.cli.jar"),
                "assess",
                "vmware/workstation@9.0",
                "vmware/esxi@5.1",
                "--purpose",
                "training",
                "--format",
                "json");

        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains("ready-with-conditions");
    }

    private static Outcome said(String line) {
        return new Outcome(0, line + System.lineSeparator());
    }
}
