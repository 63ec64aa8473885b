package se.samlad.publication.workbook.layout;

import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Draws charts on a table's sheet. Bars are told apart by light and dark and by their figures, not by colour. */
public final class ChartDrawing {

    private static final byte[] DARK = {0x1F, 0x4E, 0x79};
    private static final byte[] LIGHT = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private static final int TITLE_SIZE = 1200;
    private static final int GAP_BETWEEN_GROUPS = 60;

    private ChartDrawing() {}

    /** Draws a chart. */
    public static void draw(Table table, BarChart chart) {
        Page page = table.first();
        XSSFSheet sheet = page.sheet().getWorkbook().getXSSFWorkbook().getSheet(page.name());
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        BarChart.Place place = chart.place();
        XSSFChart drawn = drawing.createChart(
                new XSSFClientAnchor(0, 0, 0, 0, place.left(), place.top(), place.right(), place.bottom()));
        title(drawn, chart.title());
        bars(drawn, chart);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        CTNonVisualDrawingProps properties = drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setTitle(chart.title());
        properties.setDescr(chart.alternative());
    }

    private static void title(XSSFChart drawn, String title) {
        drawn.setTitleText(title);
        drawn.setTitleOverlay(false);
        CTRegularTextRun run =
                drawn.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0);
        CTTextCharacterProperties properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        properties.setLang("sv-SE");
        properties.setSz(TITLE_SIZE);
        properties.setB(true);
    }

    private static void bars(XSSFChart drawn, BarChart chart) {
        XDDFCategoryAxis names = drawn.createCategoryAxis(chart.lying() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis counts = drawn.createValueAxis(chart.lying() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        counts.setCrosses(AxisCrosses.AUTO_ZERO);
        counts.setCrossBetween(AxisCrossBetween.BETWEEN);
        counts.setMinimum(0);
        counts.setVisible(false);
        if (chart.lying()) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, counts);
        data.setBarDirection(chart.lying() ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setGapWidth(GAP_BETWEEN_GROUPS);
        data.setVaryColors(false);
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(chart.names().toArray(String[]::new));
        for (BarChart.Series series : chart.series()) {
            XDDFChartData.Series bar = data.addSeries(
                    categories, XDDFDataSourcesFactory.fromArray(series.values().toArray(Integer[]::new)));
            bar.setTitle(series.name(), null);
            look(bar, data.getSeriesCount() == 1);
        }
        drawn.plot(data);
        List<CTBarSer> drawnSeries =
                drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
        drawnSeries.forEach(ChartDrawing::showFigures);
    }

    /** The first bar is dark, the others are light with a dark edge: told apart in grey too. */
    private static void look(XDDFChartData.Series bar, boolean first) {
        XDDFSolidFillProperties dark = new XDDFSolidFillProperties(XDDFColor.from(DARK));
        bar.setFillProperties(first ? dark : new XDDFSolidFillProperties(XDDFColor.from(LIGHT)));
        bar.setLineProperties(new XDDFLineProperties(dark));
    }

    private static void showFigures(CTBarSer series) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
