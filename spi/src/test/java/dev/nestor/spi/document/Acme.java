package dev.nestor.spi.document;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.catalogue.Renaming;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactType;
import dev.nestor.model.ProductId;
import dev.nestor.source.Confidence;
import dev.nestor.version.Version;
import dev.nestor.version.VersionRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The products and facts of two invented vendors. */
final class Acme {

    private static final Product FORGE = hypervisor(
            "acme/forge",
            "Acme Forge",
            List.of("forge-server"),
            release("6.5", "6.5", Confidence.HIGH),
            release("7.0", "7.0", Confidence.HIGH),
            release("7.0 Update 3", "7.0.3", Confidence.HIGH, "Spring"),
            release("8.0", "8.0", Confidence.MEDIUM),
            release("8.1", "8.1", Confidence.RECALLED));

    private static final Product BENCH = hypervisor(
            "acme/bench",
            "Acme Bench",
            List.of(),
            release("9", "9.0", Confidence.HIGH),
            release("10", "10.0", Confidence.HIGH));

    private static final Product FORGE_LIGHT = new Product(
            ProductId.parse("acme/forge-light"),
            "Acme Forge Light",
            false,
            List.of(),
            Optional.empty(),
            Optional.of(new Renaming(VersionRange.parse("[8.0,)"), FORGE.id())),
            Optional.empty(),
            List.of());

    private static final Product WITNESS = new Product(
            ProductId.parse("acme/witness"),
            "Acme Witness",
            true,
            List.of(),
            Optional.of(FORGE.id()),
            Optional.empty(),
            Optional.empty(),
            List.of());

    /** Its releases are called by years, and are compared by builds. */
    private static final Product TURBINE = new Product(
            ProductId.parse("umbra/turbine"),
            "Umbra Turbine",
            false,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Version.parse("10.0")),
            List.of(
                    release("2016", "10.0.14393", Confidence.HIGH),
                    release("2022", "10.0.20348", Confidence.HIGH, "22H2")));

    static final Catalogue CATALOGUE = Catalogue.of(List.of(FORGE, BENCH, FORGE_LIGHT, WITNESS, TURBINE));

    static final FactDictionary FACTS = FactDictionary.standard()
            .and(List.of(
                    FactDeclaration.of("acme.machineVersion", FactType.VERSION, "The version of the machine's format."),
                    FactDeclaration.of("acme.nics", FactType.WORDS, "The kinds of its adapters.", "fast", "slow"),
                    FactDeclaration.of("acme.scratch", FactType.BYTES, "The size of its scratch disk.")));

    private Acme() {}

    private static Product hypervisor(String id, String title, List<String> aliases, Release... releases) {
        return new Product(
                ProductId.parse(id),
                title,
                false,
                aliases,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(releases));
    }

    private static Release release(String label, String version, Confidence confidence, String... aliases) {
        return new Release(
                label,
                Version.parse(version),
                List.of(aliases),
                Optional.of(LocalDate.of(2020, 1, 15)),
                Map.of("build", "4711"),
                confidence);
    }
}
