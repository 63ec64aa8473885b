package se.samlad.retention;

import java.util.List;

/**
 * What the database holds of people, and what of it goes. A test fails when a table, or a column with words, is named nowhere
 * here: whoever adds one decides.
 */
final class Holdings {

    private Holdings() {}

    /**
     * A table of a run's rows that goes whole.
     *
     * @param counted under which name the rows are counted in the receipt
     */
    record Gone(String table, String counted) {}

    /** In an order in which they can be deleted. */
    static final List<Gone> GONE = List.of(
            new Gone("list_column", "columns"),
            new Gone("list_row", "rows"),
            new Gone("list_total", "totals"),
            new Gone("row_finding", "remarks"),
            new Gone("finding_trace", "remarks"),
            new Gone("duplicate_row", "pairs"),
            new Gone("candidate_pair", "pairs"),
            new Gone("person_merge", "pairs"),
            new Gone("decision_line", "decision-lines"),
            new Gone("decision_problem", "decision-lines"),
            new Gone("decision_note", "decision-lines"),
            new Gone("report_text", "texts"),
            new Gone("number_mention", "texts"),
            new Gone("qualitative_claim", "texts"),
            new Gone("claim_reading", "texts"));

    /**
     * A table that stays.
     *
     * @param blanked the columns whose words go
     * @param said the columns whose words stay: codes, hashes, districts, figures, and who decided
     */
    record Kept(String table, List<String> blanked, List<String> said) {
        private Kept(String table, String blanked, String said) {
            this(table, words(blanked), words(said));
        }

        private static List<String> words(String text) {
            return text.isEmpty() ? List.of() : List.of(text.split(" "));
        }
    }

    static final List<Kept> KEPT = List.of(
            new Kept("run", "", "inputs rules history"),
            new Kept("run_basis", "", "name sha256"),
            new Kept("run_attempt", "", "state command reused_steps code step"),
            new Kept(
                    "submission_file",
                    "name refusal_code refusal_arguments",
                    "district sha256 kind format stated_districts"),
            new Kept("claim", "sentence text", "section subject selection scope unit qualifier basis_selection"),
            new Kept("figure", "", "district measure scope selection"),
            new Kept("figure_band", "", "district measure scope selection"),
            new Kept("counted_as", "", "district scope dimensions definition alternatives"),
            new Kept("steering_cell", "", "district measure scope selection showing"),
            new Kept(
                    "finding",
                    "subject message_code message_arguments explanations suggestion remarks",
                    "district kind severity code stated counted scope definition alternatives"),
            new Kept("review_decision", "comment_text", "finding content verdict signature"),
            new Kept("sign_off", "", "approved_by inputs rules"),
            new Kept(
                    "decision",
                    "left_place right_place reason",
                    "verdict decided_by district left_record right_record"),
            new Kept("schedule_period", "", "waits_for late_from owner"),
            new Kept("schedule_notice", "", "kind district about once"),
            new Kept("digest", "", "digest_key subject body code"),
            new Kept("purge", "", "ground"),
            new Kept("purge_count", "", "counted"));
}
