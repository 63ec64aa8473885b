package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Records, attribute by attribute. */
class RecordsTests {

    private final Records records = Somebody.records();

    @Test
    void aRecordHasAValueForEachAttribute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> records.add("here", 1, Records.NOBODY, List.of("Anna")))
                .withMessage("a value, or an empty text, for each attribute");
    }

    @Test
    void recordsAreNumberedFromZero() {
        Somebody anna = Somebody.named("Anna", "Ek");

        assertThat(records.add("here", 7, 1, anna.values())).isZero();
        assertThat(records.add("there", 8, 0, anna.values())).isEqualTo(1);
        assertThat(records.size()).isEqualTo(2);
        assertThat(records.person(0)).isEqualTo(7);
        assertThat(records.authority(0)).isEqualTo(1);
        assertThat(records.group(1)).isEqualTo(1);
        assertThat(records.groups()).isEqualTo(2);
    }

    @Test
    void thousandsOfRecordsAndManyGroupsAreKept() {
        Somebody anna = Somebody.named("Anna", "Ek");
        for (int i = 0; i < 3000; i++) {
            records.add("group" + i % 20, i, i % 3, anna.values());
        }

        assertThat(records.person(2999)).isEqualTo(2999);
        assertThat(records.groups()).isEqualTo(20);
        assertThat(records.group(2999)).isEqualTo(19);
        assertThat(records.authority(2999)).isEqualTo(2);
    }

    @Test
    void whatARecordSaysHashesTheSameWhicheverGroupsCameBefore() {
        Somebody anna = Somebody.named("Anna", "Ek").born("1990-01-01");

        assertThat(Somebody.records(anna, anna.in("there")).hash(1))
                .isEqualTo(Somebody.records(anna.in("there"), anna).hash(0));
    }

    @Test
    void anAttributeOfAKindIsFound() {
        assertThat(records.indexOf(Kind.DATE)).contains(1);
        assertThat(new Records(List.of(new Attribute("place", Kind.PLACE))).indexOf(Kind.DATE))
                .isEmpty();
    }
}
