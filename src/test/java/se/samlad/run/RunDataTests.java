package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.HomeDatabase;
import se.samlad.testing.SamladRun;

/** What another run can take over is all that the steps have made. */
class RunDataTests {

    private static final Set<String> ABOUT_RUNS = Set.of("run", "run_attempt", "run_basis");

    @TempDir
    Path folder;

    @Test
    void everyTableWithRunsInItBelongsToAStep() throws Exception {
        SamladRun run = new SamladRun(folder).on(Path.of("input"), "2026-01-01");
        Set<String> tables = HomeDatabase.of(run)
                .rows("SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables t"
                        + " ON t.table_name = c.table_name WHERE UPPER(c.column_name) = 'RUN_ID'"
                        + " AND t.table_type = 'BASE TABLE'")
                .stream()
                .map(table -> table.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        tables.removeAll(ABOUT_RUNS);
        Set<String> known = new TreeSet<>();
        RunData.PARTS.forEach(part -> known.add(part.table()));
        assertThat(known)
                .as("add the table to RunData.PARTS under the step that fills it, in an order that can be copied")
                .isEqualTo(tables);
    }
}
