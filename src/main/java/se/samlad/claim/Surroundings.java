package se.samlad.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/**
 * What a sentence inherits from what stands above it.
 *
 * @param period the report's own
 * @param label what a line such as "Katrineholm:" or a table's header names; everybody when there is none
 * @param labelled whether there is such a line, even one that only says that participants follow
 * @param labelScope the scope that the line names
 * @param labelPeriod the half-year that the line names
 * @param previous the last claim before the sentence, for "av dessa"
 * @param outer what the last claim was a part of, for the next "varav"
 * @param sentence the claims of the sentence before, for "av kvinnorna"
 * @param headline the only count of the line that a list's items are below; null elsewhere
 * @param frame the time that the sentence before, which has no figures, is about
 * @param afterOthers whether the last people counted in the block are no participants
 * @param listing whether the block before stated claims too, so that "totalt" sums them up
 */
record Surroundings(
        Period period,
        Selection label,
        boolean labelled,
        Optional<Scope> labelScope,
        Optional<Period> labelPeriod,
        @Nullable Draft previous,
        @Nullable Draft outer,
        List<Draft> sentence,
        @Nullable Draft headline,
        Optional<Scope> frame,
        boolean afterOthers,
        boolean listing) {

    /** With what the line names besides; a row of sums in a list needs no name. */
    Surroundings labelled(Selection row, boolean sums) {
        boolean named = labelled || !row.isAll() || (sums && listing);
        return new Surroundings(
                period,
                label.and(row),
                named,
                labelScope,
                labelPeriod,
                previous,
                outer,
                sentence,
                headline,
                frame,
                afterOthers,
                listing);
    }

    /**
     * After a sentence with figures.
     *
     * @param others whether the last people counted in it are no participants
     */
    Surroundings after(List<Draft> read, boolean others) {
        if (read.isEmpty()) {
            return with(previous, outer, sentence, Optional.empty(), others);
        }
        Draft first = latest(read);
        return with(first, outer(first, previous, outer), read, Optional.empty(), others);
    }

    /** After a sentence without figures. */
    Surroundings after(List<Atom> words) {
        boolean about = !words.isEmpty()
                && ((words.get(0) instanceof Atom.ScopeWord word && word.scope() == Scope.ACTIVE_IN_PERIOD)
                        || (words.size() > 1
                                && Sentences.is(words, 0, Role.DURING)
                                && words.get(1) instanceof Atom.Season season
                                && season.isOf(period)));
        return with(previous, outer, sentence, about ? Optional.of(Scope.ACTIVE_IN_PERIOD) : frame, afterOthers);
    }

    private Surroundings with(
            @Nullable Draft last, @Nullable Draft partOf, List<Draft> claims, Optional<Scope> about, boolean others) {
        return new Surroundings(
                period,
                label,
                labelled,
                labelScope,
                labelPeriod,
                last,
                partOf,
                claims,
                headline,
                about,
                others,
                listing);
    }

    /** "I somras 118 och nu 141. Av dessa …": those of now. */
    private Draft latest(List<Draft> read) {
        Draft first = read.get(0);
        return read.stream()
                .filter(draft -> !first.asOf().equals(period)
                        && draft.asOf().equals(period)
                        && draft.selection().equals(first.selection()))
                .findFirst()
                .orElse(first);
    }

    /** A part of what was said before leaves that to the next one. */
    static @Nullable Draft outer(Draft latest, @Nullable Draft before, @Nullable Draft outer) {
        if (latest.basis().isEmpty() || before == null) {
            return null;
        }
        return before.basis().isPresent() && outer != null ? outer : before;
    }
}
