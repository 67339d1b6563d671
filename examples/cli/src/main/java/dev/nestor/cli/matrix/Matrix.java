package dev.nestor.cli.matrix;

import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Release;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.model.Stack;
import dev.nestor.policy.Policy;
import dev.nestor.version.KnownVersion;
import dev.nestor.waiver.WaiverUse;
import java.util.List;

/**
 * Every release of a product inside every release of another one.
 *
 * @param sample the question of one cell, for what all of them share
 * @param cells row by row, a row for each outer release
 */
public record Matrix(
        Question sample,
        ProductId outer,
        ProductId inner,
        List<String> outerReleases,
        List<String> innerReleases,
        List<Cell> cells) {

    public Matrix {
        outerReleases = List.copyOf(outerReleases);
        innerReleases = List.copyOf(innerReleases);
        cells = List.copyOf(cells);
    }

    /** A product and those of its versions that are asked about. */
    public record Side(ProductId product, List<Release> releases) {}

    /** Asks {@code policy} about each pair. */
    public static Matrix of(Policy policy, Side outer, Side inner, Asking asking) {
        List<Question> questions = layers(policy, outer).stream()
                .flatMap(below -> layers(policy, inner).stream().map(above -> asking.about(Stack.of(below, above))))
                .toList();
        return new Matrix(
                questions.get(0),
                outer.product(),
                inner.product(),
                labels(outer),
                labels(inner),
                questions.stream().map(policy::assess).map(Cell::of).toList());
    }

    public Cell cell(int row, int column) {
        return cells.get(row * innerReleases.size() + column);
    }

    /** What became of waivers in all cells. */
    public List<WaiverUse> waivers() {
        return cells.stream().flatMap(cell -> cell.waivers().stream()).toList();
    }

    private static List<Layer> layers(Policy policy, Side side) {
        return side.releases().stream()
                .map(release -> KnownVersion.of(release.label(), release.version()))
                .map(version -> policy.knowledge().catalogue().layer(side.product(), version))
                .toList();
    }

    private static List<String> labels(Side side) {
        return side.releases().stream().map(Release::label).toList();
    }
}
