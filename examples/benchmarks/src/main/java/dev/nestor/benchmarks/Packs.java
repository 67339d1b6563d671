package dev.nestor.benchmarks;

import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.pack.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The rules that all engines have, as rule packs beside the catalogues of the vendors. */
final class Packs {

    private Packs() {}

    static Policy policy() {
        Knowledge vendors =
                VendorPlugins.discover(Packs.class.getClassLoader()).policy().knowledge();
        List<RulePack> packs = Stream.of("article.json", "requirements.json")
                .map(name -> read(name, vendors))
                .toList();
        return Policy.of(Knowledge.of(vendors.catalogue(), vendors.facts(), packs, List.of()));
    }

    private static RulePack read(String name, Knowledge vendors) {
        try (InputStream in = Objects.requireNonNull(Packs.class.getResourceAsStream(name), name)) {
            return PackReader.read(name, in, vendors.facts());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
