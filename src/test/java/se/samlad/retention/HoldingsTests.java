package se.samlad.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.HomeDatabase;
import se.samlad.testing.SamladRun;

/** Whoever adds a table, or words to one that stays, says what a purge does with them. */
class HoldingsTests {

    @TempDir
    Path folder;

    private Set<String> found(String query) throws Exception {
        return HomeDatabase.of(new SamladRun(folder).on(Path.of("input"), "2026-01-01")).rows(query).stream()
                .map(row -> row.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTableGoesOrStays() throws Exception {
        Set<String> tables = found("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'"
                + " AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'BATCH%'"
                + " AND LOWER(table_name) <> 'flyway_schema_history'");
        List<String> named = Stream.concat(
                        Holdings.GONE.stream().map(Holdings.Gone::table),
                        Holdings.KEPT.stream().map(Holdings.Kept::table))
                .toList();
        assertThat(named).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(named))
                .as("name the table in Holdings: does it go with its rows, or is it of no people?")
                .isEqualTo(tables);
    }

    @Test
    void everyColumnWithWordsInATableThatStaysIsBlankedOrOfNoPeople() throws Exception {
        Set<String> gone = Holdings.GONE.stream().map(Holdings.Gone::table).collect(Collectors.toSet());
        Set<String> columns = found("SELECT c.table_name || ' ' || c.column_name FROM information_schema.columns c"
                + " JOIN information_schema.tables t ON t.table_name = c.table_name AND t.table_schema = c.table_schema"
                + " WHERE c.table_schema = 'PUBLIC' AND t.table_type = 'BASE TABLE' AND c.data_type LIKE 'CHARACTER%'"
                + " AND c.table_name NOT LIKE 'BATCH%' AND LOWER(c.table_name) <> 'flyway_schema_history'");
        columns.removeIf(column -> gone.contains(column.split(" ")[0]));
        Set<String> named = new TreeSet<>();
        for (Holdings.Kept kept : Holdings.KEPT) {
            Stream.concat(kept.blanked().stream(), kept.said().stream())
                    .forEach(column -> assertThat(named.add(kept.table() + " " + column))
                            .as(column)
                            .isTrue());
        }
        assertThat(named)
                .as("name the column in Holdings: is it blanked, or does it say nothing of anybody?")
                .isEqualTo(columns);
    }
}
