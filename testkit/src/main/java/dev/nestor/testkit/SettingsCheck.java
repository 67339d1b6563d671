package dev.nestor.testkit;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.model.ProductId;
import dev.nestor.plan.Setting;
import dev.nestor.plan.Setting.Move;
import dev.nestor.spi.VendorPlugins;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether settings can be read, are about products that exist, and keep names out of quotation marks. */
final class SettingsCheck {

    private SettingsCheck() {}

    static List<String> problems(VendorPlugins plugins, Catalogue catalogue) {
        List<String> problems = new ArrayList<>(plugins.settingsProblems());
        for (Setting setting : plugins.settings().all()) {
            String what = "setting of `" + setting.fact() + "` on `" + setting.platform() + "`: ";
            if (setting.platform().isProduct()
                    && catalogue
                            .find(ProductId.parse(setting.platform().product()))
                            .isEmpty()) {
                problems.add(what + "no catalogue has this product");
            }
            problems.addAll(Prose.line(what + "its section", setting.source().section()));
            instructions(setting).forEach(instruction -> problems.addAll(check(what, instruction)));
        }
        return problems;
    }

    private static Stream<Setting.Instruction> instructions(Setting setting) {
        return Stream.concat(setting.read().stream(), setting.moves().stream().map(Move::how));
    }

    private static List<String> check(String what, Setting.Instruction instruction) {
        List<String> problems = new ArrayList<>(Prose.sentence(what + "its summary", instruction.summary()));
        instruction.command().ifPresent(command -> {
            if (command.text().contains("'{") || command.text().contains("\"{")) {
                problems.add(what + "a place stands in quotation marks, which are put around it anyway: `"
                        + command.text() + "`");
            }
        });
        return problems;
    }
}
