package dev.nestor.cli;

import dev.nestor.model.Purpose;
import dev.nestor.review.Limits;
import dev.nestor.spi.document.PostureDocument;
import dev.nestor.spi.document.WaiversDocument;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options of the commands, each described once. */
final class Options {

    static final String PURPOSE = "--purpose";
    static final String AS_OF = "--as-of";
    static final String ON = "--on";
    static final String INSIDE = "--inside";
    static final String ACCOUNT = "--account";
    static final String TRUST = "--trust";
    static final String FACT = "--fact";
    static final String WAIVERS = "--waivers";
    static final String POSTURE = "--posture";
    static final String FORMAT = "--format";
    static final String WHAT_IF = "--what-if";
    static final String PACKS = "--packs";
    static final String DOCUMENT = "--document";
    static final String STALE_AFTER = "--stale-after";
    static final String RECORD = "--record";
    static final String COLOR = "--color";

    static final String EXIT_CODES = """
            Exit codes: 0 ready, with or without conditions, or not nested; 1 not ready;
            2 unknown; 3 wrong usage or input; 4 internal error, or the answer cannot be
            written. Of several the worst: 4, 3, 1, 2, 0.""";

    private Options() {}

    /** A command that has its own options still to get; {@link #finish} adds those that every command has. */
    static CommandSpec command(String name, String... description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description).sortOptions(false).abbreviateSynopsis(true);
        return spec;
    }

    /** Adds the format, colours, a way to debug, and help with examples. */
    static CommandSpec finish(CommandSpec spec, String... examples) {
        spec.addOption(value(FORMAT, "FORMAT", "`text` for people, which is usual, or `json` for programs."));
        spec.addOption(value(COLOR, "WHEN", "Colours: `auto` (on a terminal only), `always` or `never`."));
        spec.addOption(
                flag("Show where an internal error comes from.", "--debug").build());
        addHelp(spec);
        spec.usageMessage().footerHeading("%nExamples:%n").footer(examples);
        return spec;
    }

    static void addHelp(CommandSpec spec) {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(development)");
        spec.version("nestor " + version);
        spec.addOption(flag("Show this help.", "-h", "--help").usageHelp(true).build());
        spec.addOption(
                flag("Show the version.", "-V", "--version").versionHelp(true).build());
    }

    private static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names).arity("0").type(boolean.class).description(description);
    }

    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static OptionSpec purpose() {
        return value(
                PURPOSE,
                "PURPOSE",
                "What the stack is for: " + String.join(", ", Purpose.words()) + ". Without it: production, as the"
                        + " strictest.");
    }

    static OptionSpec asOf() {
        return value(AS_OF, "YYYY-MM-DD", "Answer by what was published on that day. Without it: today.");
    }

    static OptionSpec document() {
        return value(
                DOCUMENT,
                "ID",
                "Only what one document says, in its own order, as if no other one existed: the id of its rule pack, such"
                        + " as `vmware.kb2009916`.");
    }

    static OptionSpec staleAfter() {
        return value(
                STALE_AFTER,
                "DAYS",
                "How long ago a document may have been read before that lowers the confidence in an answer. Without it: "
                        + Limits.standard().days() + ".");
    }

    static OptionSpec record() {
        return value(
                RECORD,
                "FILE",
                "Add a line to this file for each answer, with all that `nestor replay` needs to check it.");
    }

    /** Adds what makes a question of products or files: the inputs, the purpose, the day, and what else is known or demanded. */
    static CommandSpec question(CommandSpec spec) {
        return spec.addPositional(inputs())
                .addOption(purpose())
                .addOption(asOf())
                .addOption(on())
                .addOption(inside())
                .addOption(account())
                .addOption(trust())
                .addOption(fact())
                .addOption(waivers())
                .addOption(posture());
    }

    static OptionSpec waivers() {
        return value(
                WAIVERS,
                "FILE",
                "Exceptions that named persons answer for (`" + WaiversDocument.FORMAT + "`): what they waive is a"
                        + " condition instead of an obstacle.");
    }

    static OptionSpec posture() {
        return value(
                POSTURE,
                "FILE",
                "What is demanded for each purpose (`" + PostureDocument.FORMAT + "`), if not what is usual.");
    }

    static OptionSpec on() {
        return values(ON, "1..*", "PRODUCT[@VERSION]", "What the machine of a file runs on, hardware first.");
    }

    static OptionSpec inside() {
        return values(
                INSIDE,
                "1",
                "[MACHINE=]PRODUCT[@VERSION]",
                "What runs in the machine of this name, or in every machine of which no file says it. May be given several"
                        + " times.");
    }

    static OptionSpec account() {
        return value(
                ACCOUNT,
                "FILE",
                "The name, and in a second line the password, for a server of vSphere; no other user may read the file."
                        + " Without it: `" + Server.USER + "` and `" + Server.PASSWORD + "` in the environment.");
    }

    static OptionSpec trust() {
        return value(
                TRUST,
                "FILE",
                "The certificates (PEM) to trust for a server of vSphere. Without it: those that Java trusts.");
    }

    static OptionSpec fact() {
        return values(
                FACT,
                "1",
                "LEVEL.NAME=VALUE",
                "A fact about the machine of a level, the hardware being level 0; commas separate a list."
                        + " May be given several times; `nestor facts` lists all names.");
    }

    static OptionSpec whatIf() {
        return values(
                WHAT_IF,
                "1",
                "LEVEL.NAME=VALUE",
                "Show only what changes if this were so: a fact as for `--fact`, or `LEVEL.version` for another version"
                        + " of what runs there. May be given several times. The exit code is that of the changed stack.");
    }

    static OptionSpec packs() {
        return values(
                PACKS,
                "1",
                "DIRECTORY",
                "Rule packs of your own (`*.json`, but not `*.cases.json`), and catalogues, beside the installed ones; a"
                        + " pack or product with the id of an installed one stands in for it. May be given several"
                        + " times.");
    }

    /** An option with several values. */
    static OptionSpec values(String name, String arity, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity(arity)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static PositionalParamSpec parameter(int place, String label, boolean required, String description) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(place))
                .paramLabel(label)
                .type(String.class)
                .arity(required ? "1" : "0..1")
                .required(required)
                .description(description)
                .build();
    }

    static PositionalParamSpec inputs() {
        return PositionalParamSpec.builder()
                .paramLabel("FILE|ADDRESS|PRODUCT[@VERSION]")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .description(
                        "Files to read, with `-` for standard input, and `https://` addresses of vSphere: the machines of all"
                                + " of them are joined. Or the products of one stack, hardware first. What exists as a"
                                + " file is a file.")
                .build();
    }
}
