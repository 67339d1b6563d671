package dev.nestor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What a newcomer has to read is little, and never null. */
class PublicTypesTest {

    private static final int MOST_IN_A_PACKAGE = 12;
    private static final int MOST_IN_CORE_AND_SPI = 125;

    @Test
    void noPackageHasMoreTypesThanOnePageShows() {
        Map<String, List<String>> types = byPackage(NestorClasses.exported(NestorModules.PUBLISHED));
        assertThat(types).hasSizeGreaterThan(10);

        types.values().removeIf(names -> names.size() <= MOST_IN_A_PACKAGE);

        assertThat(types).isEmpty();
    }

    @Test
    void coreAndSpiStaySmall() {
        List<JavaClass> types = NestorClasses.exported(Set.of("dev.nestor.core", "dev.nestor.spi"));

        assertThat(types).hasSizeBetween(50, MOST_IN_CORE_AND_SPI);
    }

    @Test
    void everyPackageSaysThatNothingIsNull() {
        Set<String> packages = NestorClasses.PUBLISHED.stream()
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).hasSizeGreaterThan(15);

        assertThat(packages)
                .allSatisfy(name ->
                        assertThat(Class.forName(name + ".package-info")).hasAnnotation(NullMarked.class));
    }

    @Test
    void noExportedSignatureTakesOrGivesNull() {
        List<String> nullable = NestorClasses.exported(NestorModules.PUBLISHED).stream()
                .flatMap(type -> Signatures.withNull(type.reflect()).stream())
                .toList();

        assertThat(nullable).isEmpty();
    }

    private static Map<String, List<String>> byPackage(Collection<JavaClass> types) {
        return types.stream()
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getSimpleName, Collectors.toList())));
    }
}
