package cymru.rhod.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridGeometryTest {

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2})
    void everySizeIsAWholeNumberOfThePixelsOfTheScreen(double scale) {
        for (double width = 300; width < 1200; width += 7.3) {
            GridGeometry geometry = GridGeometry.of(width, 13, scale);
            for (int day = 0; day <= 7; day++) {
                assertWhole(geometry.dayX(day) * scale);
            }
            assertWhole(geometry.width() * scale);
            assertWhole(geometry.headerHeight() * scale);
            assertWhole(geometry.rowHeight() * scale);
        }
    }

    @ParameterizedTest
    @CsvSource({"500", "640", "800"})
    void theColumnsFitIntoTheWidth(double width) {
        assertThat(GridGeometry.of(width, 13, 1).width()).isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(doubles = {800, 1000, 1200})
    void theColumnsUseTheWidth(double width) {
        assertThat(GridGeometry.of(width, 13, 1).width()).isGreaterThan(width - 7);
    }

    @ParameterizedTest
    @ValueSource(doubles = {9, 13, 26})
    void rowsAreLargeEnoughToBeHit(double em) {
        assertThat(GridGeometry.of(600, em, 1).rowHeight()).isGreaterThanOrEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource({"-50, 0", "0, 0", "5000, 6"})
    void aPlaceBesideTheDaysBelongsToTheNearest(double x, int day) {
        assertThat(GridGeometry.of(600, 13, 1).dayAt(x)).isEqualTo(day);
    }

    private static void assertWhole(double pixels) {
        assertThat(pixels).isEqualTo(Math.rint(pixels), within(1e-6));
    }
}
