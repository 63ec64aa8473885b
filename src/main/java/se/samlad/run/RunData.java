package se.samlad.run;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.samlad.step.Reuse;

/**
 * Which tables hold what a step has made for a run, so that another run can take it over (docs/decisions/0029). A test
 * fails when a table with runs in it is missing here.
 */
@Component
class RunData {

    /**
     * What a step writes into a table, in the order in which it can be copied.
     *
     * @param rows a condition, when another step writes into the same table; empty otherwise
     */
    record Part(JobStep step, String table, String rows) {
        private Part(JobStep step, String table) {
            this(step, table, "");
        }
    }

    static final List<Part> PARTS = List.of(
            new Part(JobStep.RECEIVE, "submission_file"),
            new Part(JobStep.RECEIVE, "list_column"),
            new Part(JobStep.RECEIVE, "decision_line"),
            new Part(JobStep.RECEIVE, "decision_problem"),
            new Part(JobStep.RECEIVE, "review_decision"),
            new Part(JobStep.RECEIVE, "sign_off"),
            new Part(JobStep.READ_LISTS, "list_row"),
            new Part(JobStep.READ_LISTS, "row_finding", "ordinal < 100"),
            new Part(JobStep.READ_LISTS, "list_total"),
            new Part(JobStep.READ_REPORTS, "report_text"),
            new Part(JobStep.READ_REPORTS, "claim"),
            new Part(JobStep.READ_REPORTS, "claim_reading"),
            new Part(JobStep.READ_REPORTS, "number_mention"),
            new Part(JobStep.READ_REPORTS, "qualitative_claim"),
            new Part(JobStep.LINK, "duplicate_row"),
            new Part(JobStep.LINK, "row_finding", "ordinal >= 100"),
            new Part(JobStep.LINK, "candidate_pair"),
            new Part(JobStep.LINK, "person_merge"),
            new Part(JobStep.LINK, "decision_note"),
            new Part(JobStep.COUNT, "figure"),
            new Part(JobStep.COUNT, "figure_band"),
            new Part(JobStep.RECONCILE, "finding"),
            new Part(JobStep.RECONCILE, "finding_trace"),
            new Part(JobStep.RECONCILE, "counted_as"),
            new Part(JobStep.PUBLISH, "steering_cell"));

    private final JdbcTemplate jdbc;

    RunData(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes away what steps have made for a run, but for what is reused of it. */
    void clear(long run, List<JobStep> steps, Reuse reuse) {
        List<Part> backwards = new ArrayList<>(PARTS);
        Collections.reverse(backwards);
        for (Part part : backwards) {
            if (steps.contains(part.step())) {
                String kept = part.step().isPerFile() ? files("NOT IN", reuse.files()) : "";
                jdbc.update("DELETE FROM " + part.table() + where(part, kept), run);
            }
        }
    }

    /** Gives a run what is reused of another. */
    void copy(long from, long to, Reuse reuse) {
        for (Part part : PARTS) {
            boolean whole = reuse.steps().contains(part.step().key());
            if (whole || (part.step().isPerFile() && !reuse.files().isEmpty())) {
                String columns = String.join(", ", columns(part.table()));
                jdbc.update(
                        "INSERT INTO " + part.table() + " (run_id, " + columns + ") SELECT " + to + ", " + columns
                                + " FROM " + part.table() + where(part, whole ? "" : files("IN", reuse.files())),
                        from);
            }
        }
    }

    private static String where(Part part, String files) {
        return " WHERE run_id = ?" + (part.rows().isEmpty() ? "" : " AND " + part.rows()) + files;
    }

    private static String files(String in, Set<Integer> files) {
        return files.isEmpty()
                ? ""
                : " AND file_number " + in + " ("
                        + files.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }

    /** All columns but the run's number, as the database names them. */
    private List<String> columns(String table) {
        return Optional.ofNullable(jdbc.execute(
                        (ConnectionCallback<List<String>>) connection -> columns(connection.getMetaData(), table)))
                .orElseThrow();
    }

    private static List<String> columns(DatabaseMetaData database, String table) throws SQLException {
        String name = database.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        List<String> columns = new ArrayList<>();
        try (ResultSet found = database.getColumns(null, null, name, null)) {
            while (found.next()) {
                String column = found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                if (!column.equals("run_id")) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }
}
