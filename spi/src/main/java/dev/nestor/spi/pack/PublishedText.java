package dev.nestor.spi.pack;

import dev.nestor.rule.RulePack.Change;
import dev.nestor.source.Authority;
import dev.nestor.source.Days;
import dev.nestor.source.SourceDocument;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a pack says about the document its rules are taken from. */
record PublishedText(
        SourceDocument document,
        Optional<String> series,
        Days covers,
        Optional<LocalDate> published,
        List<Change> history) {

    static PublishedText read(JsonValue value) {
        JsonObject fields = value.asObject()
                .only("title", "url", "publisher", "authority", "read", "covers", "published", "series", "history");
        Days covers = covers(fields.required("covers"));
        return new PublishedText(
                document(value, fields),
                fields.optional("series").map(Ids::pack),
                covers,
                fields.optional("published").map(day -> published(day, covers)),
                history(fields.optional("history")));
    }

    private static SourceDocument document(JsonValue value, JsonObject fields) {
        String title = Values.text(fields.required("title"));
        URI url = Values.parse(fields.required("url"), PublishedText::url);
        String publisher = Ids.publisher(fields.required("publisher"));
        Authority authority = Values.choice(
                fields.required("authority"), "unknown authority", List.of(Authority.values()), Authority::word);
        LocalDate read = Values.day(fields.required("read"));
        return Values.at(value, () -> new SourceDocument(title, url, publisher, authority, read));
    }

    static URI url(String text) {
        try {
            URI url = new URI(text);
            if (url.isAbsolute()) {
                return url;
            }
            throw new IllegalArgumentException("url is not absolute: `" + text + "`");
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException("not a url: `" + text + "`", wrong);
        }
    }

    private static Days covers(JsonValue value) {
        List<JsonValue> bounds = value.asArray();
        if (bounds.size() != 2) {
            throw value.problem("days are not written `[\"2011-12-08\", null]`, from and until");
        }
        LocalDate from = Values.day(bounds.get(0));
        Optional<LocalDate> until =
                Optional.of(bounds.get(1)).filter(bound -> !bound.isNull()).map(Values::day);
        return Values.at(value, () -> new Days(from, until));
    }

    private static LocalDate published(JsonValue value, Days covers) {
        LocalDate day = Values.day(value);
        if (day.isAfter(covers.from())) {
            throw value.problem("document was read for `" + covers.from() + "`, before it was published");
        }
        return day;
    }

    private static List<Change> history(Optional<JsonValue> array) {
        List<Change> history = new ArrayList<>();
        for (JsonValue element : Values.list(array, value -> value)) {
            JsonObject fields = element.asObject().only("date", "change");
            LocalDate date = Values.day(fields.required("date"));
            if (!history.isEmpty()
                    && date.isBefore(history.get(history.size() - 1).date())) {
                throw fields.required("date").problem("history is not in order, oldest first: `" + date + "`");
            }
            history.add(new Change(date, Values.text(fields.required("change"))));
        }
        return history;
    }
}
