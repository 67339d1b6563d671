package dev.nestor.vmware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.catalogue.Release;
import dev.nestor.policy.Knowledge;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.source.Confidence;
import dev.nestor.spi.VendorPlugins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VmwarePacksTest {

    private final Knowledge knowledge =
            VendorPlugins.of(new VmwarePlugin()).requireAll().knowledge();

    @Test
    void everyStatementOfTheArticleIsCarriedByARule() {
        // 1 is its title, 29 a change without a row, 30 the page's furniture, and 31 is said of it and not by it.
        List<String> statements = IntStream.rangeClosed(2, 28)
                .mapToObj(number -> "VMW-KB-%02d".formatted(number))
                .toList();

        assertThat(article().rules().stream().flatMap(rule -> rule.statements().stream()))
                .containsAll(statements);
        assertThat(article().history()).hasSize(3);
    }

    @Test
    void everyRuleOfTheArticleStandsOnThePageThatExplainsItsReading() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "reading-vmware.md"));

        assertThat(article().rules())
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(page).contains("`" + rule.id().substring("vmware.kb2009916.".length()) + "`"));
    }

    @Test
    void nothingIsAttestedOnADayThatWasNotRead() {
        assertThat(knowledge.packs())
                .hasSize(4)
                .allSatisfy(pack -> assertThat(pack.rules())
                        .isNotEmpty()
                        .allMatch(rule -> pack.covers().encloses(rule.evidence().attested())));
    }

    @Test
    void everyRuleNamesTheStatementsItCarries() {
        assertThat(knowledge.packs().stream().flatMap(pack -> pack.rules().stream()))
                .extracting(Rule::statements)
                .allSatisfy(statements -> assertThat(statements).isNotEmpty());
    }

    @Test
    void aReleaseKnownFromMemoryHasNoDate() {
        assertThat(knowledge.catalogue().products().stream().flatMap(product -> product.releases().stream()))
                .filteredOn(release -> release.confidence() == Confidence.RECALLED)
                .isNotEmpty()
                .extracting(Release::date)
                .allMatch(date -> date.isEmpty());
    }

    private RulePack article() {
        return knowledge.packs().stream()
                .filter(pack -> pack.id().equals("vmware.kb2009916"))
                .findFirst()
                .orElseThrow();
    }
}
