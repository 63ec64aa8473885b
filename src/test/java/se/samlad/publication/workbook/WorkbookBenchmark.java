package se.samlad.publication.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import se.samlad.linkage.LinkedEnrolment;

/**
 * Writes the reviewers' workbook of so many made-up enrolments and measures rows a second, the heap and the processor
 * time over that of a bare streaming writer of the same cells in the same run: {@code WorkbookBenchmark 300000}.
 */
public final class WorkbookBenchmark {

    private static final int WARM_UP = 20_000;
    private static final int TIMES = 3;
    private static final int ROWS_OF_A_SHEET = 1_000_000;

    private WorkbookBenchmark() {}

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private record Measured(double cpuSeconds, double seconds, long heapMegabytes) {}

    public static void main(String... arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("samlad-workbook");
        ours(WARM_UP, folder);
        bare(WARM_UP, folder);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Measured ours = measure(() -> ours(rows, folder));
            Measured bare = measure(() -> bare(rows, folder));
            ratios.add(ours.cpuSeconds() / bare.cpuSeconds());
            System.out.printf(
                    Locale.ROOT,
                    "%d rows: ours %.1f s (%.0f rows/s), cpu %.1f s, heap %d MB; bare %.1f s, cpu %.1f s, heap %d MB; cpu over bare %.2f%n",
                    rows,
                    ours.seconds(),
                    rows / ours.seconds(),
                    ours.cpuSeconds(),
                    ours.heapMegabytes(),
                    bare.seconds(),
                    bare.cpuSeconds(),
                    bare.heapMegabytes(),
                    ratios.get(i));
        }
        double median = ratios.stream().sorted().toList().get(TIMES / 2);
        System.out.printf(Locale.ROOT, "median cpu over bare %.2f, at most 3 allowed%n", median);
        if (median > 3) {
            throw new IllegalStateException("slower than it may be");
        }
    }

    private static Measured measure(Work work) throws IOException {
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.run();
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Measured(
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9,
                (System.nanoTime() - start) / 1e9,
                peak >> 20);
    }

    private static void ours(int rows, Path folder) throws IOException {
        new CountyWorkbook(MadeUpContent.of(rows)).write(folder, folder.resolve("scratch"));
    }

    /** The cells of the sheet of participants, without looks, tables or anything else. */
    private static void bare(int rows, Path folder) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(folder.resolve("bare.xlsx"))) {
            int[] next = {0};
            MadeUpContent.enrolments(rows).forEach(each -> {
                int row = next[0]++ % ROWS_OF_A_SHEET;
                SXSSFSheet sheet =
                        row == 0 ? workbook.createSheet() : workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
                bareRow(sheet.createRow(row), each);
            });
            workbook.write(out);
        }
    }

    private static void bareRow(SXSSFRow row, LinkedEnrolment enrolment) {
        Object[] values = {
            "P" + row.getRowNum(),
            "Västra",
            enrolment.gender().code().equals("K") ? "Kvinna" : "Man",
            30,
            enrolment.municipality(),
            enrolment.referrer(),
            enrolment.track(),
            "Pågående",
            enrolment.enrolmentDate().map(date -> (double) date.toEpochDay()).orElse(0.0),
            "",
            "",
            1,
            1,
            MadeUpContent.FILE,
            enrolment.sheet(),
            enrolment.key().rowNumber()
        };
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else {
                row.createCell(i).setCellValue((String) values[i]);
            }
        }
    }
}
