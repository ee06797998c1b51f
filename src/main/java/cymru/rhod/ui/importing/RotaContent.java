package cymru.rhod.ui.importing;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftColours;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.report.RotaReport;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.cells.CellColours;
import cymru.rhod.ui.common.cells.CellWords;
import cymru.rhod.ui.common.cells.ShiftTint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The rota that an import would make: a row for each week of a pattern, or for each slot on its dates. */
final class RotaContent implements GridContent {

    private static final double DAY_EMS = 5.2;
    private static final double HOURS_EMS = 5;
    private static final double EMS_FOR_A_LETTER = 0.58;
    private static final double WIDEST_NAME = 11;

    private final Rota rota;
    private final @Nullable RotaReport report;
    private final @Nullable RosterCalendar calendar;
    private final Wording wording;
    private final CellColours colours;
    private final CellWords words;
    private final Map<String, Color> shiftColours = new HashMap<>();

    /** @param report null while it is worked out */
    RotaContent(Rota rota, @Nullable RotaReport report, Wording wording, CellColours colours) {
        this.rota = rota;
        this.report = report;
        this.wording = wording;
        this.colours = colours;
        Roster roster = rota.roster();
        calendar = roster == null ? null : new RosterCalendar(rota, roster, BankHolidays.NONE);
        words = CellWords.ofRoster(rota, wording.messages());
        rota.shifts().forEach(shift -> shiftColours.put(shift.code(), Color.web(ShiftColours.of(rota, shift))));
    }

    @Override
    public int rows() {
        return calendar == null
                ? rota.weeks().size()
                : calendar.roster().slots().size();
    }

    @Override
    public int columns() {
        return calendar == null ? DayOfWeek.values().length + 1 : calendar.days();
    }

    @Override
    public double columnWidth(int column) {
        return isHours(column) ? HOURS_EMS : DAY_EMS;
    }

    @Override
    public double headingWidth() {
        int letters = 0;
        for (int row = 0; row < rows(); row++) {
            letters = Math.max(letters, rowHeading(row).length());
        }
        return Math.min(WIDEST_NAME, 1.6 + letters * EMS_FOR_A_LETTER);
    }

    @Override
    public String rowHeading(int row) {
        return calendar == null
                ? Integer.toString(row + 1)
                : calendar.roster().slots().get(row).name();
    }

    @Override
    public String columnHeading(int column) {
        if (calendar != null) {
            LocalDate date = calendar.date(column);
            return wording.shortDay(date.getDayOfWeek()) + " " + date.getDayOfMonth() + "/" + date.getMonthValue();
        }
        return isHours(column)
                ? wording.messages().get("importing.preview.hours")
                : wording.shortDay(DayOfWeek.of(column + 1));
    }

    @Override
    public GridCell cell(int row, int column) {
        if (isHours(column)) {
            return new GridCell(
                    hours(row), false, "", colours.text(), colours.base(), colours.base(), GridCell.Sign.NONE);
        }
        Cell day = day(row, column);
        Color empty = isWeekend(column) ? colours.weekend() : colours.base();
        Color colour = day.hasDuties() ? shiftColours.get(day.codes().get(0)) : null;
        return new GridCell(
                words.shown(day),
                false,
                "",
                day.hasDuties() ? colours.text() : colours.muted(),
                colour == null ? empty : ShiftTint.of(colour, colours.base(), colours.text()),
                colour == null ? empty : colour,
                GridCell.Sign.NONE);
    }

    @Override
    public String describe(int row, int column) {
        return wording.messages()
                .get(
                        "importing.preview.describe",
                        calendar == null ? wording.messages().get("place.week", row + 1) : rowHeading(row),
                        calendar == null ? columnHeading(column) : wording.date(calendar.date(column)),
                        isHours(column) ? hours(row) : words.named(day(row, column)));
    }

    private Cell day(int row, int column) {
        return calendar == null
                ? rota.weeks().get(row).cell(column)
                : calendar.cell(calendar.roster().slots().get(row), column);
    }

    private boolean isWeekend(int column) {
        return calendar == null
                ? column > 4 && !isHours(column)
                : calendar.date(column).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private boolean isHours(int column) {
        return calendar == null && column == DayOfWeek.values().length;
    }

    private String hours(int row) {
        return report == null
                ? ""
                : Minutes.asHours(report.template().rows().get(row).dutyMinutes());
    }
}
