package dev.nestor.vmware.tar;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.nestor.vmware.text.Echo;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A tar archive that is read from front to end, and of which nothing is kept. For one thread only. */
public final class TarArchive {

    private static final int MOST_HEADERS = 10_000;
    private static final int LARGEST_EXTENSION = 64 << 10;
    private static final long LARGEST_MEMBER = 1L << 50;
    private static final String FILES = "\0" + "07";

    private final String source;
    private final InputStream in;
    private Optional<MemberContent> current = Optional.empty();
    private int headers;
    private boolean inExtension;

    /**
     * @param source names the file in messages
     * @param in left open
     */
    public TarArchive(String source, InputStream in) {
        this.source = source;
        this.in = in;
    }

    /**
     * The next member, whatever was read of the one before; empty after the last one.
     *
     * @throws TarException if the archive is cut off or damaged, or has more than 10 000 headers
     */
    public Optional<TarMember> next() throws IOException {
        finish();
        Extension extension = new Extension(Optional.empty(), Optional.empty());
        for (Optional<TarHeader> header = header(); header.isPresent(); header = header()) {
            switch (header.get().type()) {
                case 'L' -> extension = new Extension(Optional.of(longName(header.get())), extension.size);
                case 'x' -> extension = Extension.of(new PaxRecords(extension(header.get())));
                case 'K', 'g' -> extension(header.get());
                default -> {
                    return Optional.of(member(header.get(), extension));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether not even the name of the first member could be read, because it or what belongs to it did not end or is too long. */
    public boolean endsInFirstName() {
        return inExtension && headers == 1;
    }

    /** What came before a header to say what does not fit in it. */
    private record Extension(Optional<String> name, Optional<String> size) {

        static Extension of(PaxRecords records) {
            return new Extension(records.find("path"), records.find("size"));
        }
    }

    // What is wrong with its size is told when it matters: its name says what the archive is.
    private TarMember member(TarHeader header, Extension extension) {
        String name = extension.name.orElseGet(header::name);
        Optional<Long> size = extension.size.isPresent() ? extension.size.flatMap(TarArchive::number) : header.size();
        MemberContent content = possible(size)
                .map(bytes -> new MemberContent(in, bytes, () -> cutOff("in the middle of member " + Echo.of(name))))
                .orElseGet(() -> new MemberContent(InputStream.nullInputStream(), 1, () -> impossibleSize(name)));
        current = Optional.of(content);
        return new TarMember(name, FILES.indexOf(header.type()) >= 0, content);
    }

    private void finish() throws IOException {
        if (current.isPresent()) {
            current.get().skipRest();
            skip(padding(current.get().size()));
            current = Optional.empty();
        }
    }

    private Optional<TarHeader> header() throws IOException {
        byte[] block = in.readNBytes(TarHeader.BLOCK);
        TarHeader header = new TarHeader(block);
        // Some writers leave out the empty blocks at the end.
        if (block.length == 0 || (block.length == TarHeader.BLOCK && header.isEmpty())) {
            return Optional.empty();
        }
        if (block.length < TarHeader.BLOCK) {
            throw cutOff("in the middle of a header");
        }
        if (++headers > MOST_HEADERS) {
            throw new TarException(Echo.whole(source) + " has more than " + MOST_HEADERS + " members");
        }
        if (!header.isIntact()) {
            throw new TarException(
                    Echo.whole(source) + " is no tar archive, or damaged: header " + headers + " has a wrong checksum");
        }
        return Optional.of(header);
    }

    private static Optional<Long> possible(Optional<Long> size) {
        return size.filter(bytes -> bytes <= LARGEST_MEMBER);
    }

    private static Optional<Long> number(String digits) {
        return digits.matches("\\d{1,16}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    private String longName(TarHeader header) throws IOException {
        String name = new String(extension(header), UTF_8);
        int end = name.indexOf('\0');
        return end < 0 ? name : name.substring(0, end);
    }

    private byte[] extension(TarHeader header) throws IOException {
        inExtension = true;
        long size = possible(header.size()).orElseThrow(() -> impossibleSize(header.name()));
        if (size > LARGEST_EXTENSION) {
            throw new TarException(Echo.whole(source) + " has a name or attributes longer than 64 KiB");
        }
        byte[] content = in.readNBytes((int) size);
        if (content.length < size) {
            throw cutOff("in the middle of a name");
        }
        skip(padding(size));
        inExtension = false;
        return content;
    }

    private static long padding(long size) {
        return (TarHeader.BLOCK - size % TarHeader.BLOCK) % TarHeader.BLOCK;
    }

    private void skip(long count) throws IOException {
        try {
            in.skipNBytes(count);
        } catch (EOFException end) {
            throw cutOff("between two members");
        }
    }

    private TarException impossibleSize(String name) {
        return new TarException(Echo.whole(source) + " has a member of impossible size: " + Echo.of(name));
    }

    private TarException cutOff(String where) {
        return new TarException(Echo.whole(source) + " is cut off " + where);
    }
}
