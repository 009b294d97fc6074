package vn.daihoi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void writesManyRowsAndNoFormulas() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new Sheet("Đơn vị", List.of("Tên", "Ngày", "Số"))) {
            for (int row = 0; row < 10_000; row++) {
                sheet.add(List.of("=HYPERLINK(\"x\")", LocalDate.of(2025, 2, 3), row));
            }
            sheet.write(out);
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheet("Đơn vị");
            assertThat(sheet.getLastRowNum()).isEqualTo(10_000);
            var last = sheet.getRow(10_000);
            assertThat(last.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(last.getCell(0).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(last.getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2025, 2, 3).atStartOfDay());
            assertThat(last.getCell(2).getNumericCellValue()).isEqualTo(9_999);
        }
    }
}
