package dev.nestor.cli;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Reads the names that users type: of products, with or without a version, and of files. */
record ProductNames(Catalogue catalogue) {

    private static final String TYPED = "command line";

    /** Whether something of this name exists in the file system. */
    static boolean isFile(String name) {
        return name.equals(StackFile.STANDARD_INPUT) || FileName.exists(name);
    }

    /** Whether {@code text} can only be meant as a product, given that no such file exists. */
    boolean looksLikeProduct(String text) {
        try {
            ProductId id = ProductId.parse(text.indexOf('@') < 0 ? text : text.substring(0, text.indexOf('@')));
            // A file that is not there must not pass for a product that no plugin covers.
            return text.indexOf('@') >= 0
                    || catalogue.vendors().contains(id.vendor())
                    || (id.name().indexOf('.') < 0 && !Files.isDirectory(Path.of(id.vendor())));
        } catch (IllegalArgumentException noProduct) {
            return false;
        }
    }

    Layer layer(String text) {
        if (!looksLikeProduct(text)) {
            throw noSuchFile(text);
        }
        return InputException.reading(() -> catalogue.layer(text)).foundIn(TYPED);
    }

    /** A product that is known, without a version. */
    Product product(String text) {
        if (text.indexOf('@') >= 0) {
            throw new InputException("expected a product without a version: `" + text + "`");
        }
        ProductId id =
                InputException.reading(() -> catalogue.layer(text).software().product());
        return catalogue
                .find(id)
                .orElseThrow(() -> new InputException("unknown product `" + text + "`; see `nestor products`"));
    }

    /** The product's releases, or those of the one it is based on, oldest version first. */
    List<Release> releases(Product product) {
        return catalogue.releases(product).stream()
                .sorted(Comparator.comparing(Release::version))
                .toList();
    }

    private InputException noSuchFile(String text) {
        try {
            catalogue.layer(text);
        } catch (IllegalArgumentException noProduct) {
            return new InputException("no such file, and " + noProduct.getMessage());
        }
        return new InputException("no such file, and no product that a plugin knows: `" + text + "`");
    }
}
