package se.samlad.publication.workbook.audit;

/** What a finished workbook is looked at for. */
public enum Promise {
    /** The document has a title. */
    TITLE,
    /** The document's language is Swedish. */
    LANGUAGE,
    /** The document names no person. */
    NEUTRAL_AUTHOR,
    /** Every sheet's first cell says what the sheet is. */
    TITLE_IN_FIRST_CELL,
    /** Every sheet has one native table with a header row, and nothing else to find. */
    ONE_TABLE_A_SHEET,
    /** A table's header stands on every printed page. */
    HEADER_REPEATED,
    /** No cells are merged. */
    NOTHING_MERGED,
    /** Every chart has a title. */
    CHARTS_TITLED,
    /** Every chart has a text for those who do not see it. */
    CHARTS_DESCRIBED,
    /** Every formula has a value for those who do not calculate. */
    FORMULAS_VALUED,
    /** Nothing points out of the file. */
    NO_EXTERNAL_LINK,
    /** Letters stand out from their ground, 4.5 to 1 or better (WCAG 2.1, 1.4.3). */
    CONTRAST
}
