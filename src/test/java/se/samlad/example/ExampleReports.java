package se.samlad.example;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Writes status reports on the same form as the real ones, with the same figures, in other words. */
final class ExampleReports {

    private final LocalDate reportDate;
    private final List<ExampleParticipant> participants;

    ExampleReports(LocalDate reportDate, List<ExampleParticipant> participants) {
        this.reportDate = reportDate;
        this.participants = participants;
    }

    private long count(Predicate<ExampleParticipant> which) {
        return participants.stream().filter(which).count();
    }

    private static Predicate<ExampleParticipant> in(String municipality) {
        return each -> each.municipality().equals(municipality);
    }

    private static Predicate<ExampleParticipant> from(String referrer) {
        return each -> each.referrer().equals(referrer);
    }

    private Predicate<ExampleParticipant> aged(int from) {
        return each -> TestPersons.age(each.number(), reportDate) >= from;
    }

    private static String percent(long part, long whole) {
        return Math.round(100.0 * part / whole) + " %";
    }

    private static void goals(ExampleDocx docx) {
        docx.heading("Beskriv insatsens läge i förhållande till utsatta mål.")
                .heading("Mål på individnivå:")
                .paragraph("Deltagarna möter sin coach varje vecka och planerar nästa steg tillsammans.")
                .heading("Mål på organisationsnivå")
                .paragraph("Parterna träffas varje månad och går igenom nya ärenden.");
    }

    private static void remainder(ExampleDocx docx, Path file) throws IOException {
        docx.heading("Kommentera läget i länsdelen som påverkar insatsen")
                .paragraph("Bemanningen har varit full och lokalerna fungerar väl.")
                .heading("Övrigt")
                .paragraph("Listan med deltagarinformation skickas in samtidigt.")
                .write(file);
    }

    /** A form with check boxes, content controls and tables. */
    void writeVastra(Path file, boolean remembersEarlier) throws IOException {
        long all = participants.size();
        ExampleDocx docx = new ExampleDocx()
                .paragraph("Lägesrapport, SIKTA mot arbetslivet")
                .heading("Länsdel")
                .checkBox(false, "Norra länsdelen")
                .checkBox(true, "Västra länsdelen")
                .checkBox(false, "Södra länsdelen")
                .heading("Rapportens datum")
                .filledIn(reportDate.toString());
        goals(docx);
        docx.heading("Hur många deltagare har skrivits in i insatsen sedan start?")
                .tableRow(Long.toString(count(ExampleParticipant::isWoman)), "Kvinnor")
                .tableRow(Long.toString(count(each -> !each.isWoman())), "Män")
                .heading("Kommentera deltagarantalet och målgruppen")
                .paragraph("Inskrivna sedan start den 1 oktober 2023: " + all + " deltagare.")
                .paragraph("Avslutade sedan start: "
                        + count(each -> each.dischargedBefore(reportDate).isPresent()) + " deltagare.")
                .paragraph("Aktualiserade av Försäkringskassan: " + count(from("Försäkringskassan"))
                        + " st, av Ekonomiskt bistånd: " + count(from("Ekonomiskt bistånd")) + " st, övriga: "
                        + count(from("Hemmasittare")) + " st.")
                .paragraph("Fördelning på kommuner sedan start: " + all + " deltagare.");
        municipality(docx, "Katrineholm", "58 %");
        municipality(docx, "Flen", "27 %");
        municipality(docx, "Vingåker", "15 %");
        docx.paragraph("Könsfördelning: " + count(ExampleParticipant::isWoman) + " kvinnor och "
                + count(each -> !each.isWoman()) + " män.");
        age(docx, "30 år och äldre", count(aged(30)), remembersEarlier ? "57 %" : "");
        age(docx, "Under 30 år", all - count(aged(30)), remembersEarlier ? "43 %" : "");
        age(docx, "50 år och äldre", count(aged(50)), remembersEarlier ? "16 %" : "");
        age(docx, "Under 50 år", all - count(aged(50)), remembersEarlier ? "84 %" : "");
        long older = count(aged(50));
        long olderWomen = count(aged(50).and(ExampleParticipant::isWoman));
        docx.paragraph("Bland deltagare över 50 år är " + 100 * olderWomen / older + " % kvinnor, dvs " + olderWomen
                + " av " + older + ".");
        remainder(docx, file);
    }

    private void municipality(ExampleDocx docx, String name, String ofPopulation) {
        long here = count(in(name));
        docx.paragraph(name + ": " + here + " deltagare, ca " + percent(here, participants.size())
                + " (andel av befolkningen: " + ofPopulation + ")");
    }

    private void age(ExampleDocx docx, String group, long count, String earlier) {
        docx.paragraph(group + ": " + percent(count, participants.size()) + " (" + count + " av " + participants.size()
                + ")" + (earlier.isEmpty() ? "" : ", " + earlier + " vid förra mätningen juni 2025") + ".");
    }

    /** A plain document; it gives the since-start figures a second time as the period's. */
    void writeNorra(Path file) throws IOException {
        long women = count(ExampleParticipant::isWoman);
        long men = count(each -> !each.isWoman());
        ExampleDocx docx = new ExampleDocx()
                .paragraph("Lägesrapport, SIKTA mot arbetslivet")
                .heading("Länsdel")
                .paragraph("Norra (Eskilstuna och Strängnäs)")
                .heading("Rapportens datum")
                .paragraph(reportDate.toString());
        goals(docx);
        docx.heading("Hur många deltagare har skrivits in i insatsen sedan start?")
                .paragraph(women + "\tKvinnor")
                .paragraph(men + "\tMän")
                .heading("Kommentera deltagarantalet och målgruppen")
                .paragraph("Sedan start har " + participants.size() + " personer skrivits in, varav "
                        + count(in("Eskilstuna")) + " från Eskilstuna och " + count(in("Strängnäs"))
                        + " från Strängnäs. Under aktuell period består gruppen av " + women + " kvinnor och " + men
                        + " män.");
        remainder(docx, file);
    }
}
