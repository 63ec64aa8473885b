package se.samlad.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.count.Definition;

/** What stands behind a verdict as the finding table keeps it: a line an entry, its words parted by tabs. */
final class WrittenReasoning {

    private static final String WORD = "\t";
    private static final String LINE = "\n";
    /** Parts a cause from its period. */
    private static final String OF = " ";

    private static final int BEFORE_ROWS = 4;

    private WrittenReasoning() {}

    /** The columns by their parameter. */
    static Map<String, @Nullable Object> written(Reasoning reasoning) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put(
                "definition", reasoning.definition().map(Definition::toString).orElse(null));
        columns.put(
                "alternatives",
                reasoning.alternatives().stream().map(Definition::toString).collect(Collectors.joining(LINE)));
        columns.put("explanations", explanations(reasoning.explanations()));
        columns.put("suggestion", reasoning.suggestion().orElse(null));
        columns.put(
                "remarks",
                reasoning.remarks().stream()
                        .map(remark -> Stream.concat(Stream.of(remark.code()), remark.arguments().stream())
                                .collect(Collectors.joining(WORD)))
                        .collect(Collectors.joining(LINE)));
        return columns;
    }

    private static String explanations(List<Explanation> explanations) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < explanations.size(); i++) {
            for (Explanation.Part part : explanations.get(i).parts()) {
                List<String> words = new ArrayList<>(List.of(
                        Integer.toString(i),
                        cause(part),
                        Integer.toString(part.candidates()),
                        Integer.toString(part.closes())));
                words.addAll(part.rows());
                lines.add(String.join(WORD, words));
            }
        }
        return String.join(LINE, lines);
    }

    private static String cause(Explanation.Part part) {
        return part.cause().name() + part.period().map(period -> OF + period).orElse("");
    }

    /** Reads them back. */
    static Reasoning read(ResultSet row) throws SQLException {
        return new Reasoning(
                Optional.ofNullable(row.getString("definition")).map(Definition::parse),
                lines(row.getString("alternatives")).map(Definition::parse).toList(),
                readExplanations(row.getString("explanations")),
                Optional.ofNullable(row.getString("suggestion")),
                remarks(row.getString("remarks")));
    }

    private static List<Explanation> readExplanations(String written) {
        Map<Integer, List<Explanation.Part>> parts = new TreeMap<>();
        lines(written).map(line -> List.of(line.split(WORD, -1))).forEach(words -> parts.computeIfAbsent(
                        Integer.valueOf(words.get(0)), number -> new ArrayList<>())
                .add(part(words)));
        return parts.values().stream().map(Explanation::new).toList();
    }

    private static Explanation.Part part(List<String> words) {
        String[] cause = words.get(1).split(OF, 2);
        return new Explanation.Part(
                Cause.valueOf(cause[0]),
                words.subList(BEFORE_ROWS, words.size()),
                Integer.parseInt(words.get(2)),
                Integer.parseInt(words.get(3)),
                cause.length > 1 ? Period.parse(cause[1]) : Optional.empty());
    }

    private static List<Message> remarks(String written) {
        return lines(written)
                .map(line -> List.of(line.split(WORD, -1)))
                .map(words -> new Message(words.get(0), words.subList(1, words.size())))
                .toList();
    }

    /** Since when the remarks say that a finding recurs. */
    static Optional<Period> since(String remarks) {
        return new Reasoning(Optional.empty(), List.of(), List.of(), Optional.empty(), remarks(remarks))
                .recurringSince()
                .flatMap(Period::parse);
    }

    /** Of the remarks the one that says since when a finding recurs; empty when none does. */
    static String onlySince(String remarks) {
        return since(remarks).map(period -> Reasoning.RECURS + WORD + period).orElse("");
    }

    private static Stream<String> lines(String written) {
        return written.isEmpty() ? Stream.empty() : Stream.of(written.split(LINE, -1));
    }
}
