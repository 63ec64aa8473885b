package se.samlad.reconciliation;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.samlad.claim.QualitativeClaim;
import se.samlad.claim.Reading;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Phrase;
import se.samlad.core.Selection;
import se.samlad.core.Swedish;
import se.samlad.count.Figure;
import se.samlad.count.Figures;

/**
 * Puts the list's figures beside what a report states without figures, with the reading that was used (DOMAIN C4). It is an
 * interpretation, so nothing passes and nothing fails.
 */
final class QualitativeCheck {

    private final String district;
    private final Function<Period, Figures> figures;

    QualitativeCheck(String district, Function<Period, Figures> figures) {
        this.district = district;
        this.figures = figures;
    }

    /** What to tell: the words, what they are taken to mean, and what the list counts. */
    Message message(QualitativeClaim claim) {
        Phrase reading = Phrase.of("reading." + claim.reading());
        return counted(claim)
                .map(counted -> Message.of("V820", claim.text(), reading, counted))
                .orElseGet(() -> Message.of("V821", claim.text(), reading));
    }

    private Optional<String> counted(QualitativeClaim claim) {
        return switch (claim.reading()) {
            case EVEN, FAIRLY_EVEN, EXACTLY_EVEN, UNEVEN -> parts(claim);
            case OVERREPRESENTED, UNDERREPRESENTED -> shares(claim);
            case DOMINATES, MAJORITY, MINORITY -> share(claim, claim.meant(), claim.among());
            case PREPONDERANCE, MOST, FEWEST -> ranked(claim);
            case MORE_THAN, FEWER_THAN, SLIGHTLY_MORE, SLIGHTLY_FEWER, TWICE_AS_MANY -> compared(claim);
            case INCREASED, DECREASED, UNCHANGED -> sinceThen(claim);
        };
    }

    private Optional<Integer> persons(QualitativeClaim claim, Selection selection) {
        return figures.apply(claim.asOf()).persons(district, claim.scope(), selection);
    }

    /** "135 mot 106 (56 % mot 44 %)". */
    private Optional<String> parts(QualitativeClaim claim) {
        Optional<Integer> one = persons(claim, claim.meant());
        Optional<Integer> other = claim.others().flatMap(each -> persons(claim, each));
        return one.flatMap(mine -> other.filter(theirs -> mine + theirs > 0)
                .map(theirs -> Phrase.text(
                        "counted.parts",
                        Swedish.count(mine),
                        Swedish.count(theirs),
                        percent(mine, mine + theirs),
                        percent(theirs, mine + theirs))));
    }

    private Optional<String> share(QualitativeClaim claim, Selection part, Selection whole) {
        Optional<Integer> all = persons(claim, whole).filter(count -> count > 0);
        return persons(claim, part)
                .flatMap(count -> all.map(of ->
                        Phrase.text("counted.share", Swedish.count(count), Swedish.count(of), percent(count, of))));
    }

    /** A part among some, against the same part among all. */
    private Optional<String> shares(QualitativeClaim claim) {
        Optional<String> among = share(claim, claim.meant(), claim.among());
        return among.flatMap(here -> share(claim, claim.selection(), Selection.ALL)
                .map(everywhere -> Phrase.text("counted.against", here, everywhere)));
    }

    /** Against the largest other value of the dimension, or the smallest when few are meant. */
    private Optional<String> ranked(QualitativeClaim claim) {
        Optional<Dimension> dimension =
                claim.selection().values().keySet().stream().findFirst();
        Predicate<Figure> sibling = figure -> figure.district().equals(district)
                && figure.measure() == Measure.PERSONS
                && figure.scope() == claim.scope()
                && dimension.isPresent()
                && isSibling(figure.selection(), claim.meant(), dimension.get());
        Optional<Figure> next = figures.apply(claim.asOf()).all().stream()
                .filter(sibling)
                .max((one, other) -> claim.reading() == Reading.FEWEST
                        ? Integer.compare(other.count(), one.count())
                        : Integer.compare(one.count(), other.count()));
        return persons(claim, claim.meant())
                .flatMap(count -> next.map(figure -> Phrase.text(
                        "counted.next",
                        Swedish.count(count),
                        Wording.value(
                                dimension.orElseThrow(),
                                figure.selection()
                                        .value(dimension.orElseThrow())
                                        .orElse("")),
                        Swedish.count(figure.count()))));
    }

    private static boolean isSibling(Selection figure, Selection meant, Dimension dimension) {
        boolean sameDimensions = figure.values().keySet().equals(meant.values().keySet());
        boolean otherValue = !figure.value(dimension).equals(meant.value(dimension))
                && !figure.value(dimension).equals(Optional.of(Dimension.UNKNOWN));
        return sameDimensions
                && otherValue
                && meant.values().keySet().stream()
                        .filter(each -> each != dimension)
                        .allMatch(each -> figure.value(each).equals(meant.value(each)));
    }

    private Optional<String> compared(QualitativeClaim claim) {
        if (claim.earlier().isPresent()) {
            return sinceThen(claim);
        }
        return claim.other().isPresent()
                ? parts(claim)
                : persons(claim, claim.meant()).map(Swedish::count);
    }

    private Optional<String> sinceThen(QualitativeClaim claim) {
        Period then = claim.earlier().orElse(claim.asOf().previous());
        Optional<Integer> before = figures.apply(then).persons(district, claim.scope(), claim.meant());
        return persons(claim, claim.meant())
                .flatMap(now ->
                        before.map(was -> Phrase.text("counted.then", Swedish.count(now), Swedish.count(was), then)));
    }

    private static String percent(int part, int whole) {
        return Swedish.percent(new CountedShare(part, whole).percent(), 1);
    }
}
