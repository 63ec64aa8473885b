package se.samlad.example;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Makes the example county under {@code input/}: two periods of Västra and Norra; Södra is missing on purpose. */
public final class ExampleInput {

    private ExampleInput() {}

    /** Writes it into the folder that is named, or into {@code input}. */
    public static void main(String... arguments) throws IOException {
        write(Path.of(arguments.length == 0 ? "input" : arguments[0]));
    }

    /** Writes it into a folder. */
    public static void write(Path folder) throws IOException {
        List<ExampleParticipant> vastra = ExampleDistrict.vastra();
        List<ExampleParticipant> norra = ExampleDistrict.norra();
        for (LocalDate reportDate : List.of(ExampleDistrict.EARLIER, ExampleDistrict.LATER)) {
            Path period = folder.resolve(reportDate.toString());
            boolean later = reportDate.equals(ExampleDistrict.LATER);
            ExampleLists lists = new ExampleLists(reportDate);
            List<ExampleParticipant> west = enrolled(vastra, reportDate);
            List<ExampleParticipant> north = enrolled(norra, reportDate);
            lists.writeVastra(period.resolve("vastra").resolve("Uppföljning FINSAM Västra.xlsx"), west);
            lists.writeNorra(period.resolve("norra").resolve("Deltagarlista Norra.xlsx"), north);
            new ExampleReports(reportDate, west)
                    .writeVastra(period.resolve("vastra").resolve("Lägesrapport Västra.docx"), later);
            new ExampleReports(reportDate, north)
                    .writeNorra(period.resolve("norra").resolve("Lägesrapport Norra.docx"));
        }
    }

    private static List<ExampleParticipant> enrolled(List<ExampleParticipant> all, LocalDate reportDate) {
        return all.stream().filter(each -> each.isEnrolledBefore(reportDate)).toList();
    }
}
