package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.testing.ShippedRules;

/** The header synonyms of DOMAIN §3. */
class ShippedHeadersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PARTICIPANT_REF    | Deltagarnr; Deltagar-ID; ID; Kod
            PERSONAL_NUMBER    | Personnummer; Pnr; Persnr; Person nr; Personnr; Samordningsnummer
            BIRTH_DATE         | Födelsedatum; Född; Födelsetid
            BIRTH_YEAR         | Födelseår
            AGE                | Ålder; Ålder vid start; Åldersgrupp
            NAME               | Namn; Förnamn; Efternamn; Initialer
            GENDER             | Kön; K/M; Kvinna/Man; Juridiskt kön
            MUNICIPALITY       | Kommun; Hemkommun; Folkbokföringskommun; Bostadsort; Kommunkod
            REFERRER           | Aktualiserande part; Aktualiserad av; Aktualiserad från; Remitterande part; Remittent
            REFERRER           | Inskickad av; Från; Huvudman
            TRACK              | Spår; Insats; Inriktning
            ENROLMENT_DATE     | Startdatum; Inskriven; Inskrivningsdatum; Start; In; Datum in
            DISCHARGE_DATE     | Slutdatum; Avslutsdatum; Avslutad; Utskriven; Slut; Ut; Datum ut
            DISCHARGE_REASON   | Avslutsorsak; Avslutsanledning; Orsak till avslut; Avslut till
            SUPPORT_BEFORE     | Försörjning före; Försörjning vid start; Ersättning
            SUPPORT_AFTER      | Försörjning efter; Försörjning vid avslut
            OCCUPATION_BEFORE  | Sysselsättning före
            OCCUPATION_AFTER   | Sysselsättning efter
            EDUCATION          | Utbildning; Utbildningsnivå
            CONSENT            | Samtycke
            PROTECTED          | Skyddad; Sekretess
            COACH              | Coach; Handläggare
            COMMENT            | Kommentar; Övrigt; Notering
            """)
    void everySynonymMeansItsField(Field field, String headers) {
        assertThat(headers.split("; ", -1))
                .allSatisfy(header -> assertThat(ShippedRules.headers().field(header))
                        .as(header)
                        .contains(field));
    }
}
