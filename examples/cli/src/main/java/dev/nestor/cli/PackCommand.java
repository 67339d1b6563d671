package dev.nestor.cli;

import dev.nestor.spi.Resource;
import dev.nestor.testkit.PackCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code nestor pack check}: whether rule packs are as they should be, before any plugin has them. */
final class PackCommand implements Command {

    private static final String CHECK = "check";
    private static final String CASES = "--cases";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "pack",
                        "Checks rule packs as the tests of a plugin do, with line and column: their form, wording, days,"
                                + " tables and exceptions, and whether their cases come out as written.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel(CHECK + " FILE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("0..*")
                        .description("The word `check`, and the packs. The cases of `kb-1.json` are read from"
                                + " `kb-1.cases.json` beside it, or from where the option says.")
                        .build())
                .addOption(Options.value(CASES, "FOLDER", "Where the cases are, if not beside the packs."));
        return Options.finish(
                spec,
                "  nestor pack check kb-1.json",
                "  nestor pack check src/main/resources/*.json --cases src/test/resources",
                "",
                "Exit codes: 0 nothing is wrong; 3 something is, or cannot be read.");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<PackCheck.PackFile> packs = packs(arguments);
        List<String> problems = PackCheck.problems(session.knowledge(), packs);
        problems.forEach(session.messages()::say);
        if (problems.isEmpty()) {
            session.output()
                    .print(packs.size() == 1 ? "1 rule pack is fine\n" : packs.size() + " rule packs are fine\n");
        }
        return problems.isEmpty() ? ExitCode.FINE : ExitCode.WRONG_INPUT;
    }

    private static List<PackCheck.PackFile> packs(Arguments arguments) {
        List<String> given = new ArrayList<>(arguments.positionals());
        if (given.isEmpty() || !given.remove(0).equals(CHECK)) {
            throw new InputException("nothing is known to do with packs but `check`: write `nestor pack check FILE`");
        }
        List<Path> files = given.stream()
                .map(FileName::path)
                .filter(file -> !isCases(file))
                .toList();
        if (files.isEmpty()) {
            throw new InputException("no rule pack is given; see `nestor pack --help`");
        }
        files.stream().filter(file -> !Files.isRegularFile(file)).findFirst().ifPresent(file -> {
            throw new InputException("no such file: `" + file + "`");
        });
        Optional<Path> folder = arguments.value(CASES).map(FileName::path);
        return files.stream()
                .map(file -> new PackCheck.PackFile(resource(file), cases(file, folder)))
                .toList();
    }

    private static boolean isCases(Path file) {
        return file.toString().endsWith(".cases.json");
    }

    private static Optional<Resource> cases(Path pack, Optional<Path> folder) {
        String name = pack.getFileName().toString().replaceFirst("\\.json$", "") + ".cases.json";
        Path beside = folder.map(path -> path.resolve(name)).orElseGet(() -> pack.resolveSibling(name));
        return Optional.of(beside).filter(Files::isRegularFile).map(PackCommand::resource);
    }

    private static Resource resource(Path file) {
        return new Resource(file.toString(), () -> open(file));
    }

    private static InputStream open(Path file) throws IOException {
        try {
            return Files.newInputStream(file);
        } catch (IOException failure) {
            throw new IOException(FileTrouble.reading(failure), failure);
        }
    }
}
