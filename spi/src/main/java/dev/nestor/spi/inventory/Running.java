package dev.nestor.spi.inventory;

import dev.nestor.logic.Truth;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.version.KnownVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What runs on a machine by what several files say of it. */
record Running(Consumer<Disagreements.Saying> disagreements) {

    /**
     * The layer that tells the most, in whatever order they come; one of unknown software, or of an unknown version, where they
     * contradict each other.
     */
    Layer of(List<Layer> given) {
        List<Layer> layers =
                given.stream().sorted(Comparator.comparing(Layer::toString)).toList();
        Layer best = layers.get(0);
        for (Layer next : layers.subList(1, layers.size())) {
            if (isMoreSpecial(next.software(), best.software())) {
                best = next;
            } else if (!isMoreSpecial(best.software(), next.software())
                    && !areAlike(best.software(), next.software())) {
                disagree(
                        "product",
                        best,
                        best.software().toString(),
                        next,
                        next.software().toString());
                return Layer.of(Software.unknown());
            }
        }
        ProductId product = best.software().product();
        List<Layer> ofProduct = new ArrayList<>();
        ofProduct.add(best);
        layers.stream()
                .filter(layer -> layer.software().product().equals(product))
                .forEach(ofProduct::add);
        return version(ofProduct);
    }

    private static boolean isMoreSpecial(Software one, Software other) {
        return !one.isUnknown()
                && (other.isUnknown()
                        || (!one.product().equals(other.product())
                                && one.lineage().contains(other.product())));
    }

    // Guests go by other names in every format, and all of them are guests.
    private static boolean areAlike(Software one, Software other) {
        return one.product().equals(other.product()) || (one.guest() && other.guest());
    }

    private Layer version(List<Layer> layers) {
        Layer best = layers.get(0);
        for (Layer next : layers.subList(1, layers.size())) {
            KnownVersion known = best.software().version();
            KnownVersion said = next.software().version();
            if (known.isSameAs(said) == Truth.FALSE) {
                disagree("version", best, known.text(), next, said.text());
                return Layer.of(ofSomeVersion(best.software()));
            }
            best = tellsMore(said, known) ? next : best;
        }
        return best;
    }

    private static boolean tellsMore(KnownVersion one, KnownVersion other) {
        return !one.isUnknown()
                && other.exact().isEmpty()
                && !one.equals(other)
                && (other.isUnknown() || one.isIn(other.range()) == Truth.TRUE);
    }

    private static Software ofSomeVersion(Software software) {
        return new Software(
                software.lineage(), software.guest(), software.covered(), KnownVersion.unknown(""), List.of());
    }

    private void disagree(String what, Layer one, String first, Layer other, String second) {
        disagreements.accept(new Disagreements.Saying(what, first, one.origin(), second, other.origin()));
    }
}
