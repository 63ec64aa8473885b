package se.samlad.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.Vocabulary;

/** What columns are called, what they hold, and the field that each means. */
public final class ColumnVocabulary {

    /** The fields whose cells hold words of a list, so that the cells tell the field. */
    public static final List<Field> KNOWN_BY_WORDS =
            List.of(Field.GENDER, Field.MUNICIPALITY, Field.REFERRER, Field.TRACK, Field.DISCHARGE_REASON);

    private final Vocabulary spellings;
    private final ColumnContents contents;

    /**
     * Reads the words.
     *
     * @param headers the headers by field key
     * @param values the words that stand in a field's cells, for fields that are known by them
     */
    public ColumnVocabulary(Map<String, List<String>> headers, Map<Field, Vocabulary> values) {
        headers.keySet().forEach(Field::ofKey);
        this.spellings = new Vocabulary(headers);
        this.contents = new ColumnContents(values);
    }

    /** The field that a header means; empty when it is not known. */
    public Optional<Field> field(String header) {
        return spellings.canonical(header).map(Field::ofKey);
    }

    /** What a column holds, by its cells. */
    ColumnContents contents() {
        return contents;
    }
}
