package se.samlad.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samlad.file.Sha256;
import se.samlad.intake.container.TextEncoding;

/**
 * Decides from the content what a file is (DOMAIN S2). Reads it to its end, within bounds, so that damage anywhere
 * refuses it here, where that stops nothing else.
 */
final class FileRecogniser {

    /** So many headings of the form make a text a status report. */
    private static final int FEWEST_HEADINGS = 2;

    private final ColumnVocabulary vocabulary;

    FileRecogniser(ColumnVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A list or a report.
     *
     * @throws RefusedFileException when it is neither, or cannot be read within its limits
     */
    Recognised recognise(SourceFile file) throws IOException, RefusedFileException {
        FileFormat format = GuardedReading.within(file.limits().documentTime(), file, () -> FileFormat.of(file));
        Duration time = format.isDocument()
                ? file.limits().documentTime()
                : file.limits().listTime();
        return GuardedReading.within(time, file, () -> recognise(file, format));
    }

    private Recognised recognise(SourceFile file, FileFormat format) throws IOException, RefusedFileException {
        Optional<Recognised> recognised =
                format.isDocument() && mayBeReport(file) ? report(file, format) : Optional.empty();
        if (recognised.isEmpty() && format.isSpreadsheet()) {
            recognised = list(file);
        }
        return recognised.orElseThrow(() -> file.refused("I110"));
    }

    /** A text of more bytes than a report may have is read as a list only. */
    private static boolean mayBeReport(SourceFile file) throws IOException {
        return file.size() <= file.limits().documentBytes();
    }

    private static Optional<Recognised> report(SourceFile file, FileFormat format)
            throws IOException, RefusedFileException {
        List<String> blocks;
        try {
            blocks = format.readBlocks(file);
        } catch (RefusedFileException refused) {
            if (format.isSpreadsheet()) {
                return Optional.empty();
            }
            throw refused;
        }
        long headings = blocks.stream()
                .flatMap(block -> FormSection.headed(block).stream())
                .distinct()
                .count();
        String content = Sha256.of(ReportReader.ofLines(blocks).text());
        return headings < FEWEST_HEADINGS
                ? Optional.empty()
                : Optional.of(new Recognised(
                        FileKind.STATUS_REPORT, formatOf(file, format), content, People.NOBODY, List.of(), List.of()));
    }

    private static String formatOf(SourceFile file, FileFormat format) throws IOException, RefusedFileException {
        String name =
                format == FileFormat.TEXT ? TextEncoding.of(file).charset().name() : format.name();
        return name.toLowerCase(Locale.ROOT);
    }

    private Optional<Recognised> list(SourceFile file) throws IOException, RefusedFileException {
        ListContents contents = new ListContents();
        try (ParticipantListReader reader = ParticipantListReader.open(file, vocabulary)) {
            for (SourceRow row = reader.next(); row != null; row = reader.next()) {
                contents.add(row);
            }
            return contents.isList()
                    ? Optional.of(new Recognised(
                            FileKind.PARTICIPANT_LIST,
                            reader.format(),
                            contents.sha256(),
                            contents.people(),
                            contents.columns(),
                            contents.titles()))
                    : Optional.empty();
        }
    }
}
