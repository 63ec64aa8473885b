package se.samlad.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.PersonalNumberReading.CheckDigitWrong;
import se.samlad.core.PersonalNumberReading.Identified;
import se.samlad.core.PersonalNumberReading.Repair;

/** Mends numbers that are written almost right; only where date and check digit then agree (DOMAIN R4). */
final class PersonalNumberMender {

    private static final Pattern LIKE_ZERO = Pattern.compile("[oO]");
    private static final Pattern LIKE_ONE = Pattern.compile("[iIl|]");
    private static final Pattern DASH = Pattern.compile("[-\\u2010-\\u2015\\u2212_/\\s\\u00A0]");
    private static final Pattern FULL_LENGTH = Pattern.compile("[0-9]{10}|[0-9]{12}");
    private static final Pattern IN_A_TEXT =
            Pattern.compile("(?<![0-9])(?:[0-9]{8}|[0-9]{6})\\s?[-+\\u2010-\\u2015\\u2212]?\\s?[0-9]{4}(?![0-9])");

    private final Function<String, PersonalNumberReading> exact;

    /** A mender of what this reads exactly as it is written. */
    PersonalNumberMender(Function<String, PersonalNumberReading> exact) {
        this.exact = exact;
    }

    /** With digits for the letters that look like them; empty when that makes no number, or there are none. */
    Optional<PersonalNumberReading> withDigitsForLetters(String text) {
        String digits =
                LIKE_ONE.matcher(LIKE_ZERO.matcher(text).replaceAll("0")).replaceAll("1");
        return digits.equals(text) ? Optional.empty() : identified(digits, Repair.LETTERS_READ_AS_DIGITS);
    }

    /** A number with its dash elsewhere, or with a text beside it. */
    PersonalNumberReading mend(String text) {
        String joined = DASH.matcher(text).replaceAll("");
        return FULL_LENGTH.matcher(joined).matches()
                ? identified(joined, Repair.DASH_MOVED).orElseGet(PersonalNumberReading.Unreadable::new)
                : inText(text);
    }

    private PersonalNumberReading inText(String text) {
        List<PersonalNumberReading> found = new ArrayList<>();
        Matcher matcher = IN_A_TEXT.matcher(text);
        while (matcher.find()) {
            PersonalNumberReading reading = exact.apply(matcher.group());
            if (reading instanceof Identified || reading instanceof CheckDigitWrong) {
                found.add(reading);
            }
        }
        if (found.size() > 1) {
            return new PersonalNumberReading.Several();
        }
        boolean otherDigits = matcher.reset().replaceAll("").matches("(?s).*[0-9].*");
        if (found.isEmpty() || otherDigits) {
            return new PersonalNumberReading.Unreadable();
        }
        return found.get(0) instanceof Identified identified
                ? new Identified(identified.number(), Repair.TEXT_LEFT_OUT)
                : found.get(0);
    }

    /** Only with a check digit: an interim number has none, and a shortened one is another repair. */
    private Optional<PersonalNumberReading> identified(String text, Repair repair) {
        return exact.apply(text) instanceof Identified identified
                        && identified.repair() == Repair.NONE
                        && identified.number().kind() != PersonalNumber.Kind.INTERIM
                ? Optional.of(new Identified(identified.number(), repair))
                : Optional.empty();
    }
}
