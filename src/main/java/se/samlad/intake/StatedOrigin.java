package se.samlad.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Period;
import se.samlad.core.Spelling;

/**
 * Which district and which date a report names in its form, or a list in its title rows; in a form the two labels may
 * come before the two answers.
 *
 * @param districts the ids of the districts that are named or ticked; none when it names none
 * @param date empty when none is written
 */
public record StatedOrigin(List<String> districts, Optional<LocalDate> date) {

    private static final Pattern BEFORE_A_BOX = Pattern.compile("(?=[☐☒])");
    private static final String NOT_TICKED = "☐";
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern WRITTEN = Pattern.compile("1 (januari|juli) ([0-9]{4})");

    /** Nothing. */
    public static final StatedOrigin NONE = new StatedOrigin(List.of(), Optional.empty());

    public StatedOrigin {
        districts = List.copyOf(districts);
    }

    /** What a list's title rows name; of dates only those on which a period is reported: others may be anything. */
    static StatedOrigin ofTitles(List<String> titles, County county) {
        return new StatedOrigin(
                districts(titles, county),
                titles.stream()
                        .flatMap(title -> date(title).stream())
                        .filter(date -> Period.parse(date.toString()).isPresent())
                        .findFirst());
    }

    /** What a report's form names. */
    public static StatedOrigin of(ReportDocument report, County county) {
        List<String> answers = new ArrayList<>();
        for (FormSection section : List.of(FormSection.DISTRICT, FormSection.REPORT_DATE)) {
            report.section(section).stream()
                    .flatMap(block -> BEFORE_A_BOX.splitAsStream(block.text()))
                    .filter(text -> !text.startsWith(NOT_TICKED))
                    .forEach(answers::add);
        }
        return new StatedOrigin(
                districts(answers, county),
                answers.stream().flatMap(answer -> date(answer).stream()).findFirst());
    }

    private static List<String> districts(List<String> answers, County county) {
        return county.districts().stream()
                .filter(district -> answers.stream().anyMatch(answer -> names(answer, district)))
                .map(District::id)
                .toList();
    }

    private static boolean names(String answer, District district) {
        String wanted = Spelling.fold(district.name());
        for (String word : answer.split("[^\\p{L}]+", -1)) {
            if (Spelling.fold(word).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDate> date(String answer) {
        Matcher iso = ISO.matcher(answer);
        if (iso.find()) {
            try {
                return Optional.of(LocalDate.parse(iso.group()));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
        Matcher written = WRITTEN.matcher(answer.toLowerCase(Locale.ROOT));
        return written.find()
                ? Optional.of(LocalDate.of(
                        Integer.parseInt(written.group(2)), written.group(1).equals("januari") ? 1 : 7, 1))
                : Optional.empty();
    }
}
