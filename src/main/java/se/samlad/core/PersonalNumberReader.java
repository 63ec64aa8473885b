package se.samlad.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads personal numbers in all the ways that lists write them. */
final class PersonalNumberReader {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F\\u200B\\uFEFF.]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212_/]");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]([,.][0-9]+)?E\\+?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{6}|[0-9]{8})([-+]?)([0-9]{4})");
    private static final Pattern INTERIM = Pattern.compile("([0-9]{6}|[0-9]{8})([-+]?)([A-Z]{1,2}[0-9]{2,3})");
    private static final Pattern DATE = Pattern.compile("[0-9]{6}|[0-9]{8}|[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SHORTENED = Pattern.compile("[0-9]{7,9}");
    private static final int COORDINATION_DAYS = 60;

    /** The plus is written from the year in which somebody turns a hundred. */
    private static final int YEARS_OF_A_PLUS = 100;

    private final LocalDate reportDate;

    PersonalNumberReader(LocalDate reportDate) {
        this.reportDate = reportDate;
    }

    PersonalNumberReading read(String text) {
        String plain = DASHES.matcher(text).replaceAll("-").toUpperCase(Locale.ROOT);
        if (SCIENTIFIC.matcher(plain.strip()).matches()) {
            return new PersonalNumberReading.DigitsLost();
        }
        String written = BLANKS.matcher(plain).replaceAll("");
        Matcher number = NUMBER.matcher(written);
        if (number.matches()) {
            return ofParts(number.group(1), number.group(2), number.group(3), false);
        }
        Matcher interim = INTERIM.matcher(written);
        if (interim.matches() && interim.group(3).length() == 4) {
            return ofInterim(interim.group(1), interim.group(2), interim.group(3));
        }
        return ofShortened(written);
    }

    private PersonalNumberReading ofShortened(String written) {
        if (SHORTENED.matcher(written).matches()) {
            String padded = "0".repeat(10 - written.length()) + written;
            PersonalNumberReading reading = ofParts(padded.substring(0, 6), "", padded.substring(6), true);
            if (reading instanceof PersonalNumberReading.Identified) {
                return reading;
            }
        }
        if (!DATE.matcher(written).matches()) {
            return new PersonalNumberReading.Unreadable();
        }
        return birthDate(written.replace("-", ""), "")
                .<PersonalNumberReading>map(PersonalNumberReading.BirthDateOnly::new)
                .orElseGet(PersonalNumberReading.Unreadable::new);
    }

    private PersonalNumberReading ofParts(String date, String separator, String last, boolean padded) {
        if (Integer.parseInt(date.substring(date.length() - 4, date.length() - 2)) >= 20) {
            return new PersonalNumberReading.Organisation();
        }
        Optional<LocalDate> plain = birthDate(date, separator);
        Optional<LocalDate> birth =
                plain.isPresent() ? plain : coordination(date).flatMap(each -> birthDate(each, separator));
        if (birth.isEmpty()) {
            return new PersonalNumberReading.Unreadable();
        }
        String year = String.format(Locale.ROOT, "%04d", birth.get().getYear());
        String twelve = year + date.substring(date.length() - 4) + last;
        if (!passesLuhn(twelve.substring(2))) {
            return new PersonalNumberReading.CheckDigitWrong(birth.get(), PersonalNumber.genderOf(twelve));
        }
        PersonalNumber.Kind kind = plain.isPresent() ? PersonalNumber.Kind.PERSONAL : PersonalNumber.Kind.COORDINATION;
        return new PersonalNumberReading.Identified(new PersonalNumber(twelve, kind, birth.get()), padded);
    }

    private PersonalNumberReading ofInterim(String date, String separator, String last) {
        return birthDate(date, separator)
                .<PersonalNumberReading>map(birth -> new PersonalNumberReading.Identified(
                        new PersonalNumber(
                                birth.toString().replace("-", "") + last, PersonalNumber.Kind.INTERIM, birth),
                        false))
                .orElseGet(PersonalNumberReading.Unreadable::new);
    }

    /** With eight digits as they stand; with six in the latest possible year, which a plus puts a hundred years back. */
    private Optional<LocalDate> birthDate(String date, String separator) {
        int shortest = date.length() - 4;
        int month = Integer.parseInt(date.substring(shortest, shortest + 2));
        int day = Integer.parseInt(date.substring(shortest + 2));
        int year = Integer.parseInt(date.substring(0, shortest));
        if (date.length() == 8) {
            return date(year, month, day);
        }
        int lastYear = reportDate.getYear() - (separator.equals("+") ? YEARS_OF_A_PLUS : 0);
        int latest = year + lastYear / 100 * 100;
        for (int candidate = latest; candidate > latest - 200; candidate -= 100) {
            Optional<LocalDate> birth = date(candidate, month, day);
            if (birth.isPresent() && candidate <= lastYear) {
                return birth;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> date(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            boolean possible = year >= 1850 && !date.isAfter(reportDate);
            return possible ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The date of a coordination number; month 00 and day 60 mean unknown and are put in the middle. */
    private static Optional<String> coordination(String date) {
        int monthAt = date.length() - 4;
        int month = Integer.parseInt(date.substring(monthAt, monthAt + 2));
        int day = Integer.parseInt(date.substring(monthAt + 2)) - COORDINATION_DAYS;
        return day < 0
                ? Optional.empty()
                : Optional.of(date.substring(0, monthAt)
                        + String.format(Locale.ROOT, "%02d%02d", month == 0 ? 7 : month, day == 0 ? 15 : day));
    }

    private static boolean passesLuhn(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < tenDigits.length(); i++) {
            int weighted = (tenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }
}
