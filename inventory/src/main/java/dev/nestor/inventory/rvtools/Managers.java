package dev.nestor.inventory.rvtools;

import java.util.Locale;

/** Whose names the ids of a row are: one file may hold the machines of several vCenter servers. */
final class Managers {

    private Managers() {}

    static String of(Cells cells, Column uuid, Column server, String source) {
        return cells.text(uuid).or(() -> cells.text(server)).orElse(source).toLowerCase(Locale.ROOT);
    }
}
