package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.NestingResult;
import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.policy.Policy;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Status;
import dev.nestor.source.Evidence;
import dev.nestor.spi.VendorPlugins;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Stacks picked at random from the catalogues never get an invented answer. */
class RandomStacksTest {

    private static final int STACKS = 3000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BEGINNING = LocalDate.of(2009, 1, 1);

    private final Policy policy =
            VendorPlugins.discover(Main.class.getClassLoader()).policy();
    private final Catalogue catalogue = policy.knowledge().catalogue();
    private final Map<String, Rule> rules = policy.knowledge().packs().stream()
            .flatMap(pack -> pack.rules().stream())
            .collect(Collectors.toMap(Rule::id, rule -> rule));

    @Test
    void everyStatusRestsOnADocumentOrIsUnstated() {
        long seed = Long.getLong("nestor.seed", System.nanoTime());
        System.out.println("nestor.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < STACKS; i++) {
            Question question = question(random);
            Assessment answer = policy.assess(question);
            String asked = question.stack() + " for " + question.purpose().word() + " on " + question.day();
            assertThat(policy.decide(question)).as(asked).isEqualTo(answer.decision());
            answer.nestings().forEach(nesting -> check(nesting, answer, asked));
            answer.findings().forEach(finding -> check(finding, question, asked));
        }
    }

    private void check(NestingResult nesting, Assessment answer, String asked) {
        for (Axis axis : Axis.values()) {
            Status status = nesting.axis(axis).status();
            List<Finding> deciding = answer.findings().stream()
                    .filter(finding -> finding.level() == nesting.nesting().level() && finding.axis() == axis)
                    .filter(finding ->
                            nesting.axis(axis).because().contains(finding.rule().id()))
                    .toList();
            if (status.isStatement()) {
                assertThat(deciding).as(asked + " on " + axis.word()).isNotEmpty();
            }
            if (status == Status.UNSTATED && axis != Axis.SUPPORT) {
                assertThat(deciding).as(asked + " on " + axis.word()).isEmpty();
            }
        }
    }

    private void check(Finding finding, Question question, String asked) {
        Evidence evidence = finding.rule().evidence();

        assertThat(rules).as(asked).containsEntry(finding.rule().id(), finding.rule());
        assertThat(evidence.section()).as(asked).isNotBlank();
        assertThat(evidence.document().url().toString()).as(asked).startsWith("http");
        assertThat(evidence.attested().contains(question.day()))
                .as(asked + ": " + finding.rule())
                .isTrue();
        assertThat(evidence.confidence().supportsRules()).as(asked).isTrue();
    }

    private Question question(Random random) {
        List<String> layers = new ArrayList<>();
        int height = 2 + random.nextInt(2);
        while (layers.size() < height) {
            layers.add(layer(random));
        }
        Stack stack = new Stack(layers.stream().map(catalogue::layer).toList());
        long days = TODAY.toEpochDay() - BEGINNING.toEpochDay();
        return Question.about(stack, TODAY)
                .forPurpose(Purpose.values()[random.nextInt(Purpose.values().length)])
                .asOf(BEGINNING.plusDays(random.nextLong(days)));
    }

    private String layer(Random random) {
        List<Product> products = catalogue.products().stream()
                .filter(product -> !product.guest())
                .toList();
        Product product = products.get(random.nextInt(products.size()));
        List<Release> releases = catalogue.releases(product);
        return releases.isEmpty() || random.nextInt(4) == 0
                ? product.id().toString()
                : product.id() + "@"
                        + releases.get(random.nextInt(releases.size())).label();
    }
}
