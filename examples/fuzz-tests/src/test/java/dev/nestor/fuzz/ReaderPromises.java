package dev.nestor.fuzz;

import dev.nestor.policy.Knowledge;
import dev.nestor.spi.inventory.InventoryReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What every reader promises of any file at all. */
final class ReaderPromises {

    private static final Knowledge KNOWLEDGE = Plugins.ALL.knowledge();

    private static final Pattern FAULT_OF_XML = Pattern.compile("( line \\d+(,? column \\d+| or below)?)?:"
            + " (bytes (that )?are not of the charset of the file|(XML is )?not well-formed[^;\\]]*)");

    private final InventoryReader reader;
    private final String source;

    /** @param source what the file is called */
    ReaderPromises(String format, String source) {
        this.reader = Plugins.reader(format);
        this.source = source;
    }

    void check(byte[] content) {
        checkRecognition(content);
        Account account = Effort.spentOn(content.length, () -> read(new ByteArrayInputStream(content)));
        Account again = read(new OneByteAtATime(content));
        String told = comparable(account);
        if (!told.equals(comparable(again))) {
            throw new AssertionError("read at once: " + told + "\nread byte by byte: " + comparable(again));
        }
        Sentences.check(account.sentences());
        Sightings.check(account, KNOWLEDGE);
    }

    // Where the XML parser of the JDK stops, and what it says if more than one thing is wrong there, is as its buffers
    // fall.
    private static String comparable(Account account) {
        return FAULT_OF_XML.matcher(account.lines().toString()).replaceAll("fault");
    }

    private void checkRecognition(byte[] content) {
        byte[] prefix = Arrays.copyOf(content, Math.min(content.length, InventoryReader.PREFIX_LENGTH));
        boolean recognized = reader.recognizes(prefix);
        if (recognized != reader.recognizes(prefix)) {
            throw new AssertionError("the same prefix is recognized once");
        }
        reader.recognizes(Arrays.copyOf(content, content.length / 2));
    }

    // Whatever else is thrown is a fault, and ends the test by itself.
    private Account read(InputStream content) {
        Account account = new Account();
        try {
            reader.read(source, content, KNOWLEDGE.catalogue(), KNOWLEDGE.facts(), account);
        } catch (IllegalArgumentException refusal) {
            account.refused(refusal);
            if (refusal.getClass() == NumberFormatException.class
                    || !account.machines().isEmpty()) {
                throw new AssertionError("refused as no reader may", refusal);
            }
        } catch (IOException failure) {
            throw new AssertionError("the stream did not fail", failure);
        }
        return account;
    }
}
