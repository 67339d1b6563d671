package dev.nestor.spi.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Makes a tree of the tokens of one document. */
final class TreeReader {

    private final JsonParser parser;
    private final Progress progress;

    TreeReader(JsonParser parser, Progress progress) {
        this.parser = parser;
        this.progress = progress;
    }

    JsonValue document() {
        Place start = progress.place();
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw start.problem("document is empty");
        }
        TokenStreamLocation at = parser.currentTokenLocation();
        JsonValue document = value(token, Place.document(start.source(), at.getLineNr(), at.getColumnNr()));
        progress.complete();
        return document;
    }

    private JsonValue value(JsonToken token, Place place) {
        Place outer = progress.place();
        progress.moveTo(place);
        progress.countToken();
        JsonValue value = switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> JsonValue.text(text(), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonValue.number(parser.getString(), place);
            case VALUE_TRUE, VALUE_FALSE -> JsonValue.truth(token == JsonToken.VALUE_TRUE, place);
            case VALUE_NULL -> JsonValue.nothing(place);
            default -> throw new IllegalStateException("no value in JSON: `" + token + "`");
        };
        progress.moveTo(outer);
        return value;
    }

    private JsonValue object(Place place) {
        progress.enter();
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        // The parser lets nothing but a name or the end of the object stand here.
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            fields.put(name, field(name(name, place, fields)));
        }
        progress.leave();
        return JsonValue.object(new JsonObject(fields, place), place);
    }

    private Place name(String name, Place object, Map<String, JsonValue> fields) {
        progress.countToken();
        TokenStreamLocation at = parser.currentTokenLocation();
        Place place = object.field(progress.checked("field name", name), at.getLineNr(), at.getColumnNr());
        if (fields.containsKey(name)) {
            throw place.problem("duplicate field " + Quoted.of(name));
        }
        return place;
    }

    private JsonValue field(Place name) {
        JsonToken token = parser.nextToken();
        TokenStreamLocation at = parser.currentTokenLocation();
        return value(token, name.value(at.getLineNr(), at.getColumnNr()));
    }

    private JsonValue array(Place place) {
        progress.enter();
        List<JsonValue> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            TokenStreamLocation at = parser.currentTokenLocation();
            elements.add(value(token, place.element(elements.size(), at.getLineNr(), at.getColumnNr())));
        }
        progress.leave();
        return JsonValue.array(elements, place);
    }

    private String text() {
        try {
            return progress.checked("text", parser.getString());
        } catch (StreamConstraintsException tooLong) {
            throw progress.textTooLong();
        }
    }
}
