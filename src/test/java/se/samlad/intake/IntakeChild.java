package se.samlad.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samlad.testing.ShippedRules;
import se.samlad.testing.SourceFiles;

/**
 * A process of its own that reads files as a run does, one after another: an address a line comes in; what came of it,
 * in milliseconds, and what escaped goes out, parted by tabs.
 */
final class IntakeChild {

    private static final ColumnVocabulary HEADERS = ShippedRules.headers();
    private static final FileRecogniser RECOGNISER = new FileRecogniser(HEADERS);

    private IntakeChild() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err); // what libraries say is no answer
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            long start = System.nanoTime();
            String outcome = outcome(Path.of(URI.create(line)));
            long millis = (System.nanoTime() - start) / 1_000_000;
            int tab = outcome.indexOf('\t');
            answers.println(outcome.substring(0, tab) + "\t" + millis + outcome.substring(tab));
        }
    }

    /** What escapes is what a guard has to stop, so all of it is caught here and told. */
    private static String outcome(Path path) {
        try {
            read(SourceFiles.of(path, "fil"));
            return "READ\t";
        } catch (RefusedFileException refused) {
            return refused.reason().code() + "\t";
        } catch (OutOfMemoryError | StackOverflowError | RuntimeException | IOException escaped) {
            return "ESCAPED\t" + escaped.getClass().getName() + " at " + place(escaped);
        }
    }

    private static void read(SourceFile file) throws IOException, RefusedFileException {
        if (RECOGNISER.recognise(file).kind() == FileKind.STATUS_REPORT) {
            ReportReader.read(file);
            return;
        }
        try (ParticipantListReader reader = ParticipantListReader.open(file, HEADERS)) {
            @Nullable SourceRow row = reader.next();
            while (row != null) {
                row = reader.next();
            }
        }
    }

    /** Where it was thrown, and by way of which of our methods. */
    private static String place(Throwable escaped) {
        StackTraceElement[] frames = escaped.getStackTrace();
        Stream<StackTraceElement> thrown = Arrays.stream(frames).limit(1);
        Stream<StackTraceElement> ours = Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith("se.samlad"))
                .limit(2);
        return Stream.concat(thrown, ours)
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName() + ":"
                        + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }
}
