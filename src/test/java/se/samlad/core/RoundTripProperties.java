package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RoundTripProperties {

    @Property
    void anAgeBandIsReadBackAsItWasWritten(@ForAll("ageBands") AgeBand band) {
        assertThat(AgeBand.parse(band.toString())).contains(band);
    }

    @Property
    void aSelectionIsReadBackAsItWasWritten(@ForAll("selections") Selection selection) {
        assertThat(Selection.parse(selection.toString())).isEqualTo(selection);
    }

    @Property
    void aPeriodIsReadBackAsItWasWritten(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).contains(period);
    }

    @Property
    void aPeriodBeginsOnTheDayAfterThePreviousOneEnds(@ForAll("periods") Period period) {
        assertThat(period.previous().lastDay().plusDays(1)).isEqualTo(period.firstDay());
    }

    @Property
    void aColumnIsReadBackFromItsLetters(@ForAll @IntRange(min = 0, max = 16_383) int column) {
        assertThat(CellAddress.column(CellAddress.letters(column))).isEqualTo(column);
    }

    @Property
    void aGenderIsReadBackFromItsCode(@ForAll Gender gender) {
        assertThat(Gender.ofCode(gender.code())).isEqualTo(gender);
    }

    @Provide
    Arbitrary<AgeBand> ageBands() {
        Arbitrary<Integer> ages = Arbitraries.integers().between(0, AgeBand.OLDEST);
        return Combinators.combine(ages, ages)
                .as((one, other) -> new AgeBand(Math.min(one, other), Math.max(one, other)));
    }

    @Provide
    Arbitrary<Selection> selections() {
        Arbitrary<String> values =
                Arbitraries.strings().withChars("KMåäöÅ<>=0123456789- ").ofMinLength(1);
        return Arbitraries.maps(Arbitraries.of(Dimension.class), values)
                .map((Map<Dimension, String> each) -> new Selection(each));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(Arbitraries.integers().between(1000, 9998), Arbitraries.of(1, 7))
                .as((year, month) -> new Period(LocalDate.of(year, month, 1)));
    }
}
