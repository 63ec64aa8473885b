package se.samlad.publication.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samlad.core.County;
import se.samlad.core.Gender;
import se.samlad.core.Measure;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.SmallCounts;
import se.samlad.count.Bridge;
import se.samlad.count.Figure;
import se.samlad.count.Figures;
import se.samlad.intake.FileKind;
import se.samlad.intake.StatedOrigin;
import se.samlad.intake.SubmissionFile;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.RowKey;
import se.samlad.publication.Edition;
import se.samlad.publication.PublicationData;
import se.samlad.publication.PublicationHead;
import se.samlad.publication.disclosure.Disclosure;
import se.samlad.reconciliation.DecidedFindings;
import se.samlad.reconciliation.FollowUp;
import se.samlad.reconciliation.VersionChanges;
import se.samlad.testing.ShippedRules;

/** A workbook's content with as many enrolments as one likes, each of a person of its own. */
final class MadeUpContent {

    static final String FILE = "Deltagarlista Västra.xlsx";

    private static final List<String> MUNICIPALITIES = List.of("Katrineholm", "Flen", "Vingåker");
    private static final List<String> REFERRERS =
            List.of("Försäkringskassan", "Ekonomiskt bistånd", "Arbetsförmedlingen");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 10, 1);

    private MadeUpContent() {}

    static WorkbookContent of(int rows) {
        return new WorkbookContent(
                data(rows),
                Edition.REVIEW,
                new TreeMap<>(),
                new Bridge(List.of(), 0, List.of()),
                List.of(),
                new PersonRows(),
                enrolments(rows));
    }

    static WorkbookContent.EnrolmentRows enrolments(int rows) {
        return consumer -> {
            for (int i = 1; i <= rows; i++) {
                consumer.accept(enrolment(i));
            }
        };
    }

    private static LinkedEnrolment enrolment(int i) {
        return new LinkedEnrolment(
                new RowKey(1, 0, i),
                "vastra",
                "Deltagare",
                "person" + i,
                Optional.of(LocalDate.of(1970, 1, 1).plusDays(i % 10_000)),
                i % 2 == 0 ? Gender.WOMAN : Gender.MAN,
                MUNICIPALITIES.get(i % 3),
                REFERRERS.get(i / 3 % 3),
                "coachning",
                Optional.of(FIRST_DAY.plusDays(i % 800)),
                Optional.empty(),
                "",
                false);
    }

    private static PublicationData data(int rows) {
        Period period = Period.parse("2026-01-01").orElseThrow();
        List<Figure> figures = List.of(
                new Figure("vastra", Measure.PERSONS, Scope.SINCE_START, Selection.ALL, rows),
                new Figure("vastra", Measure.ENROLMENTS, Scope.SINCE_START, Selection.ALL, rows),
                new Figure(County.ID, Measure.PERSONS, Scope.SINCE_START, Selection.ALL, rows),
                new Figure(County.ID, Measure.ENROLMENTS, Scope.SINCE_START, Selection.ALL, rows));
        SubmissionFile list = new SubmissionFile(
                1, "vastra", FILE, "0", 1, FileKind.PARTICIPANT_LIST, "xlsx", StatedOrigin.NONE, Optional.empty());
        return new PublicationData(
                1,
                period,
                1,
                "rules",
                PublicationHead.of(period, 1, "inputs", "rules", "history", PublicationHead.NOTHING),
                ShippedRules.county(),
                List.of(list),
                new Figures(figures),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Disclosure(new SmallCounts(5, 3), Map.of()),
                List.of(),
                new FollowUp.State(
                        "inputs",
                        Optional.empty(),
                        new DecidedFindings(List.of(), List.of(), List.of()),
                        VersionChanges.FIRST));
    }
}
