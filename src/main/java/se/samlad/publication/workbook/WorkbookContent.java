package se.samlad.publication.workbook;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samlad.core.Period;
import se.samlad.core.Texts;
import se.samlad.count.Bridge;
import se.samlad.count.Figures;
import se.samlad.linkage.Candidate;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.publication.Edition;
import se.samlad.publication.PublicationData;
import se.samlad.publication.workbook.layout.Column;
import se.samlad.publication.workbook.layout.Table;

/**
 * All that an edition of the workbook is made of.
 *
 * @param earlier the figures of earlier periods, the latest last
 * @param people which rows stand for a person
 */
record WorkbookContent(
        PublicationData data,
        Edition edition,
        SortedMap<Period, Figures> earlier,
        Bridge bridge,
        List<Candidate> candidates,
        PersonRows people,
        EnrolmentRows enrolments) {

    /** The enrolments that count, handed over in the order of the files. */
    @FunctionalInterface
    interface EnrolmentRows {
        void forEach(Consumer<LinkedEnrolment> consumer);
    }

    /** What stands above the table with that key: which county, for whom. */
    Table.Heading heading(String key, String... words) {
        return heading(key, List.of(words), 0);
    }

    Table.Heading heading(String key, List<String> words, int gap) {
        return new Table.Heading(
                Texts.get("sheet." + key), Texts.get("table." + key), title("sheet." + key + ".title"), words, gap);
    }

    String title(String key) {
        return Texts.get(key, data.period()) + " – " + data.countyName() + " – " + edition.title();
    }

    /** The district's name as the sheets write it. */
    String name(String district) {
        return data.name(district);
    }

    /** A column of texts whose name stands under {@code column.} and the key. */
    static Column text(String key, int narrowest, int widest) {
        return Column.text(Texts.get("column." + key), narrowest, widest);
    }

    static Column number(String key) {
        return Column.number(Texts.get("column." + key));
    }

    static List<Column> columns(Stream<Column> first, Stream<Column> then) {
        return Stream.concat(first, then).toList();
    }
}
