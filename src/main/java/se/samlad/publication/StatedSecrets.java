package se.samlad.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import se.samlad.claim.Basis;
import se.samlad.claim.Claim;
import se.samlad.claim.QualitativeClaim;
import se.samlad.claim.Unit;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.SmallCounts;
import se.samlad.publication.disclosure.Cell;
import se.samlad.publication.disclosure.Showing;

/** Which stated figures are, or give away, what the steering group's tables hide. */
final class StatedSecrets {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PublicationData data;
    private final SteeringEdition edition;
    private final SmallCounts small;

    StatedSecrets(PublicationData data, SteeringEdition edition) {
        this.data = data;
        this.edition = edition;
        this.small = data.disclosure().rule();
    }

    /** Of participants: of another time, of whom no table tells, of a hidden figure, small itself or in what it leaves. */
    boolean include(Claim claim) {
        return claim.subject() == Claim.Subject.PARTICIPANTS
                && (!claim.asOf().equals(data.period())
                        || !cells(claim).stream().allMatch(this::isShown)
                        || isSmall(claim));
    }

    /** Whether the figures that words compare are not all shown. */
    boolean include(QualitativeClaim claim) {
        Stream<Selection> compared = Stream.concat(Stream.of(claim.meant(), claim.among()), claim.others().stream());
        return claim.earlier().isPresent()
                || !claim.asOf().equals(data.period())
                || !compared.map(selection -> cell(claim.fileNumber(), claim.scope(), selection))
                        .allMatch(this::isShown);
    }

    /** Whether a stated count lies so near the list's that the difference is a small count of its own. */
    boolean isNear(Claim claim) {
        int counted = edition.shown(cell(claim.fileNumber(), claim.scope(), claim.selection()))
                .orElse(0);
        return claim.unit() == Unit.COUNT
                && isSmall(claim.value().subtract(BigDecimal.valueOf(counted)).abs());
    }

    private List<Cell> cells(Claim claim) {
        Selection basis = claim.basis().map(Basis::selection).orElse(claim.selection());
        return List.of(
                cell(claim.fileNumber(), claim.scope(), claim.selection()),
                cell(claim.fileNumber(), claim.scope(), basis),
                cell(claim.fileNumber(), claim.scope(), claim.selection().and(basis)));
    }

    private Cell cell(int fileNumber, Scope scope, Selection selection) {
        return new Cell(data.file(fileNumber).district(), Measure.PERSONS, scope, selection);
    }

    private boolean isShown(Cell cell) {
        return data.disclosure().of(cell).filter(Showing.SHOWN::equals).isPresent();
    }

    private boolean isSmall(Claim claim) {
        BigDecimal whole = claim.basis()
                .flatMap(basis -> basis.whole().stream().boxed().findFirst())
                .map(BigDecimal::valueOf)
                .orElseGet(() -> BigDecimal.valueOf(counted(claim)));
        BigDecimal part = claim.unit() == Unit.COUNT
                ? claim.value()
                : claim.value().multiply(whole).divide(HUNDRED, 0, RoundingMode.HALF_UP);
        boolean hasRest = claim.basis().isPresent() || claim.unit() == Unit.PERCENT;
        return isSmall(part)
                || (hasRest && (isSmall(whole) || isSmall(whole.subtract(part))))
                || claim.basis()
                        .map(basis -> basis.part().isPresent()
                                && isSmall(BigDecimal.valueOf(basis.part().getAsInt())))
                        .orElse(false);
    }

    private int counted(Claim claim) {
        Selection whole = claim.basis().map(Basis::selection).orElse(Selection.ALL);
        return edition.shown(cell(claim.fileNumber(), claim.scope(), whole)).orElse(0);
    }

    private boolean isSmall(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(small.below())) < 0;
    }
}
