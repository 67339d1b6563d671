package dev.nestor.policy;

import dev.nestor.review.DecisionRecord;
import dev.nestor.rule.Operand;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack whose rules need not be read before somebody asks about products that it names. Immutable to those who
 * use it, and safe to share between threads.
 */
public final class ShelvedPack {

    /** Stands for any product where a rule names none. */
    public static final String ANY = "*";

    private final String id;
    private final String series;
    private final List<String> inner;
    private final List<String> outer;
    private final Supplier<RulePack> opener;
    private volatile @Nullable RulePack pack;
    private volatile DecisionRecord.@Nullable Pack recorded;

    private ShelvedPack(String id, String series, List<String> inner, List<String> outer, Supplier<RulePack> opener) {
        this.id = id;
        this.series = series;
        this.inner = List.copyOf(inner);
        this.outer = List.copyOf(outer);
        this.opener = opener;
    }

    /** A pack that was read already. */
    public static ShelvedPack of(RulePack pack) {
        ShelvedPack shelved = new ShelvedPack(
                pack.id(), pack.series(), names(pack, Operand.Side.INNER), names(pack, Operand.Side.OUTER), () -> pack);
        shelved.pack = pack;
        return shelved;
    }

    /**
     * A pack that is read when it is needed.
     *
     * @param series the pack's {@link RulePack#series}
     * @param inner the names of the inner products that its rules speak of, as {@link #names} gives them
     * @param outer the same for the outer ones
     * @param opener reads the pack, the same on each call; each rule that one of its rules overrides exists and is of
     *     the same publisher
     */
    public static ShelvedPack unread(
            String id, String series, List<String> inner, List<String> outer, Supplier<RulePack> opener) {
        return new ShelvedPack(id, series, inner, outer, opener);
    }

    /**
     * The products that the rules of {@code pack} name on one side, and {@link #ANY} if one speaks of any of some kind; each
     * once, sorted.
     */
    public static List<String> names(RulePack pack, Operand.Side side) {
        Set<String> names = new TreeSet<>();
        for (Rule rule : pack.rules()) {
            List<ProductPattern> patterns = side == Operand.Side.INNER
                    ? rule.scope().inner()
                    : rule.scope().outer();
            for (ProductPattern pattern : patterns) {
                names.add(pattern.isProduct() ? pattern.product() : ANY);
            }
        }
        return List.copyOf(names);
    }

    public String id() {
        return id;
    }

    public String series() {
        return series;
    }

    /** The products that its rules name on either side, and {@link #ANY} if one speaks of any of some kind. */
    public Collection<String> names() {
        List<String> names = new ArrayList<>(inner);
        names.addAll(outer);
        return names;
    }

    /** Whether it names one of the inner and one of the outer products. */
    public boolean namesOneOf(Collection<String> inner, Collection<String> outer) {
        return hasOneOf(this.inner, inner) && hasOneOf(this.outer, outer);
    }

    /** The pack itself, read if nobody has yet. */
    public RulePack open() {
        RulePack read = pack;
        return read != null ? read : read();
    }

    /** How records of decisions name it; its content is digested once. */
    DecisionRecord.Pack recorded() {
        DecisionRecord.Pack made = recorded;
        if (made == null) {
            made = DecisionRecord.Pack.of(open());
            recorded = made;
        }
        return made;
    }

    /** Whether it has been read. */
    public boolean isOpen() {
        return pack != null;
    }

    private synchronized RulePack read() {
        RulePack read = pack;
        if (read == null) {
            read = Objects.requireNonNull(opener.get(), "opener read no pack");
            pack = read;
        }
        return read;
    }

    private static boolean hasOneOf(List<String> own, Collection<String> wanted) {
        for (String name : wanted) {
            if (own.contains(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return id;
    }
}
