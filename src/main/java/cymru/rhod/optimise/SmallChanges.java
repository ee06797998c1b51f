package cymru.rhod.optimise;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Every small change that can be made to one rota, in an order in which those that touch least come first. Leave that stands in
 * the pattern is left alone.
 */
final class SmallChanges {

    private static final long STEP = 15;
    private static final long MOST_SHORTENED = 120;

    private final Rota rota;
    private final Map<String, ShiftType> shifts;
    private final List<CellRef> cells = new ArrayList<>();
    private final Map<String, List<CellRef>> uses = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private SmallChanges(Rota rota) {
        this.rota = rota;
        shifts = rota.shiftsByCode();
        for (int day = 0; day < rota.weeks().size() * 7; day++) {
            CellRef ref = CellRef.ofDayIndex(day);
            if (!rota.cell(ref).isLeave()) {
                cells.add(ref);
                rota.cell(ref).codes().forEach(code -> uses.computeIfAbsent(code, shift -> new ArrayList<>())
                        .add(ref));
            }
        }
    }

    static List<Change> of(Rota rota) {
        SmallChanges made = new SmallChanges(rota);
        made.shortenShifts();
        made.shortenDuties();
        made.removeDuties();
        made.swap(true);
        made.swap(false);
        made.moveDuties();
        return made.changes;
    }

    private void shortenShifts() {
        for (ShiftType shift : rota.shifts()) {
            List<CellRef> worked = uses.get(shift.code());
            if (worked == null) {
                continue;
            }
            for (long minutes = STEP; minutes <= MOST_SHORTENED && minutes < shift.lengthMinutes(); minutes += STEP) {
                long length = shift.lengthMinutes() - minutes;
                changes.add(
                        new Change.ShortenShift(shift.withTimes(shift.startMinute(), length), minutes, false, worked));
                if (shift.startMinute() + minutes < Minutes.PER_DAY) {
                    changes.add(new Change.ShortenShift(
                            shift.withTimes(shift.startMinute() + minutes, length), minutes, true, worked));
                }
            }
        }
    }

    private void shortenDuties() {
        for (Change.DutyAt duty : duties()) {
            ShiftType shift = shift(duty.code());
            Cell cell = rota.cell(duty.at());
            rota.shifts().stream()
                    .filter(other -> other.kind() == shift.kind()
                            && other.isResident() == shift.isResident()
                            && other.lengthMinutes() < shift.lengthMinutes()
                            && !cell.codes().contains(other.code()))
                    .forEach(other -> changes.add(
                            new Change.ShortenDuty(duty, other.code(), replacing(cell, duty.code(), other.code()))));
        }
    }

    /** A duty taken from a weekday leaves the standard day there, as clearing the cell does, or nothing. */
    private void removeDuties() {
        for (Change.DutyAt duty : duties()) {
            Cell left = without(duty);
            changes.add(new Change.Remove(duty, left));
            boolean stoodAlone = rota.cell(duty.at()).codes().size() == 1;
            if (stoodAlone && left.hasDuties()) {
                changes.add(new Change.Remove(duty, Cell.OFF));
            }
        }
    }

    /** @param sameWeekday whether days of different weeks change places, which leaves as many on duty; else days of one week */
    private void swap(boolean sameWeekday) {
        for (int first = 0; first < cells.size(); first++) {
            for (int second = first + 1; second < cells.size(); second++) {
                CellRef a = cells.get(first);
                CellRef b = cells.get(second);
                boolean together = sameWeekday ? a.day() == b.day() : a.week() == b.week();
                Cell atA = rota.cell(a);
                Cell atB = rota.cell(b);
                if (together && !atA.equals(atB)) {
                    changes.add(
                            minutes(atB) > minutes(atA)
                                    ? new Change.Swap(b, a, atB, atA)
                                    : new Change.Swap(a, b, atA, atB));
                }
            }
        }
    }

    private void moveDuties() {
        for (Change.DutyAt duty : duties()) {
            Cell left = without(duty);
            for (CellRef to : cells) {
                Cell there = rota.cell(to);
                if (!to.equals(duty.at()) && isFree(there, to, duty)) {
                    changes.add(new Change.Move(duty, to, left, arriving(duty, there)));
                }
            }
        }
    }

    /** A standard day can go to a free weekday; any other duty also takes the place of a standard day. */
    private boolean isFree(Cell there, CellRef to, Change.DutyAt duty) {
        boolean isOff = there.mark() == DayMark.OFF || there.mark() == DayMark.ZERO;
        return isStandard(duty.code()) ? isOff && to.isWeekday() : isOff || isStandardDay(there);
    }

    /** Duties that stand beside a standard day stand beside it also where they are moved to. */
    private Cell arriving(Change.DutyAt duty, Cell there) {
        boolean stoodBesideStandardDay = rota.cell(duty.at()).codes().size() > 1 && !isStandard(duty.code());
        if (stoodBesideStandardDay && isStandardDay(there)) {
            List<String> both = new ArrayList<>(there.codes());
            both.add(duty.code());
            return new Cell(both, null);
        }
        return Cell.of(duty.code());
    }

    private Cell without(Change.DutyAt duty) {
        List<String> rest = new ArrayList<>(rota.cell(duty.at()).codes());
        rest.remove(duty.code());
        if (!rest.isEmpty()) {
            return new Cell(rest, null);
        }
        return isStandard(duty.code()) ? Cell.OFF : rota.ordinary(duty.at());
    }

    private static Cell replacing(Cell cell, String code, String other) {
        return new Cell(
                cell.codes().stream()
                        .map(present -> present.equals(code) ? other : present)
                        .toList(),
                null);
    }

    private List<Change.DutyAt> duties() {
        return cells.stream()
                .flatMap(ref -> rota.cell(ref).codes().stream().map(code -> new Change.DutyAt(ref, code)))
                .toList();
    }

    private long minutes(Cell cell) {
        return cell.codes().stream()
                .mapToLong(code -> shift(code).lengthMinutes())
                .sum();
    }

    private boolean isStandardDay(Cell cell) {
        return cell.codes().size() == 1 && isStandard(cell.codes().get(0));
    }

    private boolean isStandard(String code) {
        return shift(code).kind() == DutyKind.STANDARD_DAY;
    }

    private ShiftType shift(String code) {
        return Objects.requireNonNull(shifts.get(code), code);
    }
}
