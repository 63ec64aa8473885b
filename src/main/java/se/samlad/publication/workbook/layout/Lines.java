package se.samlad.publication.workbook.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines, because nothing is merged and a long text would run out of the page. */
final class Lines {

    private Lines() {}

    /** Lines of at most so many characters, but for a word that is longer by itself; none for an empty text. */
    static List<String> of(String text, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("[ \n]", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
