package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.SmallCounty;

/** A list may come without personal numbers, and nothing depends on having them (DOMAIN §8). */
class WithoutNumbersIntegrationTests {

    @TempDir
    private Path folder = Path.of("");

    private SmallCounty county(String header, String... rows) {
        return new SmallCounty(folder)
                .file("vastra", "lista.csv", header, List.of(rows))
                .run();
    }

    private static void assertCounted(SmallCounty county, String persons, String enrolments) {
        assertThat(county.program().exitCode()).as(county.program().said()).isEqualTo(3);
        assertThat(county.total("vastra", "persons")).isEqualTo(persons);
        assertThat(county.total("county", "persons")).isEqualTo(persons);
        assertThat(county.total("county", "enrolments")).isEqualTo(enrolments);
    }

    @Test
    void aReferenceIsAPersonOfItsDistrict() {
        SmallCounty county = county(
                "ID;Kön;Kommun;Start;Slut",
                "A7;K;Flen;2024-02-01;2024-06-01",
                "A8;M;Flen;2024-03-01;",
                "A7;K;Flen;2025-02-01;",
                "A8;M;Flen;2024-03-01;");

        assertCounted(county, "2", "3");
        assertThat(county.annex().table("candidates.csv")).isEmpty();
    }

    @Test
    void namesAloneMakePairsToDecideOnAndMergeNobody() {
        SmallCounty county = county(
                "Namn;Födelsedatum;Kön;Kommun;Start",
                "Lo Berg;1990-05-06;K;Flen;2024-02-01",
                "Bo Ek;1985-03-04;M;Flen;2024-03-01",
                "Berg, Lo;1990-05-06;K;Flen;2025-02-01");

        assertCounted(county, "3 (2–3, 1)", "3");
        assertThat(county.pairs()).containsExactly("vastra!2 vastra!4 OPEN");
    }

    @Test
    void namesAloneAreDecidedOn() {
        SmallCounty county = county(
                        "Namn;Födelsedatum;Kön;Kommun;Start",
                        "Lo Berg;1990-05-06;K;Flen;2024-02-01",
                        "Bo Ek;1985-03-04;M;Flen;2024-03-01",
                        "Berg, Lo;1990-05-06;K;Flen;2025-02-01")
                .decide(SmallCounty.line("vastra!2", "vastra!4", "samma"))
                .run();

        assertCounted(county, "2", "3");
    }

    @Test
    void nothingButRowsAreAsManyPeople() {
        SmallCounty county =
                county("Kön;Kommun;Start", "K;Flen;2024-02-01", "K;Flen;2024-02-01", "M;Vingåker;2024-03-01");

        assertCounted(county, "3", "3");
        assertThat(county.annex().table("candidates.csv")).isEmpty();
    }

    @Test
    void rowsThatSayNothingOfPeopleAreDecidedOnToo() {
        SmallCounty county = county(
                        "Kön;Kommun;Start", "K;Flen;2024-02-01", "K;Flen;2025-02-01", "M;Vingåker;2024-03-01")
                .decide(SmallCounty.line("vastra!2", "vastra!3", "samma"))
                .run();

        assertCounted(county, "2", "3");
    }
}
