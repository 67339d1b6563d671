package dev.nestor.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.SoftReference;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Core computes and does nothing else: the same question gets the same answer, whatever the machine it runs on. */
class CorePurityTest {

    @Test
    void coreIsThere() {
        assertThat(NestorClasses.CORE).hasSizeGreaterThan(80);
    }

    @Test
    void coreNeedsLittleOfJavaAndNothingBesideIt() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "dev.nestor..",
                                "java.lang",
                                "java.time",
                                "java.util",
                                "java.util.function",
                                "java.util.stream",
                                "org.jspecify.annotations")
                        .or(belongToAnyOf(
                                URI.class,
                                ConcurrentHashMap.class,
                                AtomicInteger.class,
                                SoftReference.class,
                                MessageDigest.class,
                                NoSuchAlgorithmException.class)))
                .because("core reads no file, opens no connection, starts no thread, and looks into no class")
                .check(NestorClasses.CORE);
    }

    @Test
    void coreNeitherAsksNorTellsTheSystemAnything() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        System.class,
                        Runtime.class,
                        Process.class,
                        ProcessBuilder.class,
                        Thread.class,
                        ThreadLocal.class,
                        ClassLoader.class,
                        ServiceLoader.class,
                        ResourceBundle.class,
                        Timer.class)
                .check(NestorClasses.CORE);
    }

    @Test
    void coreReadsNoClock() {
        noClasses()
                .should(Calls.of("now").in("java.time"))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class)
                .because("the caller says which day it is")
                .check(NestorClasses.CORE);
    }

    @Test
    void coreThrowsNoDice() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, SecureRandom.class, UUID.class)
                .orShould()
                .callMethod(Math.class, "random")
                .check(NestorClasses.CORE);
    }

    @Test
    void coreAnswersAlikeInEveryCountry() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould(Calls.withoutLocale())
                .check(NestorClasses.CORE);
    }

    @Test
    void coreLooksIntoNoClass() {
        noClasses()
                .should(Calls.of("forName", "getDeclaredMethods", "getMethods", "getDeclaredFields", "getResource")
                        .in("java.lang"))
                .orShould(Calls.of("getResourceAsStream", "getRecordComponents", "getPermittedSubclasses")
                        .in("java.lang"))
                .check(NestorClasses.CORE);
    }

    @Test
    void noStaticFieldOfAPublishedModuleCanBeSet() {
        fields().that().areStatic().should().beFinal().check(NestorClasses.PUBLISHED);
    }
}
