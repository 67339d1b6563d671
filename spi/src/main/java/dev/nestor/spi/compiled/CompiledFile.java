package dev.nestor.spi.compiled;

import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.rule.Operand;
import dev.nestor.rule.RulePack;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;

/** Writes what {@link CompiledPlugin} reads. Apart from it, so that a host that starts loads no class that writes. */
public final class CompiledFile {

    private CompiledFile() {}

    /** @throws IllegalArgumentException if a rule needs code */
    public static byte[] write(
            Collection<Product> products, Collection<FactDeclaration> facts, Collection<RulePack> packs) {
        TextPool pool = new TextPool();
        Output out = new Output(pool);
        out.list(products, product -> CatalogueCode.write(product, out));
        out.list(facts, fact -> CatalogueCode.write(fact, out));
        writePacks(packs, out, pool);
        return file(pool, out);
    }

    /** All packs one behind the other, and then where each starts and what it names. */
    private static void writePacks(Collection<RulePack> packs, Output out, TextPool pool) {
        Output bodies = new Output(pool);
        Output index = new Output(pool);
        index.list(packs, pack -> {
            index.text(pack.id());
            index.text(pack.series());
            index.texts(ShelvedPack.names(pack, Operand.Side.INNER));
            index.texts(ShelvedPack.names(pack, Operand.Side.OUTER));
            index.number(bodies.size());
            PackCode.write(pack, bodies);
        });
        out.number(bodies.size());
        out.append(bodies);
        out.append(index);
    }

    private static byte[] file(TextPool pool, Output body) {
        try {
            ByteArrayOutputStream summed = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(summed);
            out.writeInt(Fingerprint.CURRENT);
            pool.writeTo(out);
            out.write(body.bytes());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            DataOutputStream whole = new DataOutputStream(file);
            whole.writeInt(CompiledPlugin.MARK);
            whole.writeInt(CompiledPlugin.sum(summed.toByteArray(), 0));
            summed.writeTo(whole);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
