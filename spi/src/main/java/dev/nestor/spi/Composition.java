package dev.nestor.spi;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.ProductId;
import dev.nestor.policy.Knowledge;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Puts together the plugins that go together, and sets all others apart. */
final class Composition {

    private final List<Candidate> members;
    private final Set<Quarantine> quarantined;
    private final PackReading reading = new PackReading();

    /** @param unmade the plugins that could not even be asked */
    Composition(Collection<Candidate> candidates, Collection<Quarantine> unmade) {
        members = new ArrayList<>(candidates);
        members.sort(Candidate.ORDER);
        quarantined = new HashSet<>(unmade);
        settle();
    }

    /** The plugins that can be used, by id. */
    List<VendorPlugin> plugins() {
        return members.stream().map(Candidate::plugin).toList();
    }

    List<InventoryReader> readers() {
        return members.stream()
                .flatMap(member -> member.contents().readers().stream())
                .toList();
    }

    Knowledge knowledge() {
        return Knowledge.of(
                Catalogue.of(members.stream()
                        .flatMap(member -> member.contents().products().stream())
                        .toList()),
                FactDictionary.standard()
                        .and(members.stream()
                                .flatMap(member -> member.contents().facts().stream())
                                .toList()),
                members.stream()
                        .flatMap(member -> reading.of(member).stream())
                        .sorted(Comparator.comparing(RulePack::id))
                        .toList(),
                quarantined.stream().sorted(byName()).toList());
    }

    // One plugin can rest on another: on its products, its facts, its rules. So each that goes may take more with it.
    private void settle() {
        Problems problems = problems();
        while (!problems.isEmpty()) {
            problems.forEach(this::quarantine);
            problems = problems();
        }
    }

    /** Those of the first check that finds any: each check relies on what the ones before it let pass. */
    private Problems problems() {
        Problems unreadable = reading.read(members);
        return Stream.<Supplier<Problems>>of(
                        this::broken,
                        () -> Duplicates.find("product", members, Composition::products),
                        () -> FactClashes.find(members),
                        () -> Ancestry.problems(members),
                        () -> unreadable,
                        () -> Duplicates.find("rule pack", members, this::packs),
                        () -> Duplicates.find("rule", members, this::rules),
                        () -> Overriding.find(members, reading::of))
                .map(Supplier::get)
                .filter(problems -> !problems.isEmpty())
                .findFirst()
                .orElseGet(Problems::new);
    }

    private Problems broken() {
        Problems problems = new Problems();
        members.forEach(member -> member.problem().ifPresent(problem -> problems.add(member, problem)));
        Duplicates.find("id", members, member -> Stream.of(member.name())).forEach(problems::add);
        return problems;
    }

    private static Stream<String> products(Candidate candidate) {
        return candidate.contents().productNames().map(ProductId::toString);
    }

    private Stream<String> packs(Candidate candidate) {
        return reading.of(candidate).stream().map(RulePack::id);
    }

    private Stream<String> rules(Candidate candidate) {
        return reading.of(candidate).stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::id);
    }

    private void quarantine(Candidate candidate, String reason) {
        quarantined.add(candidate.quarantine(
                reason, Coverage.of(candidate, reading.of(candidate), reading.isComplete(candidate))));
        members.remove(candidate);
    }

    private static Comparator<Quarantine> byName() {
        return Comparator.comparing(Quarantine::plugin)
                .thenComparing(Quarantine::origin)
                .thenComparing(Quarantine::reason)
                .thenComparing(
                        quarantine -> quarantine.products().map(TreeSet::new).toString());
    }
}
