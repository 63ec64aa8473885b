package se.samlad.publication.annex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/**
 * How {@code figures.csv} names a selection: one of its dimensions, and the values joined by commas.
 *
 * <p>Two examples: {@code age=<30} is {@code age30} and {@code <30}; {@code age=>=50;gender=K} is {@code age50_gender}
 * and {@code >=50,K}.
 */
record FigureRow(String dimension, String value) {

    private static final Map<Dimension, String> NAMES = Map.of(
            Dimension.GENDER, "gender",
            Dimension.MUNICIPALITY, "municipality",
            Dimension.REFERRER, "referrer",
            Dimension.TRACK, "track",
            Dimension.STATUS, "status",
            Dimension.DISCHARGE_REASON, "discharge_reason");
    private static final List<String> AT_30 = List.of("<30", ">=30");
    private static final List<String> AT_50 = List.of("<50", ">=50");

    /** The row's name for a selection; empty for one that the file does not hold. */
    static Optional<FigureRow> of(Selection selection) {
        if (selection.isAll()) {
            return Optional.of(new FigureRow("total", ""));
        }
        Optional<String> age = selection.value(Dimension.AGE);
        if (age.isEmpty()) {
            return selection.values().size() == 1 ? ofOne(selection) : Optional.empty();
        }
        Optional<String> name = ageName(age.get());
        if (selection.values().size() == 1) {
            return name.map(each -> new FigureRow(each, age.get()));
        }
        Optional<String> gender = selection.values().size() == 2 ? selection.value(Dimension.GENDER) : Optional.empty();
        return name.flatMap(each -> gender.map(value -> new FigureRow(each + "_gender", age.get() + "," + value)));
    }

    private static Optional<FigureRow> ofOne(Selection selection) {
        return selection.values().entrySet().stream()
                .findFirst()
                .map(entry -> new FigureRow(NAMES.getOrDefault(entry.getKey(), ""), entry.getValue()));
    }

    private static Optional<String> ageName(String band) {
        if (AT_30.contains(band)) {
            return Optional.of("age30");
        }
        return AT_50.contains(band) ? Optional.of("age50") : Optional.empty();
    }
}
