package org.example.kvm.libvirt;

import dev.nestor.fact.FactValue;
import dev.nestor.policy.Knowledge;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.example.kvm.KvmPlugin;

/** Reads as a host would, and shows what came of it. */
final class LibvirtReading {

    static final Knowledge KNOWLEDGE =
            VendorPlugins.of(new KvmPlugin()).requireAll().knowledge();

    private LibvirtReading() {}

    static Reading ofFixture(String name) throws IOException {
        try (InputStream content = LibvirtReading.class.getResourceAsStream(name)) {
            return of(name, content.readAllBytes());
        }
    }

    static Reading of(String xml) throws IOException {
        return of("lab.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    static Reading of(String source, byte[] content) throws IOException {
        return Reading.of(
                new LibvirtReader(),
                source,
                new ByteArrayInputStream(content),
                KNOWLEDGE.catalogue(),
                KNOWLEDGE.facts());
    }

    static Map<String, String> facts(Sighting sighting) {
        return sighting.layer().machine().facts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> text(fact.getValue())));
    }

    static String fact(Sighting sighting, String name) {
        return sighting.layer().machine().fact(name).map(LibvirtReading::text).orElse("unknown");
    }

    private static String text(FactValue value) {
        return value.toString();
    }
}
