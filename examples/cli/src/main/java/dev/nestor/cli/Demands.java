package dev.nestor.cli;

import dev.nestor.policy.Policy;
import dev.nestor.policy.Posture;
import dev.nestor.rule.Rule;
import dev.nestor.spi.document.PostureDocument;
import dev.nestor.spi.document.WaiversDocument;
import dev.nestor.waiver.Waiver;
import dev.nestor.waiver.WaiverUse;
import dev.nestor.waiver.Waivers;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the user demands of every answer, and which exceptions are made to that. */
record Demands(Optional<Posture> posture, Waivers waivers, Instant now) {

    static Demands of(Arguments arguments, Session session) {
        Optional<Posture> posture =
                arguments.value(Options.POSTURE).map(name -> new OptionFile(name).read(PostureDocument::read));
        Waivers waivers = arguments
                .value(Options.WAIVERS)
                .map(name -> waivers(name, session))
                .orElse(Waivers.none());
        return new Demands(posture, waivers, session.surroundings().now().toInstant());
    }

    Policy of(Policy policy) {
        return posture.map(policy::with).orElse(policy).with(waivers, now);
    }

    /** @param uses those of all answers that were given */
    List<WaiverUse> report(Collection<WaiverUse> uses) {
        return waivers.report(now, uses);
    }

    private static Waivers waivers(String name, Session session) {
        Waivers waivers = new OptionFile(name).read(WaiversDocument::read).waivers();
        if (waivers.all().stream().anyMatch(waiver -> waiver.rule().isPresent())) {
            Rules rules = new Rules(session.knowledge());
            Map<String, Rule> known = rules.all().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
            waivers.all().forEach(waiver -> check(waiver, name, known, rules));
        }
        return waivers;
    }

    private static void check(Waiver waiver, String file, Map<String, Rule> known, Rules rules) {
        String where = "`" + file + "`: waiver `" + waiver + "`: ";
        waiver.rule().ifPresent(id -> {
            if (!known.containsKey(id)) {
                throw new InputException(where + rules.unknown(id));
            }
            if (known.get(id).axis().isEmpty()) {
                throw new InputException(where + "rule `" + id + "` is an advisory, which decides nothing");
            }
        });
    }
}
