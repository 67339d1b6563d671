package dev.nestor.spi.compiled;

import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.rule.RulePack;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * What the documents of a plugin say.
 *
 * @param packs each read from the file when it is opened
 */
public record CompiledPlugin(List<Product> products, List<FactDeclaration> facts, List<ShelvedPack> packs) {

    static final int MARK = 0x4E_53_54_52;
    private static final int SUM_AT = Integer.BYTES;
    private static final int SUMMED = 2 * Integer.BYTES;
    private static final int FINGERPRINT_AT = SUMMED;
    private static final int POOL_AT = FINGERPRINT_AT + Integer.BYTES;

    public CompiledPlugin {
        products = List.copyOf(products);
        facts = List.copyOf(facts);
        packs = List.copyOf(packs);
    }

    /** Reads a file, of which each pack only when it is opened; empty if it is damaged or made for another Nestor. */
    public static Optional<CompiledPlugin> read(byte[] file) {
        if (!isWhole(file) || ByteBuffer.wrap(file).getInt(FINGERPRINT_AT) != Fingerprint.CURRENT) {
            return Optional.empty();
        }
        Input in = Input.of(file, POOL_AT);
        return Optional.of(new CompiledPlugin(readProducts(in), readFacts(in), readPacks(in)));
    }

    private static boolean isWhole(byte[] file) {
        return file.length > POOL_AT
                && ByteBuffer.wrap(file).getInt() == MARK
                && ByteBuffer.wrap(file).getInt(SUM_AT) == sum(file, SUMMED);
    }

    static int sum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }

    private static List<Product> readProducts(Input in) {
        int count = in.number();
        List<Product> products = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            products.add(CatalogueCode.readProduct(in));
        }
        return products;
    }

    private static List<FactDeclaration> readFacts(Input in) {
        int count = in.number();
        List<FactDeclaration> facts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            facts.add(CatalogueCode.readFact(in));
        }
        return facts;
    }

    private static List<ShelvedPack> readPacks(Input in) {
        int size = in.number();
        Input bodies = in.at(0);
        Input index = in.at(size);
        int count = index.number();
        List<ShelvedPack> packs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            packs.add(ShelvedPack.unread(
                    index.text(), index.text(), index.texts(), index.texts(), new Body(bodies, index.number())));
        }
        return packs;
    }

    /** Where a pack starts, counted from the first one. */
    private record Body(Input bodies, int distance) implements Supplier<RulePack> {
        @Override
        public RulePack get() {
            return PackCode.read(bodies.at(distance));
        }
    }
}
