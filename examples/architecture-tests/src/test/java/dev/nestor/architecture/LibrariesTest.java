package dev.nestor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each library is used where it belongs, and shows nowhere else. */
class LibrariesTest {

    private static final String[] GUICE_AND_GUAVA = {
        "com.google..", "jakarta.inject..", "javax.inject..", "org.aopalliance.."
    };

    @Test
    void jacksonIsUsedInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.nestor.spi.json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(NestorClasses.ALL);
    }

    @Test
    void noSignatureOfThatPackageShowsJackson() {
        List<String> leaks = NestorClasses.ALL.stream()
                .filter(type -> type.getPackageName().equals("dev.nestor.spi.json"))
                .filter(LibrariesTest::isVisible)
                .flatMap(type -> type.getMembers().stream())
                .filter(LibrariesTest::isVisible)
                .filter(LibrariesTest::showsJackson)
                .map(JavaMember::getFullName)
                .toList();

        assertThat(NestorClasses.ALL.contain("dev.nestor.spi.json.JsonValue")).isTrue();
        assertThat(leaks).isEmpty();
    }

    @Test
    void guiceAndGuavaAreUsedWhereHostsChooseThem() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.nestor.guice..", "dev.nestor.console..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(GUICE_AND_GUAVA)
                .check(NestorClasses.ALL);
    }

    @Test
    void separatedValuesAreReadInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.nestor.inventory.csv")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.fastcsv..")
                .check(NestorClasses.ALL);
    }

    @Test
    void testLibrariesAreUsedInTheTestKitOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.nestor.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.assertj..")
                .check(NestorClasses.ALL);
    }

    @Test
    void theTestKitIsUsedByTheCommandThatChecksPacksOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.nestor.testkit..", "dev.nestor.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.nestor.testkit..")
                .check(NestorClasses.ALL);
    }

    @Test
    void vendorsDoNotKnowEachOther() {
        slices().matching("(dev.nestor.inventory|dev.nestor.vmware|dev.nestor.microsoft|org.example.kvm)..")
                .should()
                .notDependOnEachOther()
                .check(NestorClasses.ALL);
    }

    @Test
    void packagesOfCoreAndSpiDoNotGoInCircles() {
        slices().matching("dev.nestor.(**)").should().beFreeOfCycles().check(NestorClasses.CORE_AND_SPI);
    }

    @Test
    void publishedModulesPrintNothingAndAskForNoDay() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace", PrintStream.class)
                .orShould(Calls.of("now").in("java.time"))
                .check(NestorClasses.PUBLISHED);
    }

    private static boolean showsJackson(JavaMember member) {
        Stream<JavaClass> types = member instanceof JavaCodeUnit code
                ? Stream.concat(code.getAllInvolvedRawTypes().stream(), code.getExceptionTypes().stream())
                : ((JavaField) member).getAllInvolvedRawTypes().stream();
        return types.anyMatch(type -> type.getPackageName().startsWith("tools.jackson"));
    }

    private static boolean isVisible(HasModifiers member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
