package se.samlad.count;

import java.util.ArrayList;
import java.util.List;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/**
 * How something is counted; a report may mean another way than the default (DOMAIN §5, §7).
 *
 * <p>The written form is the five words joined by {@code /}: {@code PERSONS/SINCE_START/REPORT_DATE/AT_LEAST/BEFORE/LATEST}.
 *
 * @param age on which day somebody's age is told
 * @param boundary whether "över 30" takes in those who are thirty
 * @param cutOff whether what happened on the report date belongs to the period
 * @param residence which of somebody's municipalities counts
 */
public record Definition(
        Measure measure, Scope scope, AgeReference age, Boundary boundary, CutOff cutOff, Residence residence) {

    /** On which day somebody's age is told. */
    public enum AgeReference {
        REPORT_DATE,
        ENROLMENT,
        LAST_DAY,
        /** The report's year less the year of birth. */
        BIRTH_YEAR
    }

    /** Whether an age limit takes in those of that age. */
    public enum Boundary {
        AT_LEAST,
        OVER
    }

    /** Whether the report date itself belongs to the period. */
    public enum CutOff {
        BEFORE,
        INCLUSIVE
    }

    /** Which of somebody's municipalities counts. */
    public enum Residence {
        LATEST,
        ANY
    }

    /** The default definition. */
    public static Definition standard(Scope scope) {
        return new Definition(
                Measure.PERSONS, scope, AgeReference.REPORT_DATE, Boundary.AT_LEAST, CutOff.BEFORE, Residence.LATEST);
    }

    /** Reads the written form. */
    public static Definition parse(String written) {
        String[] words = written.split("/", -1);
        return new Definition(
                Measure.valueOf(words[0]),
                Scope.valueOf(words[1]),
                AgeReference.valueOf(words[2]),
                Boundary.valueOf(words[3]),
                CutOff.valueOf(words[4]),
                Residence.valueOf(words[5]));
    }

    /** Whether only what is counted and the scope may be other than the default: figures of those are kept of every run. */
    public boolean isPlain() {
        return equals(standard(scope).counting(measure));
    }

    /** In how many ways it is another than the default of a scope. */
    public int distance(Scope from) {
        Definition standard = standard(from);
        int distance = measure == standard.measure ? 0 : 1;
        distance += scope == from ? 0 : 1;
        distance += age == standard.age ? 0 : 1;
        distance += boundary == standard.boundary ? 0 : 1;
        distance += cutOff == standard.cutOff ? 0 : 1;
        return distance + (residence == standard.residence ? 0 : 1);
    }

    /**
     * The others that are worth trying for a figure, the nearest first: at most one of age, cut-off and municipality is
     * another than the default, with any measure, scope and boundary, in at most two ways altogether.
     */
    public static List<Definition> others(Scope scope, Selection selection) {
        List<Definition> others = new ArrayList<>();
        for (Definition counted : countable(
                selection.value(Dimension.AGE).isPresent(),
                selection.value(Dimension.MUNICIPALITY).isPresent())) {
            others.add(counted);
            if (selection.value(Dimension.AGE).isPresent()) {
                others.add(counted.over());
            }
        }
        others.removeIf(each -> each.distance(scope) == 0 || each.distance(scope) > 2);
        others.sort(java.util.Comparator.comparingInt(each -> each.distance(scope)));
        return others;
    }

    /** Every way that a heap of people is kept for; the boundary is a way of reading an age limit and needs none. */
    static List<Definition> countable(boolean ages, boolean municipalities) {
        List<Definition> all = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            for (Scope scope : Scope.values()) {
                Definition plain = standard(scope).counting(measure);
                all.add(plain);
                all.add(plain.with(CutOff.INCLUSIVE));
                if (ages) {
                    all.add(plain.with(AgeReference.ENROLMENT));
                    all.add(plain.with(AgeReference.LAST_DAY));
                    all.add(plain.with(AgeReference.BIRTH_YEAR));
                }
                if (municipalities && measure == Measure.PERSONS) {
                    all.add(plain.with(Residence.ANY));
                }
            }
        }
        return all;
    }

    private Definition counting(Measure counted) {
        return new Definition(counted, scope, age, boundary, cutOff, residence);
    }

    private Definition with(CutOff other) {
        return new Definition(measure, scope, age, boundary, other, residence);
    }

    private Definition with(AgeReference other) {
        return new Definition(measure, scope, other, boundary, cutOff, residence);
    }

    private Definition with(Residence other) {
        return new Definition(measure, scope, age, boundary, cutOff, other);
    }

    private Definition over() {
        return new Definition(measure, scope, age, Boundary.OVER, cutOff, residence);
    }

    /** The same people counted from the heap of the default boundary. */
    Definition heap() {
        return new Definition(measure, scope, age, Boundary.AT_LEAST, cutOff, residence);
    }

    @Override
    public String toString() {
        return String.join(
                "/", measure.name(), scope.name(), age.name(), boundary.name(), cutOff.name(), residence.name());
    }
}
