package dev.nestor.reference;

import dev.nestor.rule.RulePack;
import dev.nestor.spi.VendorPlugins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pages of {@code docs} that follow from the rule packs. */
public final class ReferenceDocs {

    private final Path docs;
    private final List<RulePack> packs = VendorPlugins.discover(ReferenceDocs.class.getClassLoader())
            .requireAll()
            .knowledge()
            .packs();

    /** @param docs the folder that holds {@code statements.tsv} and {@code not-rules.tsv}, and gets the pages */
    public ReferenceDocs(Path docs) {
        this.docs = docs;
    }

    /** Writes the pages; {@code examples/reference-docs} is where it is run. */
    public static void main(String[] arguments) throws IOException {
        Path docs = Path.of(arguments.length == 0 ? "../../docs" : arguments[0]);
        for (Map.Entry<Path, String> page : new ReferenceDocs(docs).pages().entrySet()) {
            Files.createDirectories(page.getKey().getParent());
            Files.writeString(page.getKey(), page.getValue());
        }
    }

    /** The text of each page, by its file. */
    public SortedMap<Path, String> pages() throws IOException {
        SortedMap<Path, String> pages = new TreeMap<>();
        pages.put(docs.resolve("coverage.md"), coverage().text());
        pages.put(docs.resolve("rules").resolve("README.md"), index());
        packs.stream()
                .map(RulePage::new)
                .forEach(page -> pages.put(docs.resolve("rules").resolve(page.name()), page.text()));
        return pages;
    }

    /** What is wrong with the way statements are accounted for, as sentences. */
    public List<String> problems() throws IOException {
        return coverage().problems();
    }

    private CoveragePage coverage() throws IOException {
        return new CoveragePage(
                Tsv.read(docs.resolve("statements.tsv")), Tsv.read(docs.resolve("not-rules.tsv")), packs);
    }

    private String index() {
        StringBuilder page = new StringBuilder("""
                # What the documents say

                One page for each document that rules are taken from. Written from the rule packs; do not edit them by hand.

                | document | publisher | weight | for the days | rules |
                |---|---|---|---|---|
                """);
        for (RulePack pack : packs) {
            page.append("| [")
                    .append(pack.document().title())
                    .append("](")
                    .append(pack.id())
                    .append(".md) | ")
                    .append(pack.document().publisher())
                    .append(" | ")
                    .append(pack.document().authority().word().replace('-', ' '))
                    .append(" | ")
                    .append(pack.covers())
                    .append(" | ")
                    .append(pack.rules().size())
                    .append(" |\n");
        }
        return page.toString();
    }
}
