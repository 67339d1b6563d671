package dev.nestor.cli;

import dev.nestor.policy.Policy;
import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A directory with rule packs and catalogues. The cases beside them are no part of either. */
record PackFolder(String name) {

    private static final String EXTENSION = ".json";
    private static final String CASES = ".cases.json";

    /** The policy of the plugins with the files of directories beside and in for their own. */
    static Policy policy(VendorPlugins plugins, List<String> folders) {
        List<Resource> files = new ArrayList<>();
        folders.forEach(folder -> files.addAll(new PackFolder(folder).files()));
        try {
            return plugins.policyWith(files);
        } catch (JsonException located) {
            throw new InputException(String.valueOf(located.getMessage()));
        } catch (IllegalArgumentException unfit) {
            throw new InputException("rule packs of `" + String.join("`, `", folders)
                    + "` do not go with the installed ones: " + unfit.getMessage());
        } catch (IOException unreadable) {
            throw new InputException(
                    "cannot read `" + FileTrouble.file(unreadable).orElse(String.join("`, `", folders)) + "`: "
                            + FileTrouble.reading(unreadable));
        }
    }

    private List<Resource> files() {
        try (Stream<Path> files = Files.list(folder())) {
            List<Resource> packs = files.filter(PackFolder::isPack)
                    .sorted()
                    .map(file -> new Resource(file.toString(), () -> Files.newInputStream(file)))
                    .toList();
            if (packs.isEmpty()) {
                throw new InputException("no rule pack is in `" + name + "`");
            }
            return packs;
        } catch (IOException unreadable) {
            throw new InputException("cannot read `" + name + "`: " + FileTrouble.reading(unreadable));
        }
    }

    private Path folder() {
        Path folder = FileName.path(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        throw new InputException("no such directory: `" + name + "`");
    }

    private static boolean isPack(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(EXTENSION) && !name.endsWith(CASES);
    }
}
