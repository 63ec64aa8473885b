package se.samlad.intake.document;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.text.Normalizer;
import se.samlad.intake.LimitException;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;
import se.samlad.intake.container.TextEncoding;

/** Text files in the encodings that Swedish offices use. */
final class PlainText {

    private PlainText() {}

    /**
     * The whole text, å, ä and ö composed, without a byte order mark.
     *
     * @throws RefusedFileException when the bytes are no text, or more than a report holds
     */
    static String read(SourceFile file) throws IOException, RefusedFileException {
        StringWriter text = new StringWriter();
        char[] some = new char[1 << 13];
        try (Reader in = TextEncoding.of(file).open(file)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                text.write(some, 0, read);
                if (text.getBuffer().length() > file.limits().documentCharacters()) {
                    throw file.refused(new LimitException("I128"));
                }
            }
        }
        return Normalizer.normalize(text.toString(), Normalizer.Form.NFC);
    }
}
