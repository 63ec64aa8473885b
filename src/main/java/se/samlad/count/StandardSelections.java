package se.samlad.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Gender;
import se.samlad.core.Municipality;
import se.samlad.core.Selection;

/** The figures that are always counted, whatever the reports state. */
final class StandardSelections {

    private static final List<String> AGES = List.of("<30", ">=30", "<50", ">=50", Dimension.UNKNOWN);
    private static final List<String> GENDERS = List.of(Gender.WOMAN.code(), Gender.MAN.code(), Dimension.UNKNOWN);

    private StandardSelections() {}

    /** All of them, for values that occur in the county and for its municipalities. */
    static List<Selection> of(Cube cube, County county) {
        List<Selection> selections = new ArrayList<>();
        selections.add(Selection.ALL);
        GENDERS.forEach(gender -> selections.add(Selection.of(Dimension.GENDER, gender)));
        for (String age : AGES) {
            Selection aged = Selection.of(Dimension.AGE, age);
            selections.add(aged);
            GENDERS.forEach(gender -> selections.add(aged.and(Dimension.GENDER, gender)));
        }
        addValues(selections, Dimension.MUNICIPALITY, municipalities(cube, county));
        addValues(selections, Dimension.REFERRER, cube.values(Dimension.REFERRER));
        addValues(selections, Dimension.TRACK, cube.values(Dimension.TRACK));
        addValues(selections, Dimension.STATUS, Set.of(Dimension.OPEN, Dimension.CLOSED));
        addValues(selections, Dimension.DISCHARGE_REASON, cube.values(Dimension.DISCHARGE_REASON));
        return selections;
    }

    private static void addValues(List<Selection> selections, Dimension dimension, Iterable<String> values) {
        values.forEach(value -> selections.add(Selection.of(dimension, value)));
    }

    private static Set<String> municipalities(Cube cube, County county) {
        Set<String> names = cube.values(Dimension.MUNICIPALITY);
        for (District district : county.districts()) {
            district.municipalities().stream().map(Municipality::name).forEach(names::add);
        }
        return names;
    }
}
