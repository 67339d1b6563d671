package dev.nestor.vmware;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;

/** Writes tar archives as the programs of GNU and POSIX do. */
public final class TarBuilder {

    private static final int BLOCK = 512;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public TarBuilder file(String name, String content) {
        return file(name, content.getBytes(UTF_8));
    }

    public TarBuilder file(String name, byte[] content) {
        return member('0', name, content);
    }

    public TarBuilder member(char type, String name, byte[] content) {
        return header(type, name, octal(content.length), "ustar\00000").content(content);
    }

    /** Its name in a member of its own before it. */
    public TarBuilder gnuFile(String name, byte[] content) {
        header('L', "././@LongLink", octal(name.getBytes(UTF_8).length + 1), "ustar  \0")
                .content((name + "\0").getBytes(UTF_8));
        return header('0', name.substring(0, 99), octal(content.length), "ustar  \0")
                .content(content);
    }

    /** Its name and size in records before it; the header itself says nothing true. */
    public TarBuilder paxFile(String name, byte[] content) {
        String records = record("mtime", "1690000000.5") + record("path", name) + record("size", "" + content.length);
        header('x', "PaxHeader/x", octal(records.getBytes(UTF_8).length), "ustar\00000")
                .content(records.getBytes(UTF_8));
        return header('0', "truncated", octal(0), "ustar\00000").content(content);
    }

    /** @param size of twelve bytes, as in the header */
    public TarBuilder header(char type, String name, byte[] size, String magic) {
        byte[] block = new byte[BLOCK];
        put(block, 0, name.getBytes(UTF_8));
        put(block, 100, "0000644\0".getBytes(UTF_8));
        put(block, 124, size);
        put(block, 136, "14000000000\0".getBytes(UTF_8));
        block[156] = (byte) type;
        put(block, 257, magic.getBytes(UTF_8));
        Arrays.fill(block, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte one : block) {
            sum += one & 0xFF;
        }
        put(block, 148, String.format(Locale.ROOT, "%06o\0 ", sum).getBytes(UTF_8));
        out.writeBytes(block);
        return this;
    }

    public TarBuilder content(byte[] content) {
        out.writeBytes(content);
        out.writeBytes(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
        return this;
    }

    /** Without the empty blocks that end an archive. */
    public byte[] unended() {
        return out.toByteArray();
    }

    public byte[] end() {
        out.writeBytes(new byte[2 * BLOCK]);
        return out.toByteArray();
    }

    public static byte[] octal(long size) {
        return String.format(Locale.ROOT, "%011o\0", size).getBytes(UTF_8);
    }

    private static String record(String key, String value) {
        String pair = " " + key + "=" + value + "\n";
        int bytes = pair.getBytes(UTF_8).length;
        int length = bytes + 1;
        while (length != bytes + String.valueOf(length).length()) {
            length++;
        }
        return length + pair;
    }

    private static void put(byte[] block, int at, byte[] text) {
        System.arraycopy(text, 0, block, at, text.length);
    }
}
