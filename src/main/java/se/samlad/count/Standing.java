package se.samlad.count;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samlad.core.AgeBand;
import se.samlad.core.Dimension;
import se.samlad.core.Gender;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.RowKey;
import se.samlad.participant.RowValues;

/**
 * How a person or a row stands in the count under the default definition.
 *
 * @param scopes those it is in
 * @param possible those it may be in, for want of a date
 */
public record Standing(Profile profile, Set<Scope> scopes, Set<Scope> possible) {

    /** A row of which nothing is kept but that it was there. */
    public static final Standing OF_NOTHING_KNOWN = new Standing(
            new Profile(
                    -1,
                    Dimension.UNKNOWN,
                    Dimension.UNKNOWN,
                    Dimension.UNKNOWN,
                    Dimension.UNKNOWN,
                    Dimension.UNKNOWN,
                    Dimension.UNKNOWN),
            Set.of(Scope.SINCE_START),
            Set.of(Scope.NEW_IN_PERIOD, Scope.ACTIVE_IN_PERIOD, Scope.OPEN, Scope.CLOSED));

    /** Whether somebody is among those meant. */
    public enum Match {
        NO,
        /** The list does not say what would decide it. */
        MAYBE,
        YES
    }

    /** How a person stands, by all enrolments in the district from the first to the latest. */
    public static Standing ofPerson(List<LinkedEnrolment> enrolments, Period period) {
        LinkedEnrolment latest = enrolments.get(enrolments.size() - 1);
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        Set<Scope> possible = EnumSet.noneOf(Scope.class);
        for (Scope scope : Scope.values()) {
            boolean ofLatest = scope == Scope.OPEN || scope == Scope.CLOSED;
            if ((ofLatest ? List.of(latest) : enrolments)
                    .stream().anyMatch(each -> Membership.isIn(scope, each, period))) {
                scopes.add(scope);
            }
        }
        for (LinkedEnrolment each : enrolments) {
            if (each.enrolmentDate().isEmpty() && mayBeginIn(each, period)) {
                possible.add(Scope.NEW_IN_PERIOD);
            }
            if (each.dischargeDate().isEmpty() && each.closedWithoutDate()) {
                possible.add(Scope.ACTIVE_IN_PERIOD);
            }
        }
        possible.removeAll(scopes);
        return new Standing(Profile.of(latest, period), Set.copyOf(scopes), Set.copyOf(possible));
    }

    /** How a row that does not count would stand if it did, by itself; its age is not kept. */
    public static Standing ofRow(RowValues row, Period period) {
        LinkedEnrolment alone = new LinkedEnrolment(
                new RowKey(0, 0, 1),
                "",
                "",
                "",
                Optional.empty(),
                row.gender(),
                row.municipality(),
                row.referrer(),
                row.track(),
                row.enrolmentDate(),
                row.dischargeDate(),
                row.dischargeReason(),
                row.closedWithoutDate());
        return ofPerson(List.of(alone), period);
    }

    private static boolean mayBeginIn(LinkedEnrolment enrolment, Period period) {
        Optional<LocalDate> end = enrolment.dischargeDate();
        return end.map(date -> !date.isBefore(period.firstDay())).orElse(true);
    }

    /** The same as a woman instead of a man, or a man instead of a woman. */
    public Standing ofOtherGender() {
        String other = profile.gender().equals(Gender.WOMAN.code()) ? Gender.MAN.code() : Gender.WOMAN.code();
        return new Standing(
                new Profile(
                        profile.age(),
                        other,
                        profile.municipality(),
                        profile.referrer(),
                        profile.track(),
                        profile.status(),
                        profile.dischargeReason()),
                scopes,
                possible);
    }

    /** The same without what nobody asks for, so that more rows are alike. */
    public Standing only(Set<Dimension> asked) {
        return new Standing(profile.only(asked), scopes, possible);
    }

    /** Whether something is not said that a figure may ask for. */
    public boolean lacksSomething() {
        return !possible.isEmpty()
                || profile.age() < 0
                || List.of(
                                profile.gender(),
                                profile.municipality(),
                                profile.referrer(),
                                profile.track(),
                                profile.dischargeReason())
                        .contains(Dimension.UNKNOWN);
    }

    /** Whether it is counted. */
    public boolean isCounted(Scope scope, Selection selection) {
        return scopes.contains(scope) && Profile.in(selection).test(profile);
    }

    /** Whether it would be counted if all were known. */
    public Match match(Scope scope, Selection selection) {
        Match match = scopes.contains(scope) ? Match.YES : possible.contains(scope) ? Match.MAYBE : Match.NO;
        for (Map.Entry<Dimension, String> wanted : selection.values().entrySet()) {
            Match one = wanted.getKey() == Dimension.AGE
                    ? aged(wanted.getValue())
                    : valued(profile.value(wanted.getKey()), wanted.getValue());
            match = one.compareTo(match) < 0 ? one : match;
        }
        return match;
    }

    private Match aged(String wanted) {
        if (profile.age() < 0) {
            return Match.MAYBE;
        }
        boolean contained =
                AgeBand.parse(wanted).map(band -> band.contains(profile.age())).orElse(false);
        return contained ? Match.YES : Match.NO;
    }

    private static Match valued(String value, String wanted) {
        if (value.equals(Dimension.UNKNOWN)) {
            return Match.MAYBE;
        }
        return value.equals(wanted) ? Match.YES : Match.NO;
    }
}
