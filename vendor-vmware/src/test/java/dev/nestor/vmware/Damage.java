package dev.nestor.vmware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.Reading;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

/** Breaks files as life does, and sees how readers take it. */
final class Damage {

    private Damage() {}

    /** Cuts it off, misspells a word, changes bytes, or repeats a piece. */
    static byte[] to(byte[] content, Random random) {
        byte[] damaged = content.clone();
        int place = random.nextInt(content.length);
        switch (random.nextInt(4)) {
            case 0 -> damaged = Arrays.copyOf(damaged, place);
            case 1 -> misspell(damaged, place, random);
            case 2 -> {
                for (int times = 1 + random.nextInt(8); times > 0; times--) {
                    damaged[random.nextInt(content.length)] = (byte) random.nextInt(256);
                }
            }
            default -> System.arraycopy(content, 0, damaged, place, Math.min(200, content.length - place));
        }
        return damaged;
    }

    private static void misspell(byte[] text, int from, Random random) {
        for (int i = from; i < text.length; i++) {
            if (Character.isLetterOrDigit((char) text[i])) {
                text[i] = (byte) (random.nextBoolean() ? 'a' + random.nextInt(26) : '0' + random.nextInt(10));
                return;
            }
        }
    }

    /** Whether it was read and not refused; anything else fails the test. */
    static boolean isRead(InventoryReader reader, String source, byte[] content, String description) {
        try {
            Reading reading = Readings.of(reader, source, content);
            reading.problems().forEach(problem -> assertOneLine(problem, description));
            reading.notes().forEach(note -> assertOneLine(note, description));
            return true;
        } catch (IllegalArgumentException refused) {
            assertOneLine(refused.getMessage(), description);
            return false;
        } catch (IOException | RuntimeException | StackOverflowError crash) {
            throw new AssertionError(description, crash);
        }
    }

    private static void assertOneLine(String message, String description) {
        assertThat(message.lines()).as(description).hasSize(1);
    }
}
