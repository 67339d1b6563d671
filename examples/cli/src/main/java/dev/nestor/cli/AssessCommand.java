package dev.nestor.cli;

import dev.nestor.assessment.Assessment;
import dev.nestor.cli.text.TextReport;
import dev.nestor.policy.Policy;
import dev.nestor.review.Basis;
import dev.nestor.review.Limits;
import dev.nestor.spi.document.AssessmentDocument;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nestor assess}: whether stacks are ready for a purpose, and why. */
final class AssessCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.question(
                        Options.command("assess", "Tells whether a stack is ready for a purpose, and why."))
                .addOption(Options.document())
                .addOption(Options.staleAfter())
                .addOption(Options.record());
        return Options.finish(
                spec,
                "  nestor assess vmware/workstation@9.0 vmware/esxi@5.1 --purpose training",
                "  nestor assess stack.json other.json --format json",
                "  nestor assess lab.vmx --on microsoft/hyper-v@2022 vmware/esxi@8.0U3",
                "  nestor assess microsoft/hyper-v@2016 microsoft/hyper-v@2019 \\",
                "      --fact 0.cpu.vendor=intel --fact \"1.memory=4 GiB\"",
                "  nestor assess microsoft/hyper-v@2016 microsoft/hyper-v@2016 \\",
                "      --document microsoft.get-nested-virt-status",
                "  nestor assess stack.json --stale-after 90 --record decisions.jsonl",
                "",
                Options.EXIT_CODES);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Answers answers = Answers.of(arguments, session);
        Optional<RecordFile> records = arguments.value(Options.RECORD).map(RecordFile::open);
        Policy policy = policy(session.policy(arguments), records);
        Limits limits = arguments.limits();
        boolean one = arguments.value(Options.DOCUMENT).isPresent();
        Inputs inputs = Inputs.read(arguments, session);
        return inputs.answer(input -> {
            Assessment assessment = policy.assess(input.question());
            Basis basis = Basis.of(assessment, limits);
            answers.print(
                    input,
                    inputs.several(),
                    screen -> one
                            ? TextReport.ofOneDocument(assessment, basis, policy.knowledge(), screen)
                            : TextReport.of(
                                    assessment, basis, session.knowledge().facts(), screen),
                    out -> AssessmentDocument.of(assessment, limits).write(out));
            records.ifPresent(RecordFile::write);
            return ExitCode.of(assessment.verdict());
        });
    }

    private static Policy policy(Policy policy, Optional<RecordFile> records) {
        return records.map(file -> policy.with(file)).orElse(policy);
    }
}
