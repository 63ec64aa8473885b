package se.samlad.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Decides from the content what a file is (DOMAIN S2). */
final class FileRecogniser {

    /** So many headings of the form make a text a status report. */
    private static final int FEWEST_HEADINGS = 2;

    private final HeaderVocabulary vocabulary;

    FileRecogniser(HeaderVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A list or a report.
     *
     * @throws RefusedFileException when it is neither, or cannot be read
     */
    FileKind recognise(Path path, String file) throws IOException, RefusedFileException {
        FileFormat format = FileFormat.of(path, file);
        if (format != FileFormat.WORKBOOK && isReport(format.readBlocks(path, file))) {
            return FileKind.STATUS_REPORT;
        }
        if (format != FileFormat.DOCUMENT && isList(path, file)) {
            return FileKind.PARTICIPANT_LIST;
        }
        throw new RefusedFileException("I110", file);
    }

    private boolean isList(Path path, String file) throws IOException, RefusedFileException {
        try (ParticipantListReader reader = ParticipantListReader.open(path, file, vocabulary)) {
            return reader.readsToItsEndWithHeader();
        }
    }

    private static boolean isReport(List<String> blocks) {
        return blocks.stream()
                        .flatMap(block -> FormSection.headed(block).stream())
                        .distinct()
                        .count()
                >= FEWEST_HEADINGS;
    }
}
