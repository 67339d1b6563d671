package dev.nestor.cli.text;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.waiver.WaiverUse;

/** The answer, in one line. */
record VerdictSection(Assessment assessment) implements Section {

    @Override
    public void write(Page page) {
        Verdict verdict = assessment.verdict();
        String word = verdict.word();
        if (verdict == Verdict.NOT_NESTED) {
            page.paragraph(0, Style.STRONG.of(word) + " " + question(assessment.question()));
            page.paragraph(0, "No hypervisor is inside another one, so there is nothing to judge.");
        } else {
            Grade grade = Grades.of(verdict);
            String answer = Grades.style(grade).of(page.signs().of(grade) + " " + word);
            page.paragraph(0, answer + " " + question(assessment.question()) + waivers());
        }
    }

    private String waivers() {
        long applied = assessment.waivers().stream()
                .filter(use -> use.state() == WaiverUse.State.APPLIED)
                .count();
        return applied == 0 ? "" : applied == 1 ? ", with 1 waiver" : ", with " + applied + " waivers";
    }

    private static String question(Question question) {
        String assumed = question.statedPurpose().isPresent() ? "" : " (assumed)";
        String historical = question.historical() ? " (historical)" : "";
        return "for " + question.purpose().word() + assumed + ", as of " + question.day() + historical;
    }
}
