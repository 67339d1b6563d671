package dev.nestor.cli;

import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.cli.json.MatrixJson;
import dev.nestor.cli.matrix.Matrix;
import dev.nestor.cli.text.MatrixText;
import dev.nestor.rule.Axis;
import dev.nestor.waiver.WaiverUse;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nestor matrix}: every release of a product inside every release of another. */
final class MatrixCommand implements Command {

    private static final String AXIS = "--axis";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "matrix",
                        "Assesses every release of one product inside every release of another, outer releases down"
                                + " and inner ones across. Nothing is known of the machines then but what `--fact`"
                                + " states.")
                .addPositional(Options.parameter(0, "OUTER", true, "The product below, without a version."))
                .addPositional(Options.parameter(1, "INNER", true, "The product inside it, without a version."))
                .addOption(Options.value(
                        AXIS, "AXIS", "support, feasibility, licensing or enablement. Without it: the verdict."))
                .addOption(Options.purpose())
                .addOption(Options.asOf())
                .addOption(Options.fact())
                .addOption(Options.waivers())
                .addOption(Options.posture());
        return Options.finish(
                spec,
                "  nestor matrix vmware/workstation vmware/esxi --axis feasibility",
                "  nestor matrix microsoft/hyper-v microsoft/hyper-v --fact 0.cpu.vendor=amd");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Answers answers = Answers.of(arguments, session);
        Optional<Axis> axis =
                arguments.value(AXIS).map(word -> Arguments.choice("axis", word, Axis.values(), Axis::word));
        Demands demands = Demands.of(arguments, session);
        Matrix matrix = matrix(arguments, session, demands);
        List<WaiverUse> waivers = demands.report(matrix.waivers());
        answers.print(
                screen -> MatrixText.of(matrix, axis, waivers, screen), out -> MatrixJson.write(matrix, waivers, out));
        return ExitCode.FINE;
    }

    private static Matrix matrix(Arguments arguments, Session session, Demands demands) {
        Asked asked = Asked.of(arguments, session.surroundings().today())
                .with(arguments.values(Options.FACT), session.knowledge().facts());
        ProductNames names = new ProductNames(session.knowledge().catalogue());
        List<String> sides = arguments.positionals();
        return Matrix.of(
                demands.of(session.policy()),
                side(sides.get(0), names),
                side(sides.get(1), names),
                stack -> asked.about(stack, Optional.empty()));
    }

    private static Matrix.Side side(String text, ProductNames names) {
        Product product = names.product(text);
        List<Release> releases = names.releases(product);
        if (releases.isEmpty()) {
            throw new InputException("no release of `" + product.id() + "` is listed");
        }
        return new Matrix.Side(product.id(), releases);
    }
}
