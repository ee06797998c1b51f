package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.table.CellAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates of a roster and the days of each doctor.
 *
 * @param heading the cell of the first date
 * @param dates the cells that hold dates, in the order of the sheet
 * @param doctors in the order of the sheet
 * @param leftOut cells of lines between the doctors that are something else, such as remarks on swaps
 */
public record DateGrid(
        Layout layout, CellAddress heading, List<DateCell> dates, List<DoctorLine> doctors, List<CellAddress> leftOut)
        implements Grid {

    public DateGrid {
        dates = List.copyOf(dates);
        doctors = List.copyOf(doctors);
        leftOut = List.copyOf(leftOut);
    }

    /** A cell with a date, and what is written beside it if that is a weekday. */
    public record DateCell(CellAddress address, WrittenDate written) {}

    /**
     * One doctor.
     *
     * @param name what the sheet calls the line; empty where it has no name
     * @param days one cell for each date
     */
    public record DoctorLine(String name, CellAddress nameCell, List<CellAddress> days) {

        public DoctorLine {
            days = List.copyOf(days);
        }
    }

    /** Returns the cells that hold dates. */
    public List<CellAddress> dateCells() {
        return dates.stream().map(DateCell::address).toList();
    }

    @Override
    public List<CellAddress> dayCells() {
        List<CellAddress> cells = new ArrayList<>();
        doctors.forEach(doctor -> cells.addAll(doctor.days()));
        return cells;
    }
}
