package se.samlad.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samlad.claim.Claim;
import se.samlad.claim.Qualifier;
import se.samlad.claim.Unit;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Gender;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Phrase;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Severity;
import se.samlad.core.Swedish;
import se.samlad.count.Figures;

/**
 * Figures since start never fall: whoever has been counted once still was. Holds for all, for women and for men;
 * people move between municipalities, so it does not hold for those.
 */
final class CumulativeCheck {

    private final District district;
    private final Period period;
    private final List<Period> earlier;
    private final Function<Period, Figures> figures;

    /**
     * A check.
     *
     * @param earlier the periods before of which figures are kept, the latest first
     */
    CumulativeCheck(District district, Period period, List<Period> earlier, Function<Period, Figures> figures) {
        this.district = district;
        this.period = period;
        this.earlier = List.copyOf(earlier);
        this.figures = figures;
    }

    /** The most that a list has given so far. */
    private record Peak(Period period, int persons) {}

    /** What has fallen below the highest of the earlier periods, in the list and in the report. */
    List<Finding> of(List<Claim> claims) {
        List<Finding> findings = new ArrayList<>();
        fallen(Selection.ALL, "all", claims, findings);
        for (Gender gender : List.of(Gender.WOMAN, Gender.MAN)) {
            fallen(Selection.of(Dimension.GENDER, gender.code()), gender.code(), claims, findings);
        }
        return findings;
    }

    private void fallen(Selection selection, String who, List<Claim> claims, List<Finding> findings) {
        Optional<Peak> peak = peak(selection);
        Optional<Integer> now = persons(period, selection);
        Phrase whom = Phrase.of("cumulative." + who);
        peak.flatMap(then -> now.filter(count -> count < then.persons())
                        .map(count -> Message.of(
                                "C301", whom, Swedish.count(count), Swedish.count(then.persons()), then.period())))
                .ifPresent(message -> findings.add(finding(message)));
        peak.flatMap(then -> claims.stream()
                        .filter(claim -> isSinceStart(claim, selection))
                        .filter(claim -> claim.value().compareTo(BigDecimal.valueOf(then.persons())) < 0)
                        .findFirst()
                        .map(claim ->
                                Message.of("C302", whom, claim.text(), Swedish.count(then.persons()), then.period())))
                .ifPresent(message -> findings.add(finding(message)));
    }

    /** Of equal ones the latest. */
    private Optional<Peak> peak(Selection selection) {
        return earlier.stream()
                .flatMap(when -> persons(when, selection).map(count -> new Peak(when, count)).stream())
                .reduce((latest, older) -> older.persons() > latest.persons() ? older : latest);
    }

    private Optional<Integer> persons(Period when, Selection selection) {
        return figures.apply(when).persons(district.id(), Scope.SINCE_START, selection);
    }

    private boolean isSinceStart(Claim claim, Selection selection) {
        return claim.subject() == Claim.Subject.PARTICIPANTS
                && claim.unit() == Unit.COUNT
                && claim.qualifier() == Qualifier.EXACT
                && claim.scope() == Scope.SINCE_START
                && claim.asOf().equals(period)
                && claim.selection().equals(selection);
    }

    private Finding finding(Message message) {
        return Finding.of(district.id(), Finding.Kind.REPORT, Severity.QUERY, "", message);
    }
}
