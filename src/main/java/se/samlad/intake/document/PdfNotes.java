package se.samlad.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Footnotes, which stand at the foot of their pages in the midst of a paragraph, go to the end of the document. */
final class PdfNotes {

    private PdfNotes() {}

    /** The lines without the notes, then the notes. */
    static List<PdfLine> last(List<List<PdfLine>> pages) {
        List<PdfLine> text = new ArrayList<>();
        List<PdfLine> notes = new ArrayList<>();
        for (List<PdfLine> lines : pages) {
            int from = begin(lines);
            text.addAll(lines.subList(0, from));
            notes.addAll(lines.subList(from, lines.size()));
        }
        text.addAll(notes);
        return text;
    }

    /** Where a page's notes begin: at the last line that begins with the number that the page refers to first. */
    private static int begin(List<PdfLine> lines) {
        List<String> marks = lines.stream()
                .flatMap(line -> line.cells().stream().flatMap(List::stream))
                .flatMap(chunk -> chunk.marks().stream())
                .toList();
        if (marks.isEmpty()) {
            return lines.size();
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).beginsWith(marks.get(0))) {
                number(lines.subList(i, lines.size()), marks);
                return i;
            }
        }
        return lines.size();
    }

    private static void number(List<PdfLine> notes, List<String> marks) {
        for (PdfLine line : notes) {
            Optional<String> mark = marks.stream().filter(line::beginsWith).findFirst();
            mark.ifPresent(line::labelWith);
        }
    }
}
