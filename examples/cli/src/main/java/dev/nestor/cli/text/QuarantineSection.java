package dev.nestor.cli.text;

import dev.nestor.catalogue.Quarantine;
import java.util.List;

/** The plugins that could not be asked. */
record QuarantineSection(List<Quarantine> quarantined) implements Section {

    @Override
    public void write(Page page) {
        if (quarantined.isEmpty()) {
            return;
        }
        page.heading("Plugins that could not be asked");
        for (Quarantine plugin : quarantined) {
            page.paragraph(2, Style.BAD.of(page.signs().failing()) + " ", plugin.plugin() + ": " + plugin.reason());
            page.paragraph(4, Style.FAINT.of("from " + plugin.origin()));
        }
    }
}
