package se.samlad.intake.document;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import se.samlad.intake.document.RtfGroup.Use;

/** What RTF's control words ask for, as far as it bears on the text. */
final class RtfWords {

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("~", "\u00A0"),
            Map.entry("_", "-"),
            Map.entry("\\", "\\"),
            Map.entry("{", "{"),
            Map.entry("}", "}"));

    /** Groups whose text is not the document's. */
    private static final Set<String> NOT_TEXT = Set.of(
            ("colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf annotation "
                            + "listtext pntext pntxta pntxtb sp shprslt nonshppict nonesttables listtable filetbl revtbl "
                            + "ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn xe tc tcn rxe txe objdata bkmkstart bkmkend "
                            + "private title subject author keywords comment doccomm")
                    .split(" "));

    private final RtfFonts fonts;
    private final RtfStory notes;
    private final Fields fields = new Fields();
    private RtfFormField formField = new RtfFormField();
    private RtfStory story;

    RtfWords(RtfFonts fonts, RtfStory text, RtfStory notes) {
        this.fonts = fonts;
        this.story = text;
        this.notes = notes;
    }

    /** Whether it stands for one character. */
    static boolean isCharacter(RtfTokens.Word word) {
        return CHARACTERS.containsKey(word.name());
    }

    /** The document ends. */
    void end() throws IOException {
        story.end();
    }

    /** Text in a group: seen, or something else's. */
    void text(RtfGroup group, String text) throws IOException {
        group.optional = false;
        switch (group.use) {
            case TEXT -> {
                if (group.isSeen() && fields.isText()) {
                    story.text(text);
                }
            }
            case FIELD_CODE -> fields.code(text);
            case FORM_FIELD_ENTRY -> formField.entry(text);
            case FORM_FIELD, FONTS, TWICE, NOTHING -> {}
        }
    }

    /** A control word in a group. */
    void word(RtfGroup group, RtfTokens.Word word) throws IOException {
        boolean optional = group.optional;
        group.optional = word.name().equals("*");
        if (group.wording && word.name().equals("ud")) {
            group.use = Use.TEXT;
        } else if (group.use == Use.NOTHING || group.optional) {
            return;
        } else if (NOT_TEXT.contains(word.name())) {
            group.use = Use.NOTHING;
        } else if (CHARACTERS.containsKey(word.name())) {
            text(group, CHARACTERS.getOrDefault(word.name(), ""));
        } else if (!property(group, word) && !paragraph(group, word) && !destination(group, word) && optional) {
            group.use = Use.NOTHING;
        }
    }

    private boolean property(RtfGroup group, RtfTokens.Word word) {
        switch (word.name()) {
            case "v" -> group.hidden = word.isOn();
            case "deleted" -> group.deleted = word.isOn();
            case "plain" -> group.plain(fonts.standard());
            case "uc" -> group.standIns = word.number(1);
            case "pard" -> group.depthInTables = 0;
            case "intbl" -> group.depthInTables = Math.max(1, group.depthInTables);
            case "itap" -> group.depthInTables = Math.max(0, word.number(1));
            case "ansi", "mac", "pc", "pca" -> fonts.family(word.name());
            case "ansicpg" -> fonts.codePage(word.number(0));
            case "deff" -> group.font = standardFont(word.number(0));
            case "f" -> font(group, word.number(0));
            case "fcharset" -> fonts.charset(word.number(0));
            default -> {
                formField.word(word);
                return false;
            }
        }
        return true;
    }

    private boolean paragraph(RtfGroup group, RtfTokens.Word word) throws IOException {
        if (group.use != Use.TEXT) {
            return false;
        }
        switch (word.name()) {
            case "par", "sect" -> story.paragraph(group);
            case "cell" -> story.cell(group, 1);
            case "nestcell" -> story.cell(group, 2);
            case "row" -> story.row(group, 1);
            case "nestrow" -> story.row(group, 2);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean destination(RtfGroup group, RtfTokens.Word word) {
        switch (word.name()) {
            case "fonttbl" -> group.use = Use.FONTS;
            case "upr" -> group.use = Use.TWICE;
            case "field" -> field(group);
            case "fldinst" -> fieldCode(group);
            case "fldrslt" -> fields.separate();
            case "formfield" -> {
                group.use = Use.FORM_FIELD;
                formField = new RtfFormField();
            }
            case "ffl" -> group.use = Use.FORM_FIELD_ENTRY;
            case "footnote" -> story(group, notes);
            case "shptxt", "dptxbxtext" -> story(group, story.within(group));
            default -> {
                return Set.of("shpinst", "nesttableprops", "do").contains(word.name());
            }
        }
        return true;
    }

    private int standardFont(int font) {
        fonts.standard(font);
        return font;
    }

    private void font(RtfGroup group, int font) {
        if (group.use == Use.FONTS) {
            fonts.define(font);
        } else {
            group.font = font;
        }
    }

    private void field(RtfGroup group) {
        fields.begin();
        group.ending = fields::end;
    }

    /** A form field is told of within its code; what it shows is seen all the same. */
    private void fieldCode(RtfGroup group) {
        boolean seen = group.isSeen();
        group.use = Use.FIELD_CODE;
        formField = new RtfFormField();
        group.ending = () -> {
            if (seen) {
                story.text(formField.shown());
            }
            formField = new RtfFormField();
        };
    }

    private void story(RtfGroup group, RtfStory within) {
        RtfStory outer = story;
        story = within;
        group.depthInTables = 0;
        group.ending = () -> {
            within.end();
            story = outer;
        };
    }
}
