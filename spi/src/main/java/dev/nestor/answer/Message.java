package dev.nestor.answer;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something to show.
 *
 * @param key stable, to translate it by; {@code english.properties} in this package lists all but those of rules
 * @param parameters what stands in it, by name
 * @param sentence the same in words, without a period
 */
public record Message(String key, SortedMap<String, String> parameters, String sentence) {

    public Message {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    static Message of(Texts texts, String key, Map<String, String> parameters) {
        return new Message(key, new TreeMap<>(parameters), texts.say(key, parameters));
    }

    @Override
    public String toString() {
        return sentence;
    }
}
