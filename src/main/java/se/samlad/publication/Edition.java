package se.samlad.publication;

/** For whom a deliverable is made (DOMAIN P3). */
public enum Edition {
    /** For RAR's reviewers: row level, pseudonyms. */
    REVIEW("Granskning"),
    /** For the steering group: aggregates, small counts hidden; may be handed on. */
    STEERING("Styrgrupp");

    private final String title;

    Edition(String title) {
        this.title = title;
    }

    /** The edition's name in titles and file names. */
    public String title() {
        return title;
    }
}
