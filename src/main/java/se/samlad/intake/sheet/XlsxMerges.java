package se.samlad.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.CellAddress;

/**
 * The merged cells of a sheet. They stand after its rows, so the part is looked through for them before it is read;
 * nothing else in it can look like them, since {@code <} is always escaped in text.
 */
final class XlsxMerges {

    private static final byte[] MARK = "mergeCell ".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 64;
    private static final int MOST = 20_000;
    private static final Pattern RANGE =
            Pattern.compile("ref=[\"']([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})[\"']");

    private XlsxMerges() {}

    static List<MergedCells.Range> in(InputStream sheet) throws IOException {
        List<MergedCells.Range> ranges = new ArrayList<>();
        byte[] some = new byte[1 << 15];
        StringBuilder found = new StringBuilder();
        int matched = 0;
        for (int read = sheet.read(some); read >= 0 && ranges.size() < MOST; read = sheet.read(some)) {
            for (int i = 0; i < read; i++) {
                byte at = some[i];
                if (matched < MARK.length) {
                    matched = at == MARK[matched] ? matched + 1 : at == MARK[0] ? 1 : 0;
                } else if (at == '>' || found.length() > LONGEST) {
                    add(ranges, found);
                    found.setLength(0);
                    matched = 0;
                } else {
                    found.append((char) (at & 0xFF));
                }
            }
        }
        return ranges;
    }

    private static void add(List<MergedCells.Range> ranges, CharSequence attributes) {
        Matcher range = RANGE.matcher(attributes);
        if (range.find()) {
            int firstRow = Integer.parseInt(range.group(2));
            int lastRow = Integer.parseInt(range.group(4));
            ranges.add(new MergedCells.Range(firstRow, lastRow, CellAddress.column(range.group(1))));
        }
    }
}
