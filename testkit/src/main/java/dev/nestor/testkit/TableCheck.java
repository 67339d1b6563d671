package dev.nestor.testkit;

import dev.nestor.rule.Operand;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.version.Version;
import dev.nestor.version.VersionRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether the rows of tables leave out nothing and share nothing, but for what is declared. */
final class TableCheck {

    private static final Comparator<VersionRange> ORDER = Comparator.comparing(
            range -> range.from(),
            Comparator.comparing(from -> from.orElse(null), Comparator.nullsFirst(Version::compareTo)));

    private final RulePack pack;
    private final RulePack.Table table;
    private final List<String> problems = new ArrayList<>();

    private TableCheck(RulePack pack, RulePack.Table table) {
        this.pack = pack;
        this.table = table;
    }

    static List<String> problems(Collection<RulePack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.tables().stream().flatMap(table -> problems(pack, table).stream()))
                .toList();
    }

    static List<String> problems(RulePack pack, RulePack.Table table) {
        TableCheck check = new TableCheck(pack, table);
        check.ranges().forEach(check::compare);
        return check.problems;
    }

    /** The versions that the rows speak of, by product. */
    private Map<String, List<VersionRange>> ranges() {
        return pack.rules().stream()
                .filter(rule -> table.rules().contains(rule.id()))
                .flatMap(rule -> patterns(rule).stream())
                .filter(ProductPattern::isProduct)
                .collect(Collectors.groupingBy(
                        ProductPattern::product,
                        TreeMap::new,
                        Collectors.mapping(ProductPattern::versions, Collectors.toList())));
    }

    private List<ProductPattern> patterns(Rule rule) {
        return table.side() == Operand.Side.INNER
                ? rule.scope().inner()
                : rule.scope().outer();
    }

    private void compare(String product, List<VersionRange> ranges) {
        List<VersionRange> rows = ranges.stream().sorted(ORDER).toList();
        Optional<Version> reached = rows.get(0).until();
        for (VersionRange row : rows.subList(1, rows.size())) {
            Version from = row.from().orElse(Version.parse("0"));
            if (reached.isEmpty() || reached.get().compareTo(from) > 0) {
                Optional<Version> end = earlier(reached, row.until());
                undeclared(new VersionRange(row.from(), end), table.overlaps(), product, "two rows speak of");
            } else if (reached.get().compareTo(from) < 0) {
                undeclared(VersionRange.between(reached.get(), from), table.gaps(), product, "no row speaks of");
            }
            reached = later(reached, row.until());
        }
    }

    private void undeclared(VersionRange range, List<VersionRange> declared, String product, String what) {
        if (!declared.contains(range)) {
            problems.add("rule pack `" + pack.id() + "`, table `" + table.name() + "`: " + what + " `" + product + " "
                    + range + "`: mend it, or declare it if the document is like that");
        }
    }

    private static Optional<Version> earlier(Optional<Version> one, Optional<Version> other) {
        return one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) < 0) ? other : one;
    }

    private static Optional<Version> later(Optional<Version> one, Optional<Version> other) {
        return one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) < 0) ? one : other;
    }
}
