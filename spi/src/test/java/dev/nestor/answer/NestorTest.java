package dev.nestor.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Verdict;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.VendorPlugins;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NestorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Nestor NESTOR = Nestor.of(VendorPlugins.of(new Acme()).requireAll());

    @Test
    void answersInSentencesThatCanBeTranslated() {
        Answer answer = NESTOR.ask("acme/desk@9.0", "acme/hyper@8.0")
                .forPurpose("production")
                .with(1, "memory", "2 GiB")
                .on(TODAY);

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(answer.headline().key()).isEqualTo("verdict.not-ready");
        assertThat(answer.headline()).hasToString("acme/hyper@8.0 on acme/desk@9.0 for production: no");
        Reason worst = answer.reasons().get(0);
        assertThat(worst.message().key()).isEqualTo("enablement.blocked");
        assertThat(worst.message().parameters())
                .containsEntry("inner", "acme/hyper@8.0")
                .containsEntry("outer", "acme/desk@9.0")
                .containsEntry("level", "1");
        assertThat(worst.grade()).isEqualTo(Grade.FAILS);
        assertThat(worst.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.message().key()).isEqualTo("rule.acme.guide.memory");
            assertThat(statement.message()).hasToString("Hyper needs 4 GiB; here memory is 2 GiB");
            assertThat(statement.party()).isEqualTo("acme");
            assertThat(statement.link()).hasToString("https://example.org/guide");
        });
        assertThat(answer.remedies()).extracting(remedy -> remedy.summary()).containsExactly("give it 4 GiB");
    }

    @Test
    void saysWhatToFindOutAndHow() {
        Answer answer = NESTOR.ask("acme/desk@9.0", "acme/hyper@8.0").on(TODAY);

        assertThat(answer.unknown()).singleElement().satisfies(unknown -> {
            assertThat(unknown.place()).hasToString("1.memory");
            assertThat(unknown.message()).hasToString("find out `1.memory` of acme/hyper@8.0: the machine's memory");
            assertThat(unknown.read().orElseThrow().reading(Optional.of("lab"))).contains("desk show 'lab'");
        });
    }

    @Test
    void whereNothingStandsInTheWayItSaysWhatSpeaksForIt() {
        Answer answer = NESTOR.ask("acme/desk@9.0", "acme/hyper@8.0")
                .with(1, "memory", "8 GiB")
                .on(TODAY);

        assertThat(answer.verdict()).isEqualTo(Verdict.READY);
        assertThat(answer.reasons())
                .extracting(Reason::toString)
                .containsExactly(
                        "acme/hyper@8.0 inside acme/desk@9.0 is supported",
                        "acme/hyper@8.0 can run inside acme/desk@9.0",
                        "acme/hyper@8.0 inside acme/desk@9.0 needs no license of its own",
                        "all is set up for acme/hyper@8.0 inside acme/desk@9.0");
    }

    @Test
    void silenceIsNoNo() {
        Answer answer = NESTOR.ask("acme/desk@9.0", "acme/desk@9.0").on(TODAY);

        assertThat(answer.reasons())
                .extracting(Reason::toString)
                .contains("no statement of acme is known on whether acme/desk@9.0 inside acme/desk@9.0 is supported");
    }

    @Test
    void aHostMaySayItInItsOwnWords() {
        Nestor german = NESTOR.saying(key -> switch (key) {
            case "verdict.not-nested" -> Optional.of("{stack}: nichts ist verschachtelt");
            case "rule.acme.guide.memory" -> Optional.of("Hyper braucht 4 GiB {x} {");
            default -> Optional.empty();
        });

        assertThat(german.ask("acme/desk@9.0").on(TODAY).headline())
                .hasToString("acme/desk@9.0: nichts ist verschachtelt");
        Answer small = german.ask("acme/desk@9.0", "acme/hyper@8.0")
                .with(1, "memory", "2 GiB")
                .on(TODAY);
        assertThat(small.reasons().get(0).statements().get(0).message()).hasToString("Hyper braucht 4 GiB {x} {");
        assertThat(small.headline()).hasToString("acme/hyper@8.0 on acme/desk@9.0 for production: no");
    }

    @Test
    void aTextThatNobodyReadIsNamed() {
        Answer answer = NESTOR.ask("acme/desk@9.0", "acme/hyper@8.0")
                .with(1, "memory", "8 GiB")
                .asOf(LocalDate.of(2019, 5, 1))
                .on(TODAY);

        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.reasons().get(0).unread())
                .extracting(Message::toString)
                .containsExactly("what `acme.guide` would say is not known");
    }

    @Test
    void slipsAreToldInASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NESTOR.ask("acme/dsek@9.0"))
                .withMessage("unknown product `acme/dsek`, did you mean `acme/desk`?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NESTOR.ask("acme/desk@9.0").with(1, "memory", "8 GiB"))
                .withMessage("stack `acme/desk@9.0` has no level 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NESTOR.ask("acme/desk@9.0").forPurpose("prod"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        NESTOR.ask("acme/desk@9.0").asOf(TODAY.plusDays(1)).on(TODAY));
    }

    @Test
    void everyKeyHasATextAndEveryTextAKey() {
        Set<String> possible = Stream.of(
                        Stream.of(Verdict.values()).map(verdict -> "verdict." + verdict.word()),
                        Stream.of(Axis.values())
                                .flatMap(axis -> axis.statuses().stream().map(status -> key(axis, status))),
                        Stream.of("missing.fact", "missing.version", "missing.product", "missing.source"))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Texts.keys()).isEqualTo(possible);
    }

    @Test
    void textsNameOnlyParametersThatTheyGet() {
        Pattern parameter = Pattern.compile("\\{([^}]*)}");
        for (String key : Texts.keys()) {
            Set<String> known = key.startsWith("verdict.")
                    ? Set.of("stack", "purpose", "day")
                    : key.startsWith("missing.")
                            ? Set.of("place", "machine", "meaning", "source")
                            : Set.of("inner", "outer", "level", "silent");
            List<String> used = parameter
                    .matcher(Texts.ENGLISH.say(key, java.util.Map.of()))
                    .results()
                    .map(result -> result.group(1))
                    .toList();
            assertThat(known).as(key).containsAll(used);
        }
    }

    private static String key(Axis axis, Status status) {
        return axis.word() + "." + status.word();
    }

    private static final class Acme implements VendorPlugin {

        @Override
        public String id() {
            return "acme";
        }

        @Override
        public List<Resource> catalogues() {
            return List.of(resource("""
                    { "format": "nestor/catalogue/1", "products": [
                      { "id": "acme/desk", "title": "Desk" }, { "id": "acme/hyper", "title": "Hyper" } ] }
                    """));
        }

        @Override
        public List<Resource> packs() {
            return List.of(resource("""
                    { "format": "nestor/pack/1", "id": "acme.guide", "revision": 1,
                      "document": { "title": "Guide", "url": "https://example.org/guide", "publisher": "acme",
                                    "authority": "vendor-policy", "read": "2026-11-21", "covers": ["2020-01-01", null] },
                      "rules": [
                        { "id": "acme.guide.supported", "inner": "acme/hyper", "outer": "acme/desk", "axis": "support",
                          "status": "supported", "message": "Hyper is supported", "section": "1",
                          "attestedFrom": "2020-01-01", "confidence": "H" },
                        { "id": "acme.guide.runs", "inner": "acme/hyper", "outer": "acme/desk", "axis": "feasibility",
                          "status": "possible", "message": "Hyper runs", "section": "1",
                          "attestedFrom": "2020-01-01", "confidence": "H" },
                        { "id": "acme.guide.license", "inner": "acme/hyper", "outer": "acme/desk", "axis": "licensing",
                          "status": "included", "message": "Hyper comes along", "section": "1",
                          "attestedFrom": "2020-01-01", "confidence": "H" },
                        { "id": "acme.guide.memory", "inner": "acme/hyper", "outer": "acme/desk", "axis": "enablement",
                          "requires": { "fact": "memory", "atLeast": "4 GiB" }, "holds": "ready", "otherwise": "blocked",
                          "message": "Hyper needs 4 GiB", "section": "2", "attestedFrom": "2020-01-01", "confidence": "H",
                          "remedies": [{ "summary": "give it 4 GiB" }] } ] }
                    """));
        }

        @Override
        public List<Resource> settings() {
            return List.of(resource("""
                    { "format": "nestor/settings/1", "settings": [
                      { "fact": "memory", "platform": "acme/desk", "of": "vm",
                        "read": { "summary": "ask Desk", "language": "shell", "command": "desk show {vm}" },
                        "source": { "title": "Guide", "url": "https://example.org/guide", "section": "3" } } ] }
                    """));
        }

        private static Resource resource(String text) {
            return new Resource("acme.json", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
