package dev.nestor.spi.inventory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file says is installed in a machine, made ready to be looked up.
 *
 * <p>A guest asks nothing of its host, so a hypervisor that passes for one is the worst that a reader can do. A character that nobody
 * sees must not bring that about.
 */
public final class SystemText {

    /** The most characters that an id or a title may have. */
    public static final int LONGEST = 255;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x85]+");
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{C}\\x{FFFD}]*");
    private static final String LATIN = "\\p{IsLatin}";
    private static final String LOOKALIKE = "[\\p{IsCyrillic}\\p{IsGreek}]";
    private static final Pattern MIXED_WORD =
            Pattern.compile(LATIN + "[^ ]*" + LOOKALIKE + "|" + LOOKALIKE + "[^ ]*" + LATIN);
    private static final Pattern NO_ASCII = Pattern.compile("[^ -~]+");
    private static final Pattern HYPERVISOR = Pattern.compile("esx|vm[ _-]?kernel|hyper[ _-]?v");

    private SystemText() {}

    /**
     * Takes what machines read, such as {@code vmkernel8Guest}.
     *
     * @return without blanks at its ends, and with single spaces for those inside; empty if it is too long, or any other character
     *     in it is not a printable one of ASCII
     */
    public static Optional<String> id(String text) {
        return plain(text).filter(SystemText::isAscii);
    }

    /**
     * Takes what people read, such as {@code VMware ESXi 8.0 or later}.
     *
     * @return without blanks at its ends, and with single spaces for those inside; empty if it is too long, any other character in
     *     it cannot be seen, or a word mixes letters of scripts that look alike
     */
    public static Optional<String> title(String text) {
        return plain(text).filter(plain -> isAscii(plain) || isVisible(plain));
    }

    private static boolean isVisible(String text) {
        return VISIBLE.matcher(text).matches() && !MIXED_WORD.matcher(text).find();
    }

    /** Whether it may name ESX, ESXi or Hyper-V, however it is written: who knows no such name must not take it for a guest. */
    public static boolean mayNameHypervisor(String text) {
        return HYPERVISOR.matcher(folded(text)).find();
    }

    /** Whether it may name ESXi, and nothing else. */
    public static boolean mayNameEsxi(String text) {
        String folded = folded(text);
        return folded.contains("esxi") && !folded.contains("hyper");
    }

    // Nearly all names are plain already, and each of a million machines has one.
    private static String withSingleBlanks(String text) {
        return isAscii(text) && !text.contains("  ")
                ? text
                : BLANKS.matcher(text).replaceAll(" ");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character >= ' ' && character <= '~');
    }

    private static Optional<String> plain(String text) {
        String plain = withSingleBlanks(text).strip();
        return plain.length() <= LONGEST ? Optional.of(plain) : Optional.empty();
    }

    // Wide letters are letters too, and letters with an accent are the same without it.
    private static String folded(String text) {
        String single = withSingleBlanks(text);
        if (isAscii(single)) {
            return single.toLowerCase(Locale.ROOT);
        }
        String letters = Normalizer.normalize(single, Normalizer.Form.NFKD);
        return NO_ASCII.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
