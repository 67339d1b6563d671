package dev.nestor.naive;

import dev.nestor.assessment.Question;
import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.model.ProductId;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who says what about one nesting. */
final class Heard {

    private final Nesting nesting;
    private final Question question;
    private final List<Rule> stated = new ArrayList<>();
    private final List<Rule> unread = new ArrayList<>();

    Heard(Collection<RulePack> packs, Nesting nesting, Question question) {
        this.nesting = nesting;
        this.question = question;
        for (RulePack pack : packs) {
            boolean read = packs.stream()
                    .anyMatch(other -> other.series().equals(pack.series())
                            && other.covers().contains(question.day()));
            boolean published =
                    pack.published().filter(question.day()::isBefore).isEmpty();
            for (Rule rule : pack.rules()) {
                if (!read && published) {
                    unread.add(rule);
                } else if (isStated(rule, pack, question.day())) {
                    stated.add(rule);
                }
            }
        }
        unread.removeIf(rule -> rule.withdrawn() || speaks(rule) == Truth.FALSE);
    }

    private static boolean isStated(Rule rule, RulePack pack, LocalDate day) {
        return pack.covers().contains(day) && rule.evidence().attested().contains(day);
    }

    List<Rule> stated() {
        return stated;
    }

    /** The parties that may have said anything on {@code axis}, in texts that nobody has read. */
    List<String> unread(Axis axis) {
        return unread.stream()
                .filter(rule -> rule.axis().equals(Optional.of(axis)))
                .map(Rule::party)
                .filter(this::isParty)
                .distinct()
                .toList();
    }

    boolean isParty(String party) {
        return party.equals("house")
                || Stream.of(nesting.inner(), nesting.outer())
                        .flatMap(layer -> layer.software().lineage().stream())
                        .map(ProductId::vendor)
                        .anyMatch(party::equals);
    }

    Set<String> owingAnAnswer() {
        Set<String> owing = new LinkedHashSet<>();
        if (!nesting.innerIsGuest()) {
            owing.add(nesting.inner().software().product().vendor());
            owing.add(nesting.outer().software().product().vendor());
        }
        return owing;
    }

    private Truth speaks(Rule rule) {
        return rule.scope().matches(nesting, question.purpose()).and(rule.when().test(nesting));
    }

    /** Whether it speaks, and no exception that stands itself takes it away; nobody knows of those that are unread. */
    Truth stands(Rule rule) {
        Truth stands = speaks(rule);
        for (Rule exception : stated) {
            if (exception.overrides().contains(rule.id()) && !exception.withdrawn()) {
                stands = stands.and(stands(exception).not());
            }
        }
        boolean mayBeTakenAway =
                unread.stream().anyMatch(other -> other.overrides().contains(rule.id()));
        return mayBeTakenAway ? stands.and(Truth.UNKNOWN) : stands;
    }

    Set<Optional<Status>> outcomes(Rule rule) {
        Set<Optional<Status>> outcomes = new LinkedHashSet<>();
        if (stands(rule) != Truth.TRUE) {
            outcomes.add(Optional.empty());
        }
        if (rule.effect() instanceof Effect.Stance stance) {
            outcomes.add(Optional.of(bought(stance.status())));
        } else if (rule.effect() instanceof Effect.Requirement requirement) {
            Truth met = requirement.requires().test(nesting);
            if (met != Truth.FALSE) {
                outcomes.add(Optional.of(bought(requirement.holds())));
            }
            if (met != Truth.TRUE) {
                outcomes.add(Optional.of(bought(requirement.otherwise())));
            }
        }
        return outcomes;
    }

    private Status bought(Status status) {
        boolean licensed =
                nesting.inner().machine().fact("license.assigned").equals(Optional.of(new FactValue.Flag(true)));
        return status == Status.LICENSE_REQUIRED && licensed ? Status.COVERED : status;
    }
}
