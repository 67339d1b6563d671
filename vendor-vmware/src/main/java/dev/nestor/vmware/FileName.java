package dev.nestor.vmware;

/** What a file is called, without the folders it lies in. */
final class FileName {

    private FileName() {}

    static String of(String path) {
        return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
    }
}
