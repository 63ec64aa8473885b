package se.samlad.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import se.samlad.intake.LimitException;
import se.samlad.intake.SourceCell;

/** What the cells of an Excel 97 workbook mean: the shared texts, and which formats are dates. */
final class XlsValues {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private CellNumbers numbers = new CellNumbers(false);

    /** Takes in a record that holds for all sheets. */
    void learn(Record record) {
        if (record instanceof SSTRecord shared) {
            texts = shared;
        } else if (record instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            formatOfStyle.add((int) style.getFormatIndex());
        } else if (record instanceof DateWindow1904Record window) {
            numbers = new CellNumbers(window.getWindowing() == 1);
        }
    }

    /** The cell that a record holds; null for a record that is none. */
    @Nullable
    SourceCell cell(Record record) throws LimitException {
        if (record instanceof LabelSSTRecord label) {
            return text(label.getColumn(), shared(label.getSSTIndex()));
        }
        if (record instanceof NumberRecord number) {
            return number(number.getColumn(), number.getXFIndex(), number.getValue());
        }
        if (record instanceof BoolErrRecord truth) {
            return truth.isBoolean()
                    ? text(truth.getColumn(), truth.getBooleanValue() ? "ja" : "nej")
                    : error(truth.getColumn(), truth.getErrorValue());
        }
        if (record instanceof FormulaRecord formula) {
            return result(formula);
        }
        return record instanceof LabelRecord label ? text(label.getColumn(), label.getValue()) : null;
    }

    /** A formula's saved result; a text stands in the record that follows. */
    private SourceCell result(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case BOOLEAN -> text(formula.getColumn(), formula.getCachedBooleanValue() ? "ja" : "nej");
            case ERROR -> error(formula.getColumn(), formula.getCachedErrorValue());
            case STRING -> text(formula.getColumn(), "");
            default -> number(formula.getColumn(), formula.getXFIndex(), formula.getValue());
        };
    }

    private String shared(int index) throws LimitException {
        SSTRecord shared = texts;
        if (shared == null || index < 0 || index >= shared.getNumUniqueStrings()) {
            throw new LimitException("I120");
        }
        return shared.getString(index).getString();
    }

    private static SourceCell text(int column, String text) {
        return new SourceCell(column, SourceCell.Kind.TEXT, text);
    }

    private static SourceCell error(int column, int code) {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
        return new SourceCell(column, SourceCell.Kind.ERROR, text);
    }

    private SourceCell number(int column, int style, double value) {
        return numbers.cell(column, Double.toString(value), isDate(style));
    }

    private boolean isDate(int style) {
        if (style >= formatOfStyle.size()) {
            return false;
        }
        int number = formatOfStyle.get(style);
        String format = formats.getOrDefault(number, BuiltinFormats.getBuiltinFormat(number));
        return format != null && DateUtil.isADateFormat(number, format);
    }
}
