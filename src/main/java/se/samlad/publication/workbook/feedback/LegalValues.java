package se.samlad.publication.workbook.feedback;

import java.util.List;
import java.util.Optional;
import se.samlad.core.District;
import se.samlad.core.Municipality;
import se.samlad.core.Texts;
import se.samlad.intake.Field;
import se.samlad.participant.ValueVocabulary;

/** What may stand in a column: the words to choose from, and in words what is expected. */
final class LegalValues {

    private final ValueVocabulary vocabulary;
    private final District district;

    LegalValues(ValueVocabulary vocabulary, District district) {
        this.vocabulary = vocabulary;
        this.district = district;
    }

    /** The words to choose from; none for a column of numbers, dates or names. */
    List<String> of(Field field) {
        return switch (field) {
            case GENDER -> List.of(Texts.get("returned.woman"), Texts.get("returned.man"));
            case MUNICIPALITY ->
                district.municipalities().stream().map(Municipality::name).toList();
            case CONSENT, PROTECTED -> List.of(Texts.get("returned.yes"), Texts.get("returned.no"));
            default -> vocabulary.words(field);
        };
    }

    /** What is expected of a cell, in words; empty when there is nothing to say. */
    Optional<String> expected(Field field) {
        List<String> words = of(field);
        String key = "expected." + field.key();
        if (!words.isEmpty()) {
            return Optional.of(String.join(", ", words));
        }
        return Texts.has(key) ? Optional.of(Texts.get(key)) : Optional.empty();
    }
}
