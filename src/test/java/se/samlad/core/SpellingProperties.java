package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

class SpellingProperties {

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        assertThat(Spelling.fold(Spelling.fold(text))).isEqualTo(Spelling.fold(text));
    }

    @Property
    void tidyingTwiceIsTidyingOnce(@ForAll String text) {
        assertThat(Spelling.tidy(Spelling.tidy(text))).isEqualTo(Spelling.tidy(text));
    }

    @Property
    void caseAndDecompositionDoNotCount(
            @ForAll @CharRange(from = 'a', to = 'z') @CharRange(from = 'à', to = 'ö') String text) {
        String other = Normalizer.normalize(text.toUpperCase(Locale.ROOT), Normalizer.Form.NFD);

        assertThat(Spelling.fold(other)).isEqualTo(Spelling.fold(text));
    }
}
