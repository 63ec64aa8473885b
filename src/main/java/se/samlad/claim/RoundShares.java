package se.samlad.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** "8 av 10": a share of 80 percent and so rounded, unless ten is said to be how many there are. */
final class RoundShares {

    /** What people say "of so many" of when they mean a share. */
    private static final Set<Integer> WHOLES = Set.of(3, 4, 5, 10);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RoundShares() {}

    /**
     * The atoms of a block with its round shares in percent.
     *
     * @param before the last count before the block; empty when there is none
     */
    static List<Atom> read(List<Atom> atoms, OptionalInt before) {
        boolean table = TableRow.has(atoms, Role.CELL);
        return atoms.stream()
                .map(atom -> share(atom, atoms, before, table).orElse(atom))
                .toList();
    }

    /** What stands in a table is meant as it is written. */
    private static Optional<Atom> share(Atom atom, List<Atom> atoms, OptionalInt before, boolean table) {
        if (!(atom instanceof Atom.Figure figure)
                || !figure.rounded()
                || figure.whole().isEmpty()) {
            return Optional.empty();
        }
        int whole = figure.whole().getAsInt();
        return Optional.of(table || isCounted(whole, atoms, before) ? figure.exact() : inPercent(figure, whole));
    }

    /** Whether it may be meant as a share: "8 av 10", but neither "8 av de 10" nor "8/10". */
    static boolean mayBe(int part, int whole, String written) {
        return WHOLES.contains(whole) && part > 0 && part < whole && written.matches("[0-9]+ (?:ut)?av [0-9]+");
    }

    private static boolean isCounted(int whole, List<Atom> atoms, OptionalInt before) {
        return before.equals(OptionalInt.of(whole))
                || atoms.stream()
                        .anyMatch(atom -> atom instanceof Atom.Figure figure
                                && figure.unit() == Unit.COUNT
                                && figure.whole().isEmpty()
                                && figure.value().compareTo(BigDecimal.valueOf(whole)) == 0);
    }

    private static Atom inPercent(Atom.Figure figure, int whole) {
        BigDecimal share = figure.value().multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        boolean even = share.remainder(BigDecimal.ONE).signum() == 0;
        BigDecimal value = even ? share.setScale(0, RoundingMode.UNNECESSARY) : share;
        return new Atom.Figure(
                figure.start(), figure.end(), value, value.scale(), Unit.PERCENT, OptionalInt.empty(), false, true);
    }
}
