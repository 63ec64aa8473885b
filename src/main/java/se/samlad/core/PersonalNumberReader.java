package se.samlad.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.PersonalNumberReading.Repair;

/** Reads personal numbers in all the ways that lists write them. */
final class PersonalNumberReader {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F\\u200B\\uFEFF.]+");
    /** A sign that makes the cell a text, and the decimals of a whole number. */
    private static final Pattern SPREADSHEET_SIGNS = Pattern.compile("^\\s*['\u2018\u2019]|[.,]0\\s*$");

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212_/]");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]([,.][0-9]+)?E\\+?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{6}|[0-9]{8})([-+]?)([0-9]{4})");
    /** I and O are in no such number: they would be taken for digits. */
    private static final Pattern INTERIM = Pattern.compile("([0-9]{6}|[0-9]{8})([-+]?)([A-HJ-NP-Z][A-Z]?[0-9]{2,3})");

    private static final Pattern DATE = Pattern.compile("[0-9]{6}|[0-9]{8}|[0-9]{4}-[0-9]{2}-[0-9]{2}");
    /** Where the last four are not known or not to be shown. */
    private static final Pattern HIDDEN_LAST_FOUR = Pattern.compile("([0-9]{6}|[0-9]{8})-[X?*]{0,4}");

    private static final Pattern SHORTENED = Pattern.compile("[0-9]{7,9}");
    private static final int COORDINATION_DAYS = 60;

    /** The plus is written from the year in which somebody turns a hundred. */
    private static final int YEARS_OF_A_PLUS = 100;

    private final LocalDate reportDate;

    PersonalNumberReader(LocalDate reportDate) {
        this.reportDate = reportDate;
    }

    /** As it is written, else mended where nothing else can be meant. */
    PersonalNumberReading read(String text) {
        PersonalNumberMender mender = new PersonalNumberMender(this::exact);
        return mender.withDigitsForLetters(text).orElseGet(() -> {
            PersonalNumberReading written = exact(text);
            return written instanceof PersonalNumberReading.Unreadable ? mender.mend(text) : written;
        });
    }

    private PersonalNumberReading exact(String text) {
        String plain = DASHES.matcher(text).replaceAll("-").toUpperCase(Locale.ROOT);
        if (SCIENTIFIC.matcher(plain.strip()).matches()) {
            return new PersonalNumberReading.DigitsLost();
        }
        String written =
                BLANKS.matcher(SPREADSHEET_SIGNS.matcher(plain).replaceAll("")).replaceAll("");
        Matcher number = NUMBER.matcher(written);
        if (number.matches()) {
            return ofParts(number.group(1), number.group(2), number.group(3), Repair.NONE);
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
            PersonalNumberReading reading =
                    ofParts(padded.substring(0, 6), "", padded.substring(6), Repair.ZEROS_RESTORED);
            if (reading instanceof PersonalNumberReading.Identified) {
                return reading;
            }
        }
        Matcher hidden = HIDDEN_LAST_FOUR.matcher(written);
        String date = hidden.matches() ? hidden.group(1) : written;
        if (!DATE.matcher(date).matches()) {
            return new PersonalNumberReading.Unreadable();
        }
        return birthDate(date.replace("-", ""), "")
                .<PersonalNumberReading>map(PersonalNumberReading.BirthDateOnly::new)
                .orElseGet(PersonalNumberReading.Unreadable::new);
    }

    private PersonalNumberReading ofParts(String date, String separator, String last, Repair repair) {
        if (Integer.parseInt(date.substring(date.length() - 4, date.length() - 2)) >= 20) {
            return new PersonalNumberReading.Organisation();
        }
        Optional<LocalDate> plain = birthDate(date, separator);
        Optional<LocalDate> birth =
                plain.isPresent() ? plain : coordination(date).flatMap(each -> birthDate(each, separator));
        if (birth.isEmpty()) {
            return isAfterReportDate(date)
                    ? new PersonalNumberReading.NotYetBorn()
                    : new PersonalNumberReading.Unreadable();
        }
        String year = String.format(Locale.ROOT, "%04d", birth.get().getYear());
        String twelve = year + date.substring(date.length() - 4) + last;
        if (!passesLuhn(twelve.substring(2))) {
            return new PersonalNumberReading.CheckDigitWrong(
                    birth.get(), PersonalNumber.genderOf(twelve), new MistypedNumber(twelve));
        }
        PersonalNumber.Kind kind = plain.isPresent() ? PersonalNumber.Kind.PERSONAL : PersonalNumber.Kind.COORDINATION;
        return new PersonalNumberReading.Identified(new PersonalNumber(twelve, kind, birth.get()), repair);
    }

    private boolean isAfterReportDate(String date) {
        if (date.length() < 8) {
            return false;
        }
        PersonalNumberReader later = new PersonalNumberReader(LocalDate.of(9999, 12, 31));
        return later.birthDate(date, "").isPresent()
                || coordination(date)
                        .filter(each -> later.birthDate(each, "").isPresent())
                        .isPresent();
    }

    private PersonalNumberReading ofInterim(String date, String separator, String last) {
        return birthDate(date, separator)
                .<PersonalNumberReading>map(birth -> new PersonalNumberReading.Identified(
                        new PersonalNumber(
                                birth.toString().replace("-", "") + last, PersonalNumber.Kind.INTERIM, birth),
                        Repair.NONE))
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

    /**
     * The date of a coordination number. Month 00 and day 60 mean unknown and are put in the middle; a day that its month
     * does not have, as in some of the published numbers, is its last.
     */
    private static Optional<String> coordination(String date) {
        int monthAt = date.length() - 4;
        int month = Integer.parseInt(date.substring(monthAt, monthAt + 2));
        int day = Integer.parseInt(date.substring(monthAt + 2)) - COORDINATION_DAYS;
        if (day < 0 || day > 31 || month > 12) {
            return Optional.empty();
        }
        int knownMonth = month == 0 ? 7 : month;
        int year = 2000 + Integer.parseInt(date.substring(monthAt - 2, monthAt));
        int lastDay = YearMonth.of(year, knownMonth).lengthOfMonth();
        return Optional.of(date.substring(0, monthAt)
                + String.format(Locale.ROOT, "%02d%02d", knownMonth, day == 0 ? 15 : Math.min(day, lastDay)));
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
