package se.samlad.intake;

import java.util.Locale;
import java.util.Optional;
import se.samlad.core.Spelling;

/** The parts of the status report's form (DOMAIN C5); each begins with the same heading in every report. */
public enum FormSection {
    PREAMBLE,
    DISTRICT("Länsdel"),
    REPORT_DATE("Rapportens datum"),
    SITUATION("Beskriv insatsens läge i förhållande till utsatta mål"),
    INDIVIDUAL_GOALS("Mål på individnivå"),
    ORGANISATION_GOALS("Mål på organisationsnivå"),
    ENROLLED_SINCE_START("Hur många deltagare har skrivits in i insatsen sedan start"),
    PARTICIPANTS("Kommentera deltagarantalet och målgruppen"),
    CIRCUMSTANCES("Kommentera läget i länsdelen som påverkar insatsen"),
    OTHER("Övrigt");

    private final String folded;

    FormSection(String... heading) {
        this.folded = heading.length == 0 ? "" : Spelling.fold(heading[0]);
    }

    /** The section that a line is the heading of; empty for a line of text. */
    public static Optional<FormSection> headed(String line) {
        String foldedLine = Spelling.fold(line);
        for (FormSection section : values()) {
            if (!section.folded.isEmpty() && section.folded.equals(foldedLine)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** The key in the machine annex, such as {@code enrolled-since-start}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
