package se.samlad.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samlad.core.Spelling;
import se.samlad.intake.DecisionLine.Place;
import se.samlad.intake.DecisionLine.Verdict;
import se.samlad.intake.sheet.RawRow;

/** A row under the header of the decisions, and what is wrong with it: everything, not the first only. */
final class DecisionRow {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 1000;

    private final int line;
    private final Map<DecisionColumn, String> texts = new EnumMap<>(DecisionColumn.class);
    private final Set<String> files;
    private final List<DecisionProblem> problems = new ArrayList<>();

    /**
     * A row.
     *
     * @param columns where each column stands
     * @param files the names of the files that have come in
     */
    DecisionRow(RawRow row, Map<DecisionColumn, Integer> columns, Set<String> files) {
        this.line = row.number();
        this.files = files;
        columns.forEach((column, number) -> row.cells().stream()
                .filter(cell -> cell.column() == number)
                .findFirst()
                .map(cell -> text(column, cell))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> texts.put(column, text)));
    }

    /** A decision that cannot be read is still one; blanks in a file's name count. */
    private static String text(DecisionColumn column, SourceCell cell) {
        if (!cell.isReadable()) {
            return column == DecisionColumn.DECISION ? "#" : "";
        }
        boolean place = column == DecisionColumn.LEFT || column == DecisionColumn.RIGHT;
        return place ? cell.text().strip() : Spelling.tidy(cell.text());
    }

    /** The row's decision; empty when it has none, or one with an error. */
    Optional<DecisionLine> read() {
        if (!texts.containsKey(DecisionColumn.DECISION)) {
            return Optional.empty();
        }
        Optional<Verdict> verdict = verdict();
        Optional<Place> left = place(DecisionColumn.LEFT);
        Optional<Place> right = place(DecisionColumn.RIGHT);
        if (left.isPresent() && left.equals(right)) {
            error("D103");
        }
        String who = words(DecisionColumn.WHO, LONGEST_NAME);
        if (who.isEmpty()) {
            error("D104");
        }
        Optional<LocalDate> date = date();
        String why = words(DecisionColumn.WHY, LONGEST_REASON);
        if (why.isEmpty() && verdict.filter(Verdict::needsReason).isPresent()) {
            error("D107");
        }
        return problems.stream().anyMatch(DecisionProblem::isError)
                ? Optional.empty()
                : Optional.of(new DecisionLine(
                        line,
                        left.orElseThrow(),
                        right.orElseThrow(),
                        verdict.orElseThrow(),
                        who,
                        date.orElseThrow(),
                        why));
    }

    /** What is wrong with it, known once it is read. */
    List<DecisionProblem> problems() {
        return problems;
    }

    private Optional<Verdict> verdict() {
        Optional<Verdict> verdict = Verdict.parse(texts.getOrDefault(DecisionColumn.DECISION, ""));
        if (verdict.isEmpty()) {
            error("D101");
        }
        return verdict;
    }

    private Optional<Place> place(DecisionColumn column) {
        Optional<Place> place = Place.parse(texts.getOrDefault(column, "")).filter(each -> !looksPersonal(each));
        if (place.isEmpty()) {
            error("D102", column.header());
        }
        return place;
    }

    /** The name of a file that has come in may look as it likes: a date and a time look like a personal number. */
    private boolean looksPersonal(Place place) {
        String rest = place.district() + "!" + place.sheet() + (files.contains(place.file()) ? "" : "!" + place.file());
        return !ReportReader.masked(rest).equals(rest);
    }

    private Optional<LocalDate> date() {
        String text = texts.getOrDefault(DecisionColumn.WHEN, "");
        if (text.isEmpty()) {
            error("D105");
            return Optional.empty();
        }
        Optional<LocalDate> date = date(text);
        if (date.isEmpty()) {
            error("D106");
        }
        return date;
    }

    private static Optional<LocalDate> date(String text) {
        if (!text.matches("2[0-9]{3}(-?)[0-9]{2}\\1[0-9]{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.replace("-", ""), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** What somebody wrote, without personal numbers and not longer than is kept. */
    private String words(DecisionColumn column, int longest) {
        String written = texts.getOrDefault(column, "");
        String masked = ReportReader.masked(written);
        if (!masked.equals(written)) {
            notice("D109", column.header());
        }
        if (masked.codePointCount(0, masked.length()) > longest) {
            notice("D110", column.header(), Integer.toString(longest));
        }
        return Spelling.visible(masked, longest);
    }

    private void error(String code, String... arguments) {
        problems.add(DecisionProblem.error(line, code, arguments));
    }

    private void notice(String code, String... arguments) {
        problems.add(DecisionProblem.notice(line, code, arguments));
    }
}
