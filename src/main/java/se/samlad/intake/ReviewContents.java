package se.samlad.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samlad.core.Spelling;
import se.samlad.intake.sheet.RawRow;

/** The sheet of contents of a reviewed workbook: which version it is of, and whether somebody approved it. */
final class ReviewContents {

    private static final int LONGEST_NAME = 200;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,6}");

    private final Map<Label, String> values = new HashMap<>();
    private final List<DecisionProblem> problems = new ArrayList<>();
    private int line = 1;

    /** What stands to the left of a value. */
    private enum Label {
        VERSION("version"),
        APPROVED_BY("godkandav"),
        APPROVED_ON("datum"),
        INPUTS("gallerindata"),
        RULES("gallerregler");

        private final String folded;

        Label(String folded) {
            this.folded = folded;
        }
    }

    /** Whether a sheet of that name is the sheet of contents. */
    static boolean isNamed(String sheet) {
        return Spelling.fold(sheet).equals("innehall");
    }

    /** Takes a row in: a label and, in the cell to its right that has something in it, its value. */
    void add(RawRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String written = Spelling.fold(row.cells().get(i).text());
            String value = i + 1 < row.cells().size()
                    ? Spelling.tidy(row.cells().get(i + 1).text())
                    : "";
            for (Label label : Label.values()) {
                if (written.equals(label.folded) && isOne(label, value)) {
                    values.putIfAbsent(label, value);
                    line = label == Label.APPROVED_BY ? row.number() : line;
                }
            }
        }
    }

    private static boolean isOne(Label label, String value) {
        return switch (label) {
            case VERSION -> VERSION.matcher(value).matches();
            case INPUTS, RULES -> SHA256.matcher(value).matches();
            case APPROVED_BY, APPROVED_ON -> !value.isEmpty();
        };
    }

    /** The version that was reviewed; 0 when the sheet does not say it. */
    int version() {
        return Integer.parseInt(values.getOrDefault(Label.VERSION, "0"));
    }

    /** That it was approved; empty when it was not, or when what is written cannot be relied on. */
    Optional<SignOff> signOff() {
        String written = values.getOrDefault(Label.APPROVED_BY, "");
        String day = values.getOrDefault(Label.APPROVED_ON, "");
        if (written.isEmpty() && day.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = date(day);
        String by = ReportReader.masked(written);
        if (written.isEmpty() || date.isEmpty()) {
            problems.add(DecisionProblem.error(line, written.isEmpty() ? "D216" : "D217"));
            return Optional.empty();
        }
        if (!values.containsKey(Label.INPUTS) || !values.containsKey(Label.RULES)) {
            problems.add(DecisionProblem.error(line, "D218"));
            return Optional.empty();
        }
        if (!by.equals(written)) {
            problems.add(DecisionProblem.notice(line, "D109", "Godkänd av"));
        }
        return Optional.of(new SignOff(
                Spelling.visible(by, LONGEST_NAME),
                date.get(),
                values.getOrDefault(Label.INPUTS, ""),
                values.getOrDefault(Label.RULES, "")));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.matches("2[0-9]{3}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** What is wrong with it, known once the approval has been asked for. */
    List<DecisionProblem> problems() {
        return problems;
    }
}
