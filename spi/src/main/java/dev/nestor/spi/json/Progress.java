package dev.nestor.spi.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** How far the reading of a document has come: what limits are held against, and where a failure is placed. */
final class Progress {

    private static final String AFTER_THE_DOCUMENT = "unexpected content after the document";

    private final JsonParser parser;
    private final JsonLimits limits;
    private Place place;
    private int depth;
    private long tokens;
    private boolean complete;

    Progress(String source, JsonParser parser, JsonLimits limits) {
        this.parser = parser;
        this.limits = limits;
        this.place = Place.document(source, 1, 1);
    }

    /** The innermost value that has begun and not ended: what goes wrong goes wrong in it. */
    Place place() {
        return place;
    }

    void moveTo(Place next) {
        place = next;
    }

    void enter() {
        depth++;
        if (depth > limits.maxDepth()) {
            throw place.problem("document is nested deeper than " + limits.maxDepth() + " levels");
        }
    }

    void leave() {
        depth--;
        countToken();
    }

    void countToken() {
        tokens++;
        if (tokens > limits.maxTokens()) {
            throw problem("document has more than " + limits.maxTokens() + " tokens");
        }
    }

    String checked(String what, String text) {
        if (text.length() > limits.maxStringLength()) {
            throw problem(longerThan(what));
        }
        if (!Surrogates.isWellFormed(text)) {
            throw problem(what + " has half of a surrogate pair");
        }
        return text;
    }

    void complete() {
        complete = true;
        if (parser.nextToken() != null) {
            throw problem(AFTER_THE_DOCUMENT);
        }
    }

    private JsonException problem(String reason) {
        return problem(place, parser.currentTokenLocation(), reason);
    }

    private static JsonException problem(Place place, TokenStreamLocation at, String reason) {
        return place.problem(at.getLineNr(), at.getColumnNr(), reason);
    }

    JsonException textTooLong() {
        return place.problem(longerThan("text"));
    }

    private String longerThan(String what) {
        return what + " is longer than " + limits.maxStringLength() + " characters";
    }

    /** What the bytes of the document are not. */
    JsonException problem(UnreadableText unreadable) {
        return concerned().problem(unreadable.line(), unreadable.column(), unreadable.reason());
    }

    /** What Jackson complains of, in our words and at the right place. */
    JsonException problem(JacksonException failure) {
        if (Complaint.isOfName(failure)) {
            return place.problem(longerThan("field name"));
        }
        Place concerned = concerned();
        TokenStreamLocation at = Complaint.location(failure, parser);
        return problem(concerned, at, complete ? AFTER_THE_DOCUMENT : Complaint.reason(failure));
    }

    // Jackson reads on after the name of a field, and fails there before it has told us of the name.
    private Place concerned() {
        boolean ahead = parser.currentToken() == JsonToken.PROPERTY_NAME;
        return ahead ? place.field(parser.currentName(), place.line(), place.column()) : place;
    }
}
