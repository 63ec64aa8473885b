package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samlad.intake.SourceRow.Role;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

/** A list as people keep it, from its first to its last row. */
class MessyLedgerTests {

    private final SourceRows list =
            SourceRows.under("Nr", "Personnr", "Kön", "Remittent", "Startdatum", "Avslutsorsak");

    @Test
    void everyRowOfTheListIsAccountedFor() {
        assertThat(VastraList.of(
                        list.header(),
                        list.row("Katrineholm"),
                        list.row(1, TestNumbers.WOMAN_BORN_1996, "K", "FK", "231001"),
                        list.row(2, TestNumbers.MAN_BORN_1985, "M", "AF", "okt -23"),
                        list.rowAs(Role.BLANK),
                        list.row("Flen"),
                        list.row(3, TestNumbers.MAN_BORN_1996, "K", "EB", "2024-03-01"),
                        list.row(4, TestNumbers.WOMAN_BORN_1985, "K", "FK", "2026-01-07"),
                        list.row(5, TestNumbers.WOMAN_BORN_2005, "K", "FK", "2024-03-01", "Felregistrering"),
                        list.row(6, "Skyddade personuppgifter", "M", "FK", "2024-03-01"),
                        list.row(7),
                        list.row("Summa", 6)))
                .map(MessyLedgerTests::written)
                .containsExactly(
                        "1 HEADER",
                        "2 SUBHEADING",
                        "3 ENROLMENT Katrineholm",
                        "4 ENROLMENT Katrineholm R212",
                        "5 BLANK",
                        "6 SUBHEADING",
                        "7 ENROLMENT Flen R207",
                        "8 EXCLUDED R302",
                        "9 EXCLUDED R301",
                        "10 ENROLMENT unknown R502",
                        "11 BLANK",
                        "12 TOTAL 6");
    }

    private static String written(ListRow row) {
        StringBuilder written = new StringBuilder(row.number() + " " + row.fate());
        row.enrolment().ifPresent(enrolment -> written.append(' ').append(enrolment.municipality()));
        row.findings().forEach(finding -> written.append(' ').append(finding.rule()));
        row.totals().forEach(total -> written.append(' ').append(total.value()));
        return written.toString();
    }
}
