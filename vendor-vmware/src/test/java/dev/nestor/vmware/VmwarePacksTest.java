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

        assertThat(article().rules()).isNotEmpty();
        assertThat(article().rules().stream()
                        .filter(rule -> !page.contains("`" + nameInArticle(rule) + "`"))
                        .map(rule -> "rule `" + rule.id() + "` is not on docs/reading-vmware.md: add a row"))
                .isEmpty();
    }

    @Test
    void nothingIsAttestedOnADayThatWasNotRead() {
        assertThat(knowledge.packs())
                .isNotEmpty()
                .allSatisfy(pack -> assertThat(pack.rules())
                        .isNotEmpty()
                        .allMatch(rule -> pack.covers().encloses(rule.evidence().attested())));
    }

    @Test
    void everyRuleNamesTheStatementsItCarries() {
        assertThat(knowledge.packs().stream()
                        .flatMap(pack -> pack.rules().stream())
                        .filter(rule -> rule.statements().isEmpty())
                        .map(rule -> "rule `" + rule.id() + "` names no statement: add `statements`"))
                .isEmpty();
    }

    @Test
    void aReleaseKnownFromMemoryHasNoDate() {
        assertThat(knowledge.catalogue().products().stream().flatMap(product -> product.releases().stream()))
                .filteredOn(release -> release.confidence() == Confidence.RECALLED)
                .isNotEmpty()
                .extracting(Release::date)
                .allMatch(date -> date.isEmpty());
    }

    private static String nameInArticle(Rule rule) {
        return rule.id().substring("vmware.kb2009916.".length());
    }

    private RulePack article() {
        return knowledge.packs().stream()
                .filter(pack -> pack.id().equals("vmware.kb2009916"))
                .findFirst()
                .orElseThrow();
    }
}
