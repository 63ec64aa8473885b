package se.samlad.linkage;

import java.util.Map;
import se.samlad.core.Period;
import se.samlad.core.Phrase;

/**
 * The run with whose lists a later one is compared: the newest published one of the latest period before it.
 *
 * @param id its key in the database; never shown to people
 * @param files the names of its files by number
 */
public record EarlierRun(long id, Period period, Map<Integer, String> files) {

    public EarlierRun {
        files = Map.copyOf(files);
    }

    /** The name of the file in which an enrolment of that run stands. */
    public String file(LinkedEnrolment enrolment) {
        return files.getOrDefault(enrolment.key().fileNumber(), "");
    }

    /** Where an enrolment of that run stands, as a phrase: the file, the sheet, the row and the period. */
    public String place(LinkedEnrolment enrolment) {
        return Phrase.text(
                "place.earlier",
                file(enrolment),
                enrolment.sheet(),
                enrolment.key().rowNumber(),
                period);
    }
}
