package dev.nestor.spi.compiled;

import dev.nestor.rule.Operand;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.RulePack.Change;
import dev.nestor.rule.RulePack.Table;
import dev.nestor.source.Authority;
import dev.nestor.source.Days;
import dev.nestor.source.SourceDocument;
import dev.nestor.version.VersionRange;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule packs. */
final class PackCode {

    private static final Authority[] AUTHORITIES = Authority.values();
    private static final Operand.Side[] SIDES = Operand.Side.values();

    private PackCode() {}

    /** @throws IllegalArgumentException if one of its rules needs code */
    static void write(RulePack pack, Output out) {
        out.text(pack.id());
        out.number(pack.revision());
        writeDocument(pack.document(), out);
        out.text(pack.series());
        writeDays(pack.covers(), out);
        out.optional(pack.published(), out::day);
        out.list(pack.history(), change -> writeChange(change, out));
        out.list(pack.tables(), table -> writeTable(table, out));
        out.list(pack.rules(), rule -> RuleCode.write(rule, out));
    }

    static RulePack read(Input in) {
        String id = in.text();
        int revision = in.number();
        SourceDocument document = readDocument(in);
        String series = in.text();
        Days covers = readDays(in);
        Optional<LocalDate> published = in.optionalDay();
        List<Change> history = readHistory(in);
        List<Table> tables = readTables(in);
        List<Rule> rules = new ArrayList<>();
        for (int count = in.number(); count > 0; count--) {
            rules.add(RuleCode.read(document, in));
        }
        return new RulePack(id, revision, document, series, covers, published, history, tables, rules);
    }

    static void writeDays(Days days, Output out) {
        out.day(days.from());
        out.optional(days.until(), out::day);
    }

    static Days readDays(Input in) {
        return new Days(in.day(), in.optionalDay());
    }

    private static void writeDocument(SourceDocument document, Output out) {
        out.text(document.title());
        out.text(document.url().toString());
        out.text(document.publisher());
        out.choice(document.authority());
        out.day(document.read());
    }

    private static SourceDocument readDocument(Input in) {
        String title = in.text();
        URI url = URI.create(in.text());
        return new SourceDocument(title, url, in.text(), in.choice(AUTHORITIES), in.day());
    }

    private static void writeChange(Change change, Output out) {
        out.day(change.date());
        out.text(change.change());
    }

    private static List<Change> readHistory(Input in) {
        int count = in.number();
        List<Change> history = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            history.add(new Change(in.day(), in.text()));
        }
        return history;
    }

    private static void writeTable(Table table, Output out) {
        out.text(table.name());
        out.choice(table.side());
        out.texts(table.rules());
        out.list(table.gaps(), range -> ValueCode.writeRange(range, out));
        out.list(table.overlaps(), range -> ValueCode.writeRange(range, out));
    }

    private static List<Table> readTables(Input in) {
        int count = in.number();
        List<Table> tables = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tables.add(new Table(in.text(), in.choice(SIDES), in.texts(), readRanges(in), readRanges(in)));
        }
        return tables;
    }

    private static List<VersionRange> readRanges(Input in) {
        int count = in.number();
        List<VersionRange> ranges = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ranges.add(ValueCode.readRange(in));
        }
        return ranges;
    }
}
