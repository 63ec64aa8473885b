package se.samlad.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.samlad.claim.Basis;
import se.samlad.claim.Claim;
import se.samlad.claim.OtherReading;
import se.samlad.claim.Qualifier;
import se.samlad.claim.Unit;
import se.samlad.core.Dimension;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** Makes claims that read as sentences: {@code aClaim(2).percent("75").of(GENDER, "K").stating(31, 41)}. */
public final class ClaimBuilder {

    private final List<OtherReading> readings = new ArrayList<>();
    private final int number;
    private int fileNumber = 1;
    private BigDecimal value = BigDecimal.ZERO;
    private Unit unit = Unit.COUNT;
    private Claim.Subject subject = Claim.Subject.PARTICIPANTS;
    private Selection selection = Selection.ALL;
    private Scope scope = Scope.SINCE_START;
    private Period asOf = ClaimReading.PERIOD;
    private Qualifier qualifier = Qualifier.EXACT;
    private Optional<Basis> basis = Optional.empty();

    private ClaimBuilder(int number) {
        this.number = number;
    }

    /** A claim with that number in its report. */
    public static ClaimBuilder aClaim(int number) {
        return new ClaimBuilder(number);
    }

    /** A claim that so many are counted. */
    public static Claim claimOf(int count, Selection selection) {
        return aClaim(1).count(count).of(selection).build();
    }

    public ClaimBuilder inFile(int file) {
        fileNumber = file;
        return this;
    }

    public ClaimBuilder count(long count) {
        value = BigDecimal.valueOf(count);
        unit = Unit.COUNT;
        return this;
    }

    /** A share of everybody unless another basis is given; its decimals are those of the text. */
    public ClaimBuilder percent(String percent) {
        value = new BigDecimal(percent);
        unit = Unit.PERCENT;
        basis = Optional.of(new Basis(Selection.ALL, OptionalInt.empty(), OptionalInt.empty()));
        return this;
    }

    public ClaimBuilder of(Selection counted) {
        selection = counted;
        return this;
    }

    public ClaimBuilder of(Dimension dimension, String counted) {
        return of(Selection.of(dimension, counted));
    }

    public ClaimBuilder in(Scope counted) {
        scope = counted;
        return this;
    }

    public ClaimBuilder asOf(Period period) {
        asOf = period;
        return this;
    }

    public ClaimBuilder meant(Qualifier how) {
        qualifier = how;
        return this;
    }

    public ClaimBuilder ofInhabitants() {
        subject = Claim.Subject.POPULATION;
        basis = Optional.empty();
        return this;
    }

    public ClaimBuilder partOf(Selection whole) {
        basis = Optional.of(new Basis(whole, OptionalInt.empty(), OptionalInt.empty()));
        return this;
    }

    /** The counts that the report states beside the figure. */
    public ClaimBuilder stating(int part, int whole) {
        Selection of = basis.map(Basis::selection).orElse(Selection.ALL);
        basis = Optional.of(new Basis(of, OptionalInt.of(part), OptionalInt.of(whole)));
        return this;
    }

    /** The count of the whole, without that of the part. */
    public ClaimBuilder statingWhole(int whole) {
        Selection of = basis.map(Basis::selection).orElse(Selection.ALL);
        basis = Optional.of(new Basis(of, OptionalInt.empty(), OptionalInt.of(whole)));
        return this;
    }

    /** The count of the part, without that of the whole. */
    public ClaimBuilder statingPart(int part) {
        Selection of = basis.map(Basis::selection).orElse(Selection.ALL);
        basis = Optional.of(new Basis(of, OptionalInt.of(part), OptionalInt.empty()));
        return this;
    }

    /** What it may mean besides. */
    public ClaimBuilder orElse(OtherReading other) {
        readings.add(other);
        return this;
    }

    public Claim build() {
        String text = value.toPlainString() + (unit == Unit.PERCENT ? " %" : "");
        return new Claim(
                fileNumber,
                number,
                "participants",
                text + ".",
                0,
                text.length(),
                text,
                subject,
                selection,
                scope,
                asOf,
                value,
                Math.max(value.scale(), 0),
                unit,
                qualifier,
                basis,
                readings);
    }
}
