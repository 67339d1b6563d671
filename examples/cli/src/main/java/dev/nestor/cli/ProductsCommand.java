package dev.nestor.cli;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.cli.json.CatalogueJson;
import dev.nestor.cli.text.CatalogueText;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nestor products}: the products that are known, or the releases of one. */
final class ProductsCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("products", "Lists the products that are known, or the releases of one.")
                .addPositional(Options.parameter(0, "PRODUCT", false, "A product whose releases to list."));
        return Options.finish(spec, "  nestor products", "  nestor products microsoft/hyper-v");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Answers answers = Answers.of(arguments, session);
        Catalogue catalogue = session.knowledge().catalogue();
        if (arguments.positionals().isEmpty()) {
            answers.print(
                    screen -> CatalogueText.products(catalogue.products(), screen),
                    out -> CatalogueJson.products(catalogue.products(), out));
        } else {
            ProductNames names = new ProductNames(catalogue);
            Product product = names.product(arguments.positionals().get(0));
            answers.print(
                    screen -> CatalogueText.releases(product, names.releases(product), screen),
                    out -> CatalogueJson.products(List.of(product), out));
        }
        return ExitCode.FINE;
    }
}
