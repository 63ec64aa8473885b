package se.samlad.participant;

import se.samlad.core.Dimension;
import se.samlad.core.Severity;
import se.samlad.intake.Field;
import se.samlad.intake.SourceRow;

/** Reads a row's words as canonical ones, with a finding for what is not known or not one word. */
final class WordCells {

    private final WordReader words;

    WordCells(ValueVocabulary values) {
        this.words = new WordReader(values);
    }

    /** {@link Dimension#UNKNOWN} when the row says nothing, or nothing that can be counted. */
    String read(SourceRow row, Field field, RowFindings findings) {
        return row.cell(field)
                .map(cell -> {
                    WordReading reading = words.read(field, cell.text());
                    tell(reading, field, findings);
                    return reading.canonical().orElse(Dimension.UNKNOWN);
                })
                .orElse(Dimension.UNKNOWN);
    }

    private static void tell(WordReading reading, Field field, RowFindings findings) {
        String name = "field." + field.key();
        if (reading instanceof WordReading.NotKnown) {
            findings.field("R213", Severity.QUERY, field, name);
        } else if (reading instanceof WordReading.Several) {
            findings.field("R226", Severity.QUERY, field, name);
        } else if (reading instanceof WordReading.Outside) {
            findings.field("R511", Severity.QUERY, field);
        } else if (reading instanceof WordReading.WithNote) {
            findings.field("R227", Severity.NOTICE, field, name);
        }
    }
}
