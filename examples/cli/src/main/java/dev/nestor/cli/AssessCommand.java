package dev.nestor.cli;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.cli.text.TextReport;
import dev.nestor.policy.Policy;
import dev.nestor.review.Basis;
import dev.nestor.review.Difference;
import dev.nestor.review.Limits;
import dev.nestor.spi.document.AssessmentDocument;
import dev.nestor.waiver.WaiverUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nestor assess}: whether stacks are ready for a purpose, and why. */
final class AssessCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.question(
                        Options.command("assess", "Tells whether a stack is ready for a purpose, and why."))
                .addOption(Options.whatIf())
                .addOption(Options.packs())
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
                "  nestor assess vmware/workstation@8.0 vmware/esxi@5.1 --what-if 0.version=9.0",
                "  nestor assess microsoft/hyper-v@2016 microsoft/hyper-v@2016 \\",
                "      --document microsoft.get-nested-virt-status",
                "  nestor assess stack.json --posture house.json --waivers waivers.json",
                "  nestor assess stack.json --stale-after 90 --record decisions.jsonl",
                "",
                Options.EXIT_CODES);
    }

    @Override
    public ExitCode run(Arguments arguments, Session given) {
        Session session = given.with(arguments.values(Options.PACKS));
        Answers answers = Answers.of(arguments, session);
        Optional<RecordFile> records = arguments.value(Options.RECORD).map(RecordFile::open);
        Demands demands = Demands.of(arguments, session);
        Policy policy = demands.of(session.policy(arguments));
        Policy recorded = records.map(file -> policy.with(file)).orElse(policy);
        Suppositions supposed = Suppositions.read(arguments, session.knowledge());
        Inputs inputs = Inputs.read(arguments, session);
        List<WaiverUse> uses = new ArrayList<>();
        ExitCode code = inputs.answer(input -> {
            if (!supposed.isEmpty()) {
                Question changed = supposed.in(input.question());
                return differ(policy.assess(input.question()), policy.assess(changed), input, inputs, answers);
            }
            Assessment answer = recorded.assess(input.question());
            uses.addAll(answer.waivers());
            // Of several, none can tell of a waiver that no other one is about.
            Assessment assessment = inputs.several() ? answer : answer.withWaivers(demands.report(answer.waivers()));
            print(assessment, input, policy, arguments, answers, inputs.several());
            records.ifPresent(RecordFile::write);
            return ExitCode.of(assessment.verdict());
        });
        if (inputs.several()) {
            answers.printUnused(demands.report(uses), uses);
        }
        return code;
    }

    private static void print(
            Assessment assessment, Input input, Policy policy, Arguments arguments, Answers answers, boolean several) {
        boolean one = arguments.value(Options.DOCUMENT).isPresent();
        Limits limits = arguments.limits();
        Basis basis = Basis.of(assessment, limits);
        answers.print(
                input,
                several,
                screen -> one
                        ? TextReport.ofOneDocument(assessment, basis, policy.knowledge(), screen)
                        : TextReport.of(assessment, basis, policy.knowledge().facts(), screen),
                out -> AssessmentDocument.of(assessment, limits).write(out));
    }

    private static ExitCode differ(
            Assessment assessment, Assessment supposed, Input input, Inputs inputs, Answers answers) {
        answers.print(input, inputs.several(), new Difference(assessment, supposed));
        return ExitCode.of(supposed.verdict());
    }
}
