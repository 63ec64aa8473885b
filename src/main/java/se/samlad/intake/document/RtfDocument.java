package se.samlad.intake.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.samlad.intake.LimitException;
import se.samlad.intake.SourceFile;

/** An RTF file's groups, one within the other, with the letters in the code page that holds where they stand. */
final class RtfDocument {

    private static final int AT_A_TIME = 1 << 13;

    private final RtfTokens tokens;
    private final int deepest;
    private final Blocks text;
    private final Blocks notes;
    private final WordTables tables;
    private final RtfWords words;
    private final RtfFonts fonts = new RtfFonts();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private int standInsLeft;

    RtfDocument(RtfTokens tokens, SourceFile file) {
        this.tokens = tokens;
        this.deepest = file.limits().nesting();
        this.text = new Blocks(file);
        this.notes = new Blocks(file);
        this.tables = new WordTables(text);
        int most = file.limits().documentCharacters();
        this.words = new RtfWords(fonts, new RtfStory(tables, 0, most), new RtfStory(new WordTables(notes), 0, most));
    }

    /** The text's blocks, then those of the notes. */
    List<String> read() throws IOException {
        do {
            RtfTokens.Token token = tokens.next();
            if (token instanceof RtfTokens.Letter letter) {
                letter(letter.code());
            } else if (token instanceof RtfTokens.Word word) {
                word(word);
            } else if (token instanceof RtfTokens.Open) {
                open();
            } else {
                close();
            }
        } while (!groups.isEmpty());
        words.end();
        tables.end();
        List<String> all = new ArrayList<>(text.all());
        all.addAll(notes.all());
        return all;
    }

    private void open() throws IOException {
        if (groups.size() >= deepest) {
            throw new LimitException("I119");
        }
        flush();
        standInsLeft = 0;
        groups.push(groups.isEmpty() ? new RtfGroup() : groups.element().inner());
    }

    private void close() throws IOException {
        flush();
        standInsLeft = 0;
        groups.pop().ending.end();
    }

    private void letter(int code) throws IOException {
        if (standInsLeft > 0) {
            standInsLeft--;
            return;
        }
        letters.write(code);
        if (letters.size() == AT_A_TIME) {
            flush();
        }
    }

    private void word(RtfTokens.Word word) throws IOException {
        if (standInsLeft > 0 && RtfWords.isCharacter(word)) {
            standInsLeft--;
            return;
        }
        flush();
        standInsLeft = 0;
        RtfGroup group = groups.element();
        if (word.name().equals("u")) {
            words.text(group, Character.toString(word.number(0) & 0xFFFF));
            standInsLeft = group.standIns;
        } else {
            words.word(group, word);
        }
    }

    private void flush() throws IOException {
        if (letters.size() == 0) {
            return;
        }
        RtfGroup group = groups.element();
        if (fonts.isSymbols(group.font)) {
            StringBuilder symbols = new StringBuilder();
            for (byte letter : letters.toByteArray()) {
                symbols.append(Symbols.ofSymbolFont(letter));
            }
            words.text(group, symbols.toString());
        } else {
            words.text(group, letters.toString(fonts.of(group.font)));
        }
        letters.reset();
    }
}
