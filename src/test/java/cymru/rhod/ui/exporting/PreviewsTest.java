package cymru.rhod.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PreviewsTest {

    @Test
    void ofALongSheetTheFirstRowsAreReadAndAllAreCounted() throws IOException {
        Preview.Workbook preview = (Preview.Workbook) Previews.workbook(workbook());

        Preview.Sheet sheet = preview.sheets().get(0);
        assertThat(sheet.rows()).hasSize(400);
        assertThat(sheet.rows().get(0)).containsExactly("Dydd <1> & mwy");
        assertThat(sheet.rows().get(399)).containsExactly("Dydd <400> & mwy");
        assertThat(sheet.rowCount()).isEqualTo(1_000);
        assertThat(preview.sheets().get(1).rows()).isEmpty();
        assertThat(preview.sheets().get(1).rowCount()).isZero();
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Hir");
            for (int row = 0; row < 1_000; row++) {
                sheet.createRow(row).createCell(0).setCellValue("Dydd <" + (row + 1) + "> & mwy");
            }
            workbook.createSheet("Gwag");
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
