package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.table.CellAddress;
import java.util.List;

/**
 * Dates of a roster and the days of each doctor.
 *
 * @param heading the cell of the first date
 * @param dates the cells that hold dates, in the order of the sheet
 * @param doctors in the order of the sheet
 * @param withoutDate cells in a line of dates that hold something else beside filled days: dates with a slip in them
 * @param leftOut lines between the doctors that are something else, such as remarks on swaps
 */
public record DateGrid(
        Layout layout,
        CellAddress heading,
        List<DateCell> dates,
        List<DoctorLine> doctors,
        List<CellAddress> withoutDate,
        List<LeftOutLine> leftOut)
        implements Grid {

    public DateGrid {
        dates = List.copyOf(dates);
        doctors = List.copyOf(doctors);
        withoutDate = List.copyOf(withoutDate);
        leftOut = List.copyOf(leftOut);
    }

    /** A cell with a date, and what is written beside it if that is a weekday. */
    public record DateCell(CellAddress address, WrittenDate written) {}

    /**
     * One day of a doctor.
     *
     * @param date the place of its date in the list of dates
     */
    public record DayCell(CellAddress address, int date) {}

    /**
     * One doctor.
     *
     * @param name what the sheet calls the line; empty where it has no name
     * @param days at most one cell for each date
     */
    public record DoctorLine(String name, CellAddress nameCell, List<DayCell> days) {

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
        return doctors.stream()
                .flatMap(doctor -> doctor.days().stream())
                .map(DayCell::address)
                .toList();
    }

    /** Returns the grid of the sheet with rows and columns turned back. */
    DateGrid turned() {
        return new DateGrid(
                layout,
                turned(heading),
                dates.stream()
                        .map(date -> new DateCell(turned(date.address()), date.written()))
                        .toList(),
                doctors.stream()
                        .map(doctor -> new DoctorLine(
                                doctor.name(),
                                turned(doctor.nameCell()),
                                doctor.days().stream()
                                        .map(day -> new DayCell(turned(day.address()), day.date()))
                                        .toList()))
                        .toList(),
                withoutDate.stream().map(DateGrid::turned).toList(),
                leftOut.stream()
                        .map(line -> new LeftOutLine(
                                line.name(),
                                line.reason(),
                                line.cells().stream().map(DateGrid::turned).toList()))
                        .toList());
    }

    private static CellAddress turned(CellAddress address) {
        return new CellAddress(address.column(), address.row());
    }
}
