package se.samlad.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.count.Figure;
import se.samlad.count.Figures;

/** Makes counted figures of persons: {@code figuresOf("vastra").everybody(241).with(GENDER, "K", 135)}. */
public final class FiguresBuilder {

    private final String district;
    private final List<Figure> figures = new ArrayList<>();

    private FiguresBuilder(String district) {
        this.district = district;
    }

    public static FiguresBuilder figuresOf(String district) {
        return new FiguresBuilder(district);
    }

    /** Persons since start. */
    public FiguresBuilder everybody(int count) {
        return with(Scope.SINCE_START, Selection.ALL, count);
    }

    /** Persons since start with one value of one dimension. */
    public FiguresBuilder with(Dimension dimension, String value, int count) {
        return with(Scope.SINCE_START, Selection.of(dimension, value), count);
    }

    public FiguresBuilder with(Selection selection, int count) {
        return with(Scope.SINCE_START, selection, count);
    }

    public FiguresBuilder with(Scope scope, Selection selection, int count) {
        figures.add(new Figure(district, Measure.PERSONS, scope, selection, count));
        return this;
    }

    public Figures build() {
        return new Figures(figures);
    }

    /** These figures for the reported period; none were kept of any other. */
    public Function<Period, Figures> now() {
        Figures now = build();
        return period -> period.equals(ClaimReading.PERIOD) ? now : new Figures(List.of());
    }

    /** These figures for every period. */
    public Function<Period, Figures> always() {
        Figures always = build();
        return period -> always;
    }
}
