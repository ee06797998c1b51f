package cymru.rhod.ui.calendar;

import cymru.rhod.domain.time.Minutes;
import cymru.rhod.report.roster.CoverLine;
import cymru.rhod.report.roster.CoverReport;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.cells.CellColours;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.paint.Color;

/** Who is on duty when, as the strip under the calendar shows it: against the doctors needed, where anyone said how many. */
final class CoverContent {

    static final int HOURS = 24;

    private static final double FAINTEST = 0.1;
    private static final double STRONGEST = 0.4;
    private static final int FULL_STRENGTH = 4;

    private final CoverReport cover;
    private final String normalDaytime;
    private final LocalDate first;
    private final int days;
    private final Wording wording;
    private final CellColours colours;

    CoverContent(CoverFigures figures, Wording wording, CellColours colours) {
        cover = figures.cover();
        normalDaytime = wording.quantity(figures.normalDaytime());
        first = figures.first();
        days = figures.days();
        this.wording = wording;
        this.colours = colours;
    }

    boolean hasDemand() {
        return !cover.lines().isEmpty();
    }

    /** Returns how many doctors are missing or left over on a date, or without demand the fewest on duty. */
    String balance(LocalDate date) {
        int day = day(date);
        if (day < 0) {
            return "";
        }
        if (!hasDemand()) {
            return Integer.toString(fewestOnDuty(day));
        }
        if (cover.gap(day) > 0) {
            return text("calendar.cover.missing", cover.gap(day));
        }
        return cover.surplus(day) > 0 ? text("calendar.cover.surplus", cover.surplus(day)) : text("calendar.cover.met");
    }

    boolean isMissing(LocalDate date) {
        int day = day(date);
        return day >= 0 && cover.gap(day) > 0;
    }

    /** Returns how many doctors work a normal working day, the time in which there is training. */
    String onStandardDays(LocalDate date) {
        int day = day(date);
        return day < 0 ? "" : Integer.toString(cover.onStandardDays(day));
    }

    /** Returns the colour of an hour: stronger the more doctors are missing or left over, or without demand on duty. */
    Color colour(LocalDate date, int hour, Color empty) {
        int day = day(date);
        if (day < 0) {
            return empty;
        }
        if (!hasDemand()) {
            return mixed(empty, colours.muted(), cover.onDuty(day, hour));
        }
        OptionalInt balance = cover.balance(day, hour);
        if (balance.isEmpty() || balance.getAsInt() == 0) {
            return empty;
        }
        return balance.getAsInt() < 0 ? colours.broken() : mixed(empty, colours.muted(), balance.getAsInt());
    }

    /** Returns the names of the strip's three lines. */
    List<String> names() {
        return List.of(
                text(hasDemand() ? "calendar.cover.balance" : "calendar.cover.fewest"),
                text("calendar.cover.by-hour"),
                text("calendar.cover.daytime"));
    }

    /** Returns an hour of a date in words. */
    String describe(LocalDate date, int hour) {
        int day = day(date);
        if (day < 0) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(text(
                "calendar.cover.describe.hour",
                wording.day(date.getDayOfWeek()),
                wording.date(date),
                Minutes.asClockTime(hour * Minutes.PER_HOUR),
                Minutes.asClockTime((hour + 1) % HOURS * Minutes.PER_HOUR),
                cover.onDuty(day, hour)));
        cover.balance(day, hour).ifPresent(balance -> sentences.add(describeBalance(balance)));
        sentences.addAll(describeDay(day));
        return String.join("\n", sentences);
    }

    /** Returns how many doctors are missing on a date, in words; empty where none are. */
    String describeGap(LocalDate date) {
        return isMissing(date) ? describeBalance(-cover.gap(day(date))) : "";
    }

    private List<String> describeDay(int day) {
        List<String> sentences = new ArrayList<>();
        for (CoverLine line : cover.lines()) {
            String code = line.demand().shift();
            if (code != null && line.present(day).isPresent()) {
                sentences.add(text(
                        "calendar.cover.describe.shift",
                        code,
                        line.present(day).getAsInt(),
                        line.demand().doctors()));
            }
        }
        sentences.add(text("calendar.cover.describe.standard-days", cover.onStandardDays(day)));
        cover.mayBeOff(day).ifPresent(off -> sentences.add(text("calendar.cover.describe.may-be-off", off)));
        sentences.add(text("calendar.cover.describe.daytime", normalDaytime));
        return sentences;
    }

    private String describeBalance(int balance) {
        if (balance == 0) {
            return text("calendar.cover.describe.met");
        }
        return balance < 0
                ? text("calendar.cover.describe.missing", -balance)
                : text("calendar.cover.describe.surplus", balance);
    }

    private int fewestOnDuty(int day) {
        int fewest = Integer.MAX_VALUE;
        for (int hour = 0; hour < HOURS; hour++) {
            fewest = Math.min(fewest, cover.onDuty(day, hour));
        }
        return fewest;
    }

    private static Color mixed(Color empty, Color full, int doctors) {
        double share = Math.min(doctors, FULL_STRENGTH) / (double) FULL_STRENGTH;
        return doctors == 0 ? empty : empty.interpolate(full, FAINTEST + (STRONGEST - FAINTEST) * share);
    }

    /** Returns the number of a date in the report, -1 outside it: a late report may still be about other dates. */
    private int day(LocalDate date) {
        long day = ChronoUnit.DAYS.between(first, date);
        return day >= 0 && day < days ? (int) day : -1;
    }

    private String text(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }
}
