package se.samlad.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.Spelling;
import se.samlad.core.Vocabulary;

/** The headers that districts use, and the field that each means. */
public final class HeaderVocabulary {

    private final Vocabulary spellings;

    /** Reads field keys with their headers. */
    public HeaderVocabulary(Map<String, List<String>> headers) {
        headers.keySet().forEach(Field::ofKey);
        this.spellings = new Vocabulary(headers);
    }

    /** The field that a header means; empty when it is not known. */
    public Optional<Field> field(String header) {
        return Spelling.fold(header).isEmpty()
                ? Optional.empty()
                : spellings.canonical(header).map(Field::ofKey);
    }
}
