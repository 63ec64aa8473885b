package se.samlad.intake.document;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** A run of paragraphs in an older Word document: the document's, the notes' or a text box's. */
final class DocStory {

    private static final char CELL_END = 0x07;
    private static final char DRAWING = 0x08;
    private static final char DATA = 0x01;
    private static final char SYMBOL = 0x28;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;

    /** The fields that people fill in without writing. */
    private static final Pattern FORM_FIELD = Pattern.compile("\\s*FORM(CHECKBOX|DROPDOWN)\\b.*");

    private final DocTextBoxes boxes;
    private final DocFormFields formFields;
    private final Blocks blocks;
    private final WordTables tables;
    private final Fields fields = new Fields();
    private final StringBuilder paragraph = new StringBuilder();

    DocStory(DocTextBoxes boxes, DocFormFields formFields, Blocks blocks) {
        this.boxes = boxes;
        this.formFields = formFields;
        this.blocks = blocks;
        this.tables = new WordTables(blocks);
    }

    void read(Range range) throws IOException {
        int paragraphs = range.numParagraphs();
        for (int i = 0; i < paragraphs; i++) {
            read(range.getParagraph(i));
        }
        if (!paragraph.isEmpty()) {
            tables.paragraph(0, finished());
        }
        tables.end();
    }

    private void read(Paragraph each) throws IOException {
        boolean joinsNext = false;
        boolean endsCell = each.isEmbeddedCellMark();
        int level = each.isInTable() ? Math.max(1, each.getTableLevel()) : 0;
        int runs = each.numCharacterRuns();
        for (int i = 0; i < runs; i++) {
            CharacterRun run = each.getCharacterRun(i);
            String text = run.text();
            if (!run.isVanished() && !run.isMarkedDeleted()) {
                read(run, text);
            }
            joinsNext = run.isMarkedDeleted();
            endsCell |= text.indexOf(CELL_END) >= 0;
        }
        if (isRowEnd(each)) {
            paragraph.setLength(0);
            tables.row(level);
        } else if (endsCell) {
            tables.cell(level, finished());
        } else if (!joinsNext) {
            tables.paragraph(level, finished());
        }
    }

    private static boolean isRowEnd(Paragraph each) {
        return each.isTableRowEnd() || each.cloneProperties().getFTtpEmbedded();
    }

    private void read(CharacterRun run, String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || (character == SYMBOL && run.isSymbol())) {
                special(run, character, run.getStartOffset() + i);
            } else if (!fields.isText()) {
                fields.code(Character.toString(character));
            } else {
                paragraph.append(character);
            }
        }
    }

    private void special(CharacterRun run, char character, int at) throws IOException {
        switch (character) {
            case FIELD_BEGIN -> fields.begin();
            case FIELD_SEPARATOR -> fields.separate();
            case FIELD_END -> fields.end();
            case DATA -> formField(run);
            case DRAWING -> box(at);
            default -> {
                if (fields.isText()) {
                    paragraph.append(seen(run, character));
                }
            }
        }
    }

    private static String seen(CharacterRun run, char character) {
        return switch (character) {
            case '\t' -> "\t";
            case 0x0B, 0x0C, 0x0E -> "\n";
            case 0x1E -> "-";
            case SYMBOL -> Symbols.ofSymbolFont(run.getSymbolCharacter());
            default -> "";
        };
    }

    /** Its data stands in its code, though people see it. */
    private void formField(CharacterRun run) {
        if (run.isData() && FORM_FIELD.matcher(fields.code()).matches()) {
            paragraph.append(formFields.shown(run.getPicOffset()));
        }
    }

    private void box(int at) throws IOException {
        Optional<Range> box = boxes.takeAnchoredAt(at);
        if (box.isPresent()) {
            new DocStory(boxes, formFields, blocks).read(box.get());
        }
    }

    private String finished() {
        String text = paragraph.toString();
        paragraph.setLength(0);
        return text;
    }
}
