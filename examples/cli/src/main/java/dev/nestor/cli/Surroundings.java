package dev.nestor.cli;

import dev.nestor.cli.text.Screen;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Where the command line runs.
 *
 * @param now the user's day and time
 * @param terminal whether a person sees the output at once
 * @param colourless whether the user wants no colours on any terminal, see no-color.org
 * @param drawing whether the user's charset has letters for boxes and check marks
 * @param width how many letters fit on a line
 */
record Surroundings(OffsetDateTime now, boolean terminal, boolean colourless, boolean drawing, int width) {

    private static final String DRAWN = "┌─┐│└┘├┤✓✗•→";
    private static final int USUAL_WIDTH = 80;

    static Surroundings of(Map<String, String> environment) {
        return new Surroundings(
                OffsetDateTime.now(ZoneId.systemDefault()),
                isTerminal(),
                !environment.getOrDefault("NO_COLOR", "").isEmpty(),
                charset().newEncoder().canEncode(DRAWN),
                width(environment.getOrDefault("COLUMNS", "")));
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    Screen screen(boolean colour) {
        return new Screen(colour, drawing, width);
    }

    // From Java 22 on there is a console without a terminal too, unless it is asked for the plain one.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    private static Charset charset() {
        return Optional.ofNullable(System.getProperty("native.encoding"))
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .orElseGet(Charset::defaultCharset);
    }

    private static int width(String columns) {
        boolean digits =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
