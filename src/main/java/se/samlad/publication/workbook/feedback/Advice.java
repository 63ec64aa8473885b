package se.samlad.publication.workbook.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.Message;
import se.samlad.core.Texts;
import se.samlad.intake.ColumnMapping;

/** Says what a reviewer is told in words for the district itself: where in its own list, and not "ask the district to". */
final class Advice {

    private static final Pattern ASK = Pattern.compile(Texts.get("returned.ask") + " (\\p{L})");

    private Advice() {}

    /** What to correct in a row, with the column's own header in the place's stead. */
    static String of(Marks.Mark mark, ColumnMapping columns) {
        String place = Optional.ofNullable(columns.columns().get(mark.column()))
                .map(ColumnMapping.Column::header)
                .filter(header -> !header.isEmpty())
                .orElseGet(() -> Texts.get("returned.row"));
        return of(mark.message(), place);
    }

    /** A message whose first argument is a place, with another place. */
    static String of(Message message, String place) {
        List<String> arguments = new ArrayList<>(message.arguments());
        if (!arguments.isEmpty()) {
            arguments.set(0, place);
        }
        return direct(Texts.get(new Message(message.code(), arguments)));
    }

    /** The same text, asking whoever reads it. */
    static String direct(String text) {
        Matcher ask = ASK.matcher(text);
        return ask.replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
