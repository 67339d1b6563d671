package dev.nestor.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Makes the headers of a tar archive intact again, so that what was changed in them is looked at. */
final class TarChecksums {

    private static final int BLOCK = 512;
    private static final int CHECKSUM = 148;
    private static final int CHECKSUM_END = 156;
    private static final int MAGIC = 257;

    private TarChecksums() {}

    static byte[] repaired(byte[] content) {
        byte[] repaired = content.clone();
        for (int block = 0; block + BLOCK <= repaired.length; block += BLOCK) {
            if (new String(repaired, block + MAGIC, 5, ISO_8859_1).equals("ustar")) {
                repair(repaired, block);
            }
        }
        return repaired;
    }

    private static void repair(byte[] bytes, int block) {
        int sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= CHECKSUM && i < CHECKSUM_END ? ' ' : bytes[block + i] & 0xFF;
        }
        byte[] stated = "%06o\0 ".formatted(sum).getBytes(ISO_8859_1);
        System.arraycopy(stated, 0, bytes, block + CHECKSUM, stated.length);
    }
}
