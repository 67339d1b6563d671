package dev.nestor.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;

/** What is wrong with a file, in words: the messages of many exceptions are but the file's name. */
final class FileTrouble {

    private static final String RING = "links lead to each other in a ring";

    private FileTrouble() {}

    /** The file that is in trouble, where somebody says so. */
    static Optional<String> file(IOException failure) {
        return failure instanceof FileSystemException known ? Optional.ofNullable(known.getFile()) : Optional.empty();
    }

    /** Why something cannot be read. */
    static String reading(IOException failure) {
        return failure instanceof NoSuchFileException ? "there is no such file" : words(failure);
    }

    /** Why something cannot be written, which need not be there before. */
    static String writing(IOException failure) {
        return failure instanceof NoSuchFileException ? "there is no such folder" : words(failure);
    }

    private static String words(IOException failure) {
        if (failure instanceof FileSystemException known) {
            return words(known);
        }
        String message = String.valueOf(failure.getMessage());
        boolean named = failure instanceof FileNotFoundException && message.endsWith(")");
        return plain(named ? message.substring(message.lastIndexOf('(') + 1, message.length() - 1) : message);
    }

    private static String words(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileSystemLoopException) {
            return RING;
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "it is a folder that is not empty";
        }
        if (failure instanceof NotDirectoryException) {
            return "it is no folder";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "something of that name is there already";
        }
        String reason = failure.getReason();
        return reason == null ? "the file system refuses it" : plain(reason);
    }

    // What the system says begins with a capital letter, unless that is an abbreviation.
    private static String plain(String reason) {
        if (reason.toLowerCase(Locale.ROOT).contains("too many levels of symbolic links")) {
            return RING;
        }
        boolean sentence = reason.length() > 1 && Character.isLowerCase(reason.charAt(1));
        return sentence ? Character.toLowerCase(reason.charAt(0)) + reason.substring(1) : reason;
    }
}
