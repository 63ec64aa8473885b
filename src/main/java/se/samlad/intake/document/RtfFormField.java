package se.samlad.intake.document;

import java.util.ArrayList;
import java.util.List;

/** A form field of RTF: a box or a list to choose from, which have no text of their own. */
final class RtfFormField {

    private static final int BOX = 1;
    private static final int LIST = 2;

    /** What a result says when the field stands as it does by default. */
    private static final int AS_BY_DEFAULT = 25;

    private final List<StringBuilder> entries = new ArrayList<>();
    private int type;
    private int result = AS_BY_DEFAULT;
    private int standard;

    /** Takes over what a word says of the field; other words say nothing. */
    void word(RtfTokens.Word word) {
        switch (word.name()) {
            case "fftype" -> type = word.number(0);
            case "ffres" -> result = word.number(AS_BY_DEFAULT);
            case "ffdefres" -> standard = word.number(0);
            case "ffl" -> entries.add(new StringBuilder());
            default -> {}
        }
    }

    /** A part of the entry that was come to last. */
    void entry(String text) {
        if (!entries.isEmpty()) {
            entries.get(entries.size() - 1).append(text);
        }
    }

    /** What it shows; empty for a field to write in. */
    String shown() {
        int state = result == AS_BY_DEFAULT ? standard : result;
        if (type == BOX) {
            return Symbols.box(state == 1);
        }
        boolean listed = type == LIST && state >= 0 && state < entries.size();
        return listed ? entries.get(state).toString() : "";
    }
}
