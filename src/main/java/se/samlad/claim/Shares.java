package se.samlad.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Selection;

/** What a figure is a part of. */
final class Shares {

    private final Selection label;
    private final Counted counted;

    Shares(Selection label, Counted counted) {
        this.label = label;
        this.counted = counted;
    }

    /** "28 % av deltagarna" without saying which: no part of everybody is everybody. */
    static boolean saysWhichPart(Draft draft) {
        return draft.isCount()
                || draft.subject() == Claim.Subject.POPULATION
                || draft.figure().value().compareTo(BigDecimal.valueOf(100)) == 0
                || draft.basis().stream().noneMatch(basis -> basis.selection().equals(draft.selection()));
    }

    /** What the figure is a part of; empty for a plain count. */
    Optional<Basis> basis(
            Atom.Figure figure, Neighbourhood around, @Nullable Draft whole, Selection partOf, @Nullable Draft before) {
        if (figure.unit() == Unit.COUNT && figure.whole().isEmpty() && whole == null) {
            return Optional.empty();
        }
        Selection of = whole(figure, around, partOf, before);
        OptionalInt part =
                figure.unit() == Unit.COUNT ? OptionalInt.of(figure.value().intValue()) : OptionalInt.empty();
        OptionalInt stated = whole == null ? figure.whole() : whole.count();
        stated = around.statedWhole.isPresent() ? around.statedWhole : stated;
        return Optional.of(Basis.of(of).stating(part, stated));
    }

    /** "I Strängnäs är 54 % kvinnor, i Eskilstuna 57 %": a part of whom is there. */
    private static boolean isNextPlace(Atom.Figure figure, Neighbourhood around, Draft before) {
        return !before.isCount()
                && figure.unit() == Unit.PERCENT
                && !around.left.isAll()
                && (SaidBefore.isThereToo(around, before)
                        || before.basis().stream().anyMatch(basis -> basis.selection()
                                .values()
                                .keySet()
                                .containsAll(around.left.values().keySet())));
    }

    private Selection whole(Atom.Figure figure, Neighbourhood around, Selection partOf, @Nullable Draft before) {
        if (around.says(Role.LIKEWISE) && before != null && before.basis().isPresent()) {
            return before.basis().get().selection().and(around.left);
        }
        if (before != null && Counted.isShareOfWhole(figure, around, before)) {
            return around.right;
        }
        if (!around.right.isAll()) {
            return label.and(counted.frame(around)).and(around.left).and(partOf);
        }
        return before == null
                ? partOf
                : before.basis()
                        .map(Basis::selection)
                        .flatMap(last -> ofTheSame(figure, around, before, last))
                        .orElse(partOf);
    }

    /** Of those of whom the claim before is a part. */
    private static Optional<Selection> ofTheSame(
            Atom.Figure figure, Neighbourhood around, Draft before, Selection last) {
        if (isNextPlace(figure, around, before)) {
            return Optional.of(last.and(around.left));
        }
        return around.hasTerms() ? Optional.empty() : Optional.of(last);
    }
}
