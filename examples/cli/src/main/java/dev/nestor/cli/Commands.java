package dev.nestor.cli;

import java.util.List;
import java.util.Optional;

/** The commands by name. Only the one that is asked for is made. */
final class Commands {

    static final List<String> NAMES = List.of(
            "assess",
            "fleet",
            "missing",
            "plan",
            "explain",
            "rules",
            "timeline",
            "compare",
            "replay",
            "matrix",
            "pack",
            "products",
            "facts");

    private Commands() {}

    static Optional<Command> find(String name) {
        return switch (name) {
            case "assess" -> Optional.of(new AssessCommand());
            case "fleet" -> Optional.of(new FleetCommand());
            case "missing" -> Optional.of(new MissingCommand());
            case "plan" -> Optional.of(new PlanCommand());
            case "explain" -> Optional.of(new ExplainCommand());
            case "rules" -> Optional.of(new RulesCommand());
            case "timeline" -> Optional.of(new TimelineCommand());
            case "compare" -> Optional.of(new CompareCommand());
            case "replay" -> Optional.of(new ReplayCommand());
            case "pack" -> Optional.of(new PackCommand());
            case "matrix" -> Optional.of(new MatrixCommand());
            case "products" -> Optional.of(new ProductsCommand());
            case "facts" -> Optional.of(new FactsCommand());
            default -> Optional.empty();
        };
    }
}
