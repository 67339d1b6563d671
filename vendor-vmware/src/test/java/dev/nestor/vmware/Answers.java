package dev.nestor.vmware;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Question;
import dev.nestor.model.Layer;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.policy.Policy;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Status;
import dev.nestor.spi.VendorPlugins;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the plugin answers. A changed line in a test of it is a change that users will notice. */
final class Answers {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final VendorPlugins PLUGINS =
            VendorPlugins.of(new VmwarePlugin()).requireAll();
    private static final Policy POLICY = PLUGINS.policy();

    private Answers() {}

    static Assessment of(Question question) {
        return POLICY.assess(question);
    }

    static Assessment assess(String... layers) {
        return of(question(layers));
    }

    static Assessment assess(Purpose purpose, String... layers) {
        return of(question(layers).forPurpose(purpose));
    }

    static Question question(String... layers) {
        return Question.about(stack(layers), TODAY);
    }

    static Stack stack(String... layers) {
        return PLUGINS.stack(layers);
    }

    static Layer layer(String text) {
        return PLUGINS.knowledge().catalogue().layer(text);
    }

    static Layer with(Layer layer, String fact, String value) {
        return layer.with(
                layer.machine().with(fact, PLUGINS.knowledge().facts().get(fact).parse(value)));
    }

    static Map<Axis, Status> axes(Assessment answer) {
        return answer.axes().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().status()));
    }

    static Finding finding(Assessment answer, String rule) {
        return answer.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    static List<String> advice(Assessment answer) {
        return answer.advisories().stream()
                .filter(advisory -> advisory.state() == Finding.State.APPLIES)
                .flatMap(advisory -> advisory.rule().stream())
                .map(Rule::id)
                .toList();
    }
}
