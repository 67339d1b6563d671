package dev.nestor.benchmarks;

import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.pack.PackReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rules that all engines have, as rule packs beside the catalogues of the vendors. */
final class Packs {

    private static final List<String> NAMES = List.of("article.json", "requirements.json");

    private Packs() {}

    static Policy policy() {
        Knowledge vendors = vendors();
        return policy(packs(vendors), vendors);
    }

    /** The same rules, and those of one more pack. */
    static Policy policyWith(String more) {
        Knowledge vendors = vendors();
        List<RulePack> packs = packs(vendors);
        packs.add(read("more.json", more, vendors));
        return policy(packs, vendors);
    }

    /** What the vendors published, all of it. */
    static Policy shipped() {
        return VendorPlugins.discover(Packs.class.getClassLoader()).policy();
    }

    private static Knowledge vendors() {
        return shipped().knowledge();
    }

    private static List<RulePack> packs(Knowledge vendors) {
        List<RulePack> packs = new ArrayList<>();
        NAMES.forEach(name -> packs.add(read(name, Texts.read(Packs.class, name), vendors)));
        return packs;
    }

    private static Policy policy(List<RulePack> packs, Knowledge vendors) {
        return Policy.of(Knowledge.of(vendors.catalogue(), vendors.facts(), packs, List.of()));
    }

    private static RulePack read(String name, String text, Knowledge vendors) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return PackReader.read(name, new ByteArrayInputStream(bytes), vendors.facts());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
