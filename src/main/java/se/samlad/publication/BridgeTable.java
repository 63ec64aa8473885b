package se.samlad.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import se.samlad.core.Texts;
import se.samlad.count.Bridge;
import se.samlad.count.Bridge.Reason;
import se.samlad.count.Bridge.Span;

/**
 * The bridge from rows to people: a row a step, a column a district, the county last.
 *
 * @param columns the districts' names and the county's
 */
public record BridgeTable(List<String> columns, List<Row> rows) {

    /**
     * A step or what is left after it.
     *
     * @param code as the machine annex calls it
     * @param counts a number for each column
     */
    public record Row(String code, List<Integer> counts) {

        /** What it is, for people. */
        public String label() {
            return Texts.get("bridge." + code);
        }
    }

    /** The table of a run. */
    public static BridgeTable of(PublicationData data, Bridge bridge) {
        List<String> columns = new ArrayList<>();
        bridge.spans().forEach(span -> columns.add(data.name(span.district())));
        columns.add(data.countyName());
        return new BridgeTable(
                columns,
                List.of(
                        row(bridge, "ROWS", Span::rows),
                        row(bridge, Reason.DUPLICATE),
                        row(bridge, "ENROLMENTS", Span::enrolments),
                        row(bridge, Reason.REENROLMENT),
                        row(bridge, "PERSONS", Span::persons),
                        row(bridge, Reason.OTHER_DISTRICT),
                        row(
                                bridge,
                                "UNIQUE_PERSONS",
                                span -> span.persons() - bridge.fallen(Reason.OTHER_DISTRICT, span.district()))));
    }

    private static Row row(Bridge bridge, Reason reason) {
        return row(bridge, reason.name(), span -> bridge.fallen(reason, span.district()));
    }

    private static Row row(Bridge bridge, String code, ToIntFunction<Span> count) {
        List<Integer> counts = new ArrayList<>();
        bridge.spans().forEach(span -> counts.add(count.applyAsInt(span)));
        counts.add(counts.stream().mapToInt(Integer::intValue).sum());
        return new Row(code, counts);
    }
}
