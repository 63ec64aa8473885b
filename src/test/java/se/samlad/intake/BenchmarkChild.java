package se.samlad.intake;

import com.ctc.wstx.stax.WstxInputFactory;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samlad.testing.ShippedRules;
import se.samlad.testing.SourceFiles;

/** One measured process: reads a file some times, and says each time what it cost. */
final class BenchmarkChild {

    /** What is measured. */
    enum Way {
        /** Our reader to the end, as a step reads a list. */
        READER,
        /** Inflating and tokenising the same parts, touching all that is in them. */
        YARDSTICK,
        /** The receive step's recognition. */
        RECOGNISER
    }

    private static final List<String> PARTS = List.of(BenchmarkFiles.STRINGS, BenchmarkFiles.SHEET);
    private static long touched;

    private BenchmarkChild() {}

    /** Way, file and number of times; a line a time: CPU ms, wall ms. At last a line with MB of heap, and of process. */
    public static void main(String[] arguments) throws IOException, XMLStreamException, RefusedFileException {
        Way way = Way.valueOf(arguments[0]);
        Path file = Path.of(arguments[1]);
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            long cpu = cpu();
            long wall = System.nanoTime();
            read(way, file);
            System.out.println("TIME " + (cpu() - cpu) / 1_000_000 + " " + (System.nanoTime() - wall) / 1_000_000);
        }
        System.out.println("MEMORY " + (heapPeak() >> 20) + " " + processPeak() + " " + touched);
    }

    private static void read(Way way, Path file) throws IOException, XMLStreamException, RefusedFileException {
        switch (way) {
            case READER -> readList(file);
            case YARDSTICK -> tokenise(file);
            case RECOGNISER -> new FileRecogniser(ShippedRules.headers()).recognise(SourceFiles.of(file));
        }
    }

    private static void readList(Path file) throws IOException, RefusedFileException {
        try (ParticipantListReader reader = ParticipantListReader.open(SourceFiles.of(file), ShippedRules.headers())) {
            for (SourceRow row = reader.next(); row != null; row = reader.next()) {
                touched += row.cells().size();
            }
        }
    }

    private static void tokenise(Path file) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String part : PARTS) {
                try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
                    tokenise(in);
                }
            }
        }
    }

    private static void tokenise(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                touched += xml.getLocalName().length();
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    touched += xml.getAttributeValue(i).length();
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                touched += xml.getText().length();
            }
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** The sum of the peaks of the heap's parts: at most a little more than the peak of the sum. */
    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static String processPeak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> String.format(Locale.ROOT, "%d", Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10))
                .findFirst()
                .orElse("0");
    }
}
