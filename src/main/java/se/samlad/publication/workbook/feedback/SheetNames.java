package se.samlad.publication.workbook.feedback;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** The names of a workbook's sheets: as the district called them, and no two the same. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** A name that no other sheet has and that a spreadsheet takes. */
    String unique(String wanted) {
        String name = WorkbookUtil.createSafeSheetName(wanted);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            String safe = WorkbookUtil.createSafeSheetName(wanted);
            name = safe.substring(0, Math.min(safe.length(), LONGEST - number.length())) + number;
        }
        return name;
    }
}
