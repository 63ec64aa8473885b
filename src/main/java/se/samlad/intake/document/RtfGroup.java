package se.samlad.intake.document;

import java.io.IOException;

/** What holds within a group of RTF, and for the groups in it unless they say otherwise. */
final class RtfGroup {

    /** What a group's text is for. */
    enum Use {
        TEXT,
        FIELD_CODE,
        FONTS,
        FORM_FIELD,
        FORM_FIELD_ENTRY,
        /** Two wordings of a text, for readers with and without Unicode. */
        TWICE,
        NOTHING
    }

    Use use = Use.TEXT;
    /** Whether the group says first of all that readers who do not know it may pass it over. */
    boolean optional;

    /** Whether it is one of the two wordings of a text that is there twice. */
    boolean wording;

    boolean hidden;
    boolean deleted;
    int font;

    /** The letters that stand in for a Unicode character. */
    int standIns = 1;

    int depthInTables;

    /** What is to be done at the group's end. */
    Ending ending = () -> {};

    /** What a group asks for when it ends. */
    @FunctionalInterface
    interface Ending {
        /** Does it. */
        void end() throws IOException;
    }

    /** The group inside this one, as it begins. */
    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.use = use == Use.TWICE ? Use.NOTHING : use;
        inner.wording = use == Use.TWICE;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.font = font;
        inner.standIns = standIns;
        inner.depthInTables = depthInTables;
        return inner;
    }

    /** Whether what is written here is seen. */
    boolean isSeen() {
        return use == Use.TEXT && !hidden && !deleted;
    }

    /** Text looks as it does when nothing is said of it. */
    void plain(int standardFont) {
        hidden = false;
        deleted = false;
        font = standardFont;
    }
}
