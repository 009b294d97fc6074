package vn.daihoi.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table written to Excel row by row, so that its length costs no memory; text is never taken for a formula. */
public final class Sheet implements AutoCloseable {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int IN_MEMORY = 100;
    private static final int FIRST_WIDTH = 40 * 256;
    private static final int WIDTH = 16 * 256;

    private final SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle day = book.createCellStyle();
    private int rows;

    public Sheet(String name, List<String> head) {
        sheet = book.createSheet(name);
        day.setDataFormat(book.getCreationHelper().createDataFormat().getFormat("dd/mm/yyyy"));
        for (int column = 0; column < head.size(); column++) {
            sheet.setColumnWidth(column, column == 0 ? FIRST_WIDTH : WIDTH);
        }
        sheet.createFreezePane(1, 1);
        add(List.copyOf(head));
    }

    /** Texts, numbers and days; an empty text stays an empty cell. */
    public void add(List<?> values) {
        var row = sheet.createRow(rows++);
        for (int column = 0; column < values.size(); column++) {
            var cell = row.createCell(column);
            var value = values.get(column);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate date) {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            } else if (!value.toString().isEmpty()) {
                cell.setCellValue(value.toString());
            }
        }
    }

    public void write(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
