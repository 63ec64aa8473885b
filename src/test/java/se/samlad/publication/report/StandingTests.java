package se.samlad.publication.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingTests {

    @Test
    void aDistrictIsWhereTheWorseOfItsTwoFilesIs() {
        assertThat(Standing.of(Standing.MISSING, Standing.MISSING)).isEqualTo(Standing.MISSING);
        assertThat(Standing.of(Standing.AGREED, Standing.REFUSED)).isEqualTo(Standing.REFUSED);
        assertThat(Standing.of(Standing.AGREED, Standing.MISSING)).isEqualTo(Standing.RECEIVED);
        assertThat(Standing.of(Standing.QUESTIONS, Standing.AGREED)).isEqualTo(Standing.QUESTIONS);
        assertThat(Standing.of(Standing.AGREED, Standing.AGREED)).isEqualTo(Standing.AGREED);
    }

    @Test
    void everyStandingIsToldByASignAndAWord() {
        assertThat(Standing.values())
                .extracting(Standing::words)
                .containsExactly("○ Saknas", "✗ Underkänd", "● Mottagen", "? Frågor", "✓ Godkänd");
    }
}
