package dev.nestor.testkit;

import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.inventory.InventoryReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Whether a plugin and what it brings along have names that are well formed, and the same whenever they are asked. */
final class IdentityCheck {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private IdentityCheck() {}

    static List<String> names(VendorPlugin plugin, List<RulePack> packs) {
        String id = plugin.id();
        List<String> problems = new ArrayList<>();
        if (!KEBAB.matcher(id).matches()) {
            problems.add("the plugin's id is not a word of lower-case letters, digits and hyphens: `" + id + "`");
        }
        packs.stream()
                .map(RulePack::id)
                .filter(pack -> !pack.startsWith(id + "."))
                .forEach(pack -> problems.add(
                        "the id of rule pack `" + pack + "` does not start with `" + id + ".`, the id of its plugin"));
        return problems;
    }

    /** Finds a plugin that was copied, and still lists what the other one is about. */
    static List<String> ownership(VendorPlugin plugin, List<Product> products) {
        String id = plugin.id();
        boolean owns =
                products.stream().anyMatch(product -> product.id().vendor().equals(id));
        if (owns || products.isEmpty()) {
            return List.of();
        }
        return List.of("plugin `" + id + "` lists no product of its own: `" + id + "/…`");
    }

    static List<String> constancy(VendorPlugin plugin) {
        Map<String, Supplier<Object>> answers = new LinkedHashMap<>();
        answers.put("id", plugin::id);
        answers.put("catalogues", () -> map(plugin.catalogues(), Resource::name));
        answers.put("packs", () -> map(plugin.packs(), Resource::name));
        answers.put("products", () -> map(plugin.products(), Product::id));
        answers.put("facts", () -> map(plugin.facts(), FactDeclaration::name));
        answers.put("codedPacks", () -> map(plugin.codedPacks(), pack -> map(pack.rules(), Rule::id)));
        answers.put("readers", () -> map(plugin.readers(), InventoryReader::format));
        List<String> problems = new ArrayList<>();
        answers.forEach((method, answer) -> {
            Object first = answer.get();
            Object second = answer.get();
            if (!first.equals(second)) {
                problems.add("method `" + method + "` does not answer the same on each call: `" + first + "`, then `"
                        + second + "`");
            }
        });
        return problems;
    }

    private static <T> List<Object> map(List<T> list, Function<T, Object> property) {
        return list.stream().map(property).toList();
    }
}
