package dev.nestor.testkit;

import dev.nestor.rule.RulePack;
import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every plugin promises, as a class for its author to extend:
 *
 * <pre>{@code
 * class MyPluginTest extends VendorPluginContract {
 *     @Override
 *     protected VendorPlugin plugin() {
 *         return new MyPlugin();
 *     }
 * }
 * }</pre>
 *
 * <p>Each failure says what to change. A plugin that is quarantined, or one of {@link #others()} that is, fails
 * {@link #canBeLoaded()} and skips all that follows from it; what else is wrong shows when that is mended.
 */
public abstract class VendorPluginContract {

    /** For subclasses. */
    protected VendorPluginContract() {}

    /** A new plugin, as a service loader would make it. */
    protected abstract VendorPlugin plugin();

    /** The plugins whose products, facts or rules this one needs. */
    protected Collection<? extends VendorPlugin> others() {
        return List.of();
    }

    /**
     * The files of cases, {@code nestor/cases/1}: those that lie beside the plugin's class, {@code kb-1.cases.json} for
     * a pack named {@code kb-1.json}.
     */
    protected List<Resource> cases() {
        return CaseFiles.beside(plugin());
    }

    /** It is public, has a public constructor without parameters, and is registered in both places. */
    @Test
    public final void isDiscovered() {
        demand(DiscoveryCheck.problems(plugin()));
    }

    /** Hosts would not quarantine it, and its cases can be read. */
    @Test
    public final void canBeLoaded() {
        demand(LoadCheck.problems(asWritten()));
    }

    /** It brings something along: packs have rules, and rules have cases. */
    @Test
    public final void isNotEmpty() {
        demand(LoadCheck.emptiness(subjectWithAllCases()));
    }

    /** Its id is kebab-case, and begins those of its packs. */
    @Test
    public final void hasWellFormedNames() {
        Subject subject = subject();
        demand(IdentityCheck.names(subject.plugin(), subject.packs()));
    }

    /** Of the products it lists, if any, one is its own vendor's: a copied example's are not. */
    @Test
    public final void listsProductsOfItsOwn() {
        Subject subject = subject();
        demand(IdentityCheck.ownership(subject.plugin(), subject.products()));
    }

    @Test
    public final void answersTheSameOnEachCall() {
        demand(IdentityCheck.constancy(subject().plugin()));
    }

    /** A rule's id is used once, and can be searched for. */
    @Test
    public final void ruleIdsStandOnceInThePacks() {
        Subject subject = subject();
        Set<String> coded =
                subject.plugin().codedPacks().stream().map(RulePack::id).collect(Collectors.toSet());
        demand(RuleCheck.ids(subject.packs(), coded, subject.packTexts()));
    }

    /** Messages and remedies are one sentence without a period, sections one line. */
    @Test
    public final void textsAreWellFormed() {
        demand(RuleCheck.wording(subject().packs()));
    }

    /** Documents have a link, and days make sense. */
    @Test
    public final void evidenceIsPlausible() {
        demand(EvidenceCheck.problems(subject().packs()));
    }

    /** Rules override rules that exist, of the same publisher, and not in a circle. */
    @Test
    public final void overridesAreSound() {
        demand(RuleCheck.overrides(subject().knowledge().packs()));
    }

    /** What is declared to be a table leaves no version out and speaks of none twice, unless that is declared. */
    @Test
    public final void tablesAreComplete() {
        demand(TableCheck.problems(subject().packs()));
    }

    /** What it was compiled to, if it was, says what its documents say. */
    @Test
    public final void isCompiledFromWhatItsDocumentsSay() {
        demand(CompiledCheck.problems(plugin()));
    }

    /** Every name of a product or release leads to it, or is refused as the name of several. */
    @Test
    public final void catalogueNamesLeadToWhatTheyName() {
        Subject subject = subject();
        demand(CatalogueCheck.problems(subject.products(), subject.knowledge().catalogue()));
    }

    /** Settings can be read, and are about facts and products that exist. */
    @Test
    public final void settingsAreAboutWhatExists() {
        Subject subject = subject();
        demand(SettingsCheck.problems(subject.all(), subject.knowledge().catalogue()));
    }

    /** Readers name their format, and refuse what is empty. */
    @Test
    public final void readersRefuseWhatIsEmpty() {
        Subject subject = subject();
        demand(ReaderCheck.problems(subject.plugin().readers(), subject.knowledge()));
    }

    /** Each rule is shown to apply, to spare, and to be unknown where it can be; requirements with both statuses. */
    @Test
    public final void casesShowAllThatRulesCanDo() {
        Subject subject = subjectWithAllCases();
        demand(new CaseCoverage(subject.packs(), subject.cases()).problems());
    }

    /** Each case, as a test of its own; none while the plugin cannot be used. */
    @TestFactory
    public final Stream<DynamicTest> casesComeOutAsWritten() {
        Subject subject = asWritten();
        if (!subject.isUsable()) {
            return Stream.empty();
        }
        CaseCheck check = new CaseCheck(subject.policy());
        return subject.cases().stream()
                .flatMap(file -> file.cases().stream())
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(), () -> demand(check.problem(one).stream().toList())));
    }

    private Subject asWritten() {
        return new Subject(plugin(), others(), cases());
    }

    /** Skips the test of a plugin that is not there to be looked at: one typo would fail each of them. */
    private Subject subject() {
        Subject subject = asWritten();
        Assumptions.assumeTrue(subject.isUsable(), "see canBeLoaded: the plugin cannot be used");
        return subject;
    }

    /** Skips the test as well if cases may seem to be missing that only could not be read. */
    private Subject subjectWithAllCases() {
        Subject subject = subject();
        Assumptions.assumeTrue(subject.unreadableCases().isEmpty(), "see canBeLoaded: cases cannot be read");
        return subject;
    }

    private static void demand(List<String> problems) {
        if (!problems.isEmpty()) {
            Assertions.fail(String.join(System.lineSeparator(), problems));
        }
    }
}
