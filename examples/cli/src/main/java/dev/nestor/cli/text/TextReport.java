package dev.nestor.cli.text;

import dev.nestor.assessment.Assessment;
import dev.nestor.fact.FactDictionary;
import dev.nestor.policy.Knowledge;
import dev.nestor.review.Basis;
import dev.nestor.waiver.WaiverUse;
import java.util.List;

/** An assessment as a report: the answer first, then why, then what to do, and the sources at the end. */
public final class TextReport {

    private TextReport() {}

    /** @param facts what is known of the facts that are missing */
    public static String of(Assessment assessment, Basis basis, FactDictionary facts, Screen screen) {
        Page page = new Page(screen);
        for (Section section : sections(assessment, basis, facts)) {
            section.write(page);
        }
        return page.text();
    }

    /** What one document says, statement by statement in its own order. */
    public static String ofOneDocument(Assessment assessment, Basis basis, Knowledge knowledge, Screen screen) {
        Page page = new Page(screen);
        Sources sources = new Sources();
        Grades grades = new Grades(assessment.reservations());
        List<Section> sections = List.of(
                new VerdictSection(assessment),
                new StackSection(assessment.question().stack()),
                new AxesSection(assessment, grades),
                new DocumentSection(assessment, knowledge.packs().get(0), sources),
                new WaiversSection("Waivers", assessment.waivers()),
                new MissingSection(assessment, knowledge.facts()),
                new QuarantineSection(assessment.quarantined()),
                new BasisSection(assessment, basis),
                sources);
        sections.forEach(section -> section.write(page));
        return page.text();
    }

    /** The waivers that none of several reports is about. */
    public static String ofUnused(List<WaiverUse> waivers, Screen screen) {
        Page page = new Page(screen);
        new WaiversSection("Waivers that are about none of these", waivers).write(page);
        return page.text();
    }

    /** The line between the reports on several inputs. */
    public static String title(String input, Screen screen) {
        return new Page(screen).rule(Printable.of(input)).text() + "\n";
    }

    private static List<Section> sections(Assessment assessment, Basis basis, FactDictionary facts) {
        Sources sources = new Sources();
        Grades grades = new Grades(assessment.reservations());
        Statements statements = new Statements(assessment.findings(), sources);
        return List.of(
                new VerdictSection(assessment),
                new StackSection(assessment.question().stack()),
                new AxesSection(assessment, grades),
                new ReservationsSection(assessment, statements),
                new HoldsSection(assessment, grades, statements),
                new ConflictsSection(assessment.conflicts(), sources),
                new MissingSection(assessment, facts),
                new AdvisoriesSection(assessment.advisories(), sources),
                new AsideSection(assessment, sources),
                WaiversSection.toLookAt(assessment.waivers()),
                new QuarantineSection(assessment.quarantined()),
                new BasisSection(assessment, basis),
                sources);
    }
}
