package se.samlad.count;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.samlad.core.County;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.participant.RowKey;

/**
 * The way from the rows of the districts' lists to the people of the county (DOMAIN I6): rows − duplicates = enrolments −
 * re-enrolments = the districts' persons − persons of another district too = persons in the county.
 *
 * <p>The totals are those of the ledger and of the figures; the steps are found row by row. It refuses to be made when
 * they do not add up, in a district or in the county.
 *
 * @param persons in the county
 * @param steps every row that is no person more, in the order of reasons and rows
 */
public record Bridge(List<Span> spans, int persons, List<Step> steps) {

    public Bridge {
        spans = List.copyOf(spans);
        steps = steps.stream()
                .sorted(Comparator.comparing(Step::reason).thenComparing(Step::row))
                .toList();
        int inDistricts = 0;
        for (Span span : spans) {
            proveEqual(span.rows() - fallen(steps, Reason.DUPLICATE, span.district()), span.enrolments());
            proveEqual(span.enrolments() - fallen(steps, Reason.REENROLMENT, span.district()), span.persons());
            inDistricts += span.persons() - fallen(steps, Reason.OTHER_DISTRICT, span.district());
        }
        proveEqual(inDistricts, persons);
    }

    /** Why a row is no person more. */
    public enum Reason {
        /** It says the same as another row of the district. */
        DUPLICATE,
        /** It is a later enrolment of somebody of the district. */
        REENROLMENT,
        /** It is the first enrolment here of somebody who was enrolled in another district before. */
        OTHER_DISTRICT
    }

    /**
     * A row that is no person more.
     *
     * @param district the row's
     * @param related the row that counts in its place
     */
    public record Step(Reason reason, String district, RowKey row, RowKey related) {}

    /**
     * A district's part of the bridge.
     *
     * @param rows those that are enrolments, duplicates among them
     */
    public record Span(String district, int rows, int enrolments, int persons) {}

    /**
     * The bridge between what was counted by itself: the ledger's rows and the figures.
     *
     * @param rows how many rows of each district are enrolments, duplicates among them, in the order of the districts
     */
    public static Bridge of(Map<String, Integer> rows, Figures figures, List<Step> steps) {
        List<Span> spans = rows.entrySet().stream()
                .map(each -> new Span(
                        each.getKey(),
                        each.getValue(),
                        total(figures, each.getKey(), Measure.ENROLMENTS),
                        total(figures, each.getKey(), Measure.PERSONS)))
                .toList();
        return new Bridge(spans, total(figures, County.ID, Measure.PERSONS), steps);
    }

    private static int total(Figures figures, String district, Measure measure) {
        return figures.count(district, measure, Scope.SINCE_START, Selection.ALL)
                .orElse(0);
    }

    /** How many rows of a district fall away for a reason. */
    public int fallen(Reason reason, String district) {
        return fallen(steps, reason, district);
    }

    private static int fallen(List<Step> steps, Reason reason, String district) {
        return (int) steps.stream()
                .filter(step -> step.reason() == reason && step.district().equals(district))
                .count();
    }

    private static void proveEqual(int reached, int counted) {
        if (reached != counted) {
            throw new IllegalArgumentException("the bridge reaches " + reached + " and not " + counted);
        }
    }
}
