package se.samlad.intake.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Word's fields, which may stand in each other: a code, such as that of a link, and the result that people see. A code
 * is no text, and neither is the number of a page.
 */
final class Fields {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?is)\\s*(PAGE|PAGEREF|NUMPAGES|SECTIONPAGES)\\b.*");

    private static final int LONGEST_CODE = 100;

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean shown;

        private boolean isText() {
            return shown && !PAGE_NUMBER.matcher(code).matches();
        }
    }

    /** A field begins, with its code. */
    void begin() {
        open.push(new Field());
    }

    /** More of the code; only its beginning is kept. */
    void code(String text) {
        Field field = open.peek();
        if (field != null && field.code.length() < LONGEST_CODE) {
            field.code.append(text);
        }
    }

    /** The code is over, and the result begins. */
    void separate() {
        if (!open.isEmpty()) {
            open.element().shown = true;
        }
    }

    /** The field is over. */
    void end() {
        open.poll();
    }

    /** The innermost field's code; empty outside of fields. */
    String code() {
        return open.isEmpty() ? "" : open.element().code.toString();
    }

    /** Whether what stands here is text: outside of fields, or in the result of all of them. */
    boolean isText() {
        return open.stream().allMatch(Field::isText);
    }
}
