package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.figures.FigureFolder;
import cymru.rhod.report.EnglandComparison;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FigureLibraryTest {

    private static final PayYear YEAR = new PayYear(2026);

    @TempDir
    Path home;

    @Test
    void englandIsCountedWithTheFiguresReadLast(FxRobot robot) {
        FigureLibrary library = library();
        EnglandComparison before = library.england(YEAR);

        robot.interact(() -> library.show(library.read()));

        assertThat(library.england(YEAR)).isNotSameAs(before);
    }

    @Test
    void aPayYearThatIsNotKnownAnyMoreHasSomethingToCountWith() {
        assertThat(library().england(new PayYear(2090))).isNotNull();
    }

    private FigureLibrary library() {
        return new FigureLibrary(FigureFiles.builtIn(), new FigureFolder(home), BankHolidays.NONE);
    }
}
