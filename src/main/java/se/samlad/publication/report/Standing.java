package se.samlad.publication.report;

import java.util.List;
import java.util.Locale;
import se.samlad.core.District;
import se.samlad.core.Severity;
import se.samlad.core.Texts;
import se.samlad.intake.FileKind;
import se.samlad.intake.SubmissionFile;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.Finding;

/** How far a district has come with its list, its report, or both. */
enum Standing {
    MISSING("○"),
    REFUSED("✗"),
    RECEIVED("●"),
    QUESTIONS("?"),
    AGREED("✓");

    private final String sign;

    Standing(String sign) {
        this.sign = sign;
    }

    /** The sign and the word. */
    String words() {
        return sign + " " + Texts.get("standing." + this);
    }

    /** The class in the style sheet. */
    String style() {
        return "s-" + name().toLowerCase(Locale.ROOT);
    }

    /** The standing of a district's list or report. */
    static Standing of(PublicationData data, District district, FileKind kind) {
        List<SubmissionFile> own = data.files().stream()
                .filter(file -> file.district().equals(district.id()))
                .toList();
        boolean present = own.stream().anyMatch(file -> file.kind() == kind);
        if (!present) {
            boolean refused =
                    own.stream().anyMatch(file -> file.refusal().isPresent() && file.kind() != FileKind.PASSED_OVER);
            return refused ? REFUSED : MISSING;
        }
        List<Finding> open = data.findings().stream()
                .filter(finding ->
                        finding.isOpen() && finding.district().equals(district.id()) && isAbout(finding, kind, own))
                .toList();
        boolean refused = open.stream()
                .anyMatch(finding -> finding.kind() == Finding.Kind.PACKAGE && finding.severity() == Severity.ERROR);
        if (refused) {
            return REFUSED;
        }
        return open.isEmpty() ? AGREED : QUESTIONS;
    }

    private static boolean isAbout(Finding finding, FileKind kind, List<SubmissionFile> own) {
        return switch (finding.kind()) {
            case CLAIM, REPORT -> kind == FileKind.STATUS_REPORT;
            case ROW, LIST_TOTAL -> kind == FileKind.PARTICIPANT_LIST;
            case PACKAGE ->
                own.stream().anyMatch(file -> file.kind() == kind && file.name().equals(finding.subject()));
        };
    }

    /** What a district's list and report come to together. */
    static Standing of(Standing list, Standing report) {
        if (list == MISSING && report == MISSING) {
            return MISSING;
        }
        if (list == REFUSED || report == REFUSED) {
            return REFUSED;
        }
        if (list == MISSING || report == MISSING) {
            return RECEIVED;
        }
        return list == QUESTIONS || report == QUESTIONS ? QUESTIONS : AGREED;
    }
}
