package cymru.rhod.domain.rota;

import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.roster.Roster;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rota: shift types, and a pattern of weeks that doctors work in turn. An immutable value; every edit makes a new one that
 * shares the weeks it did not touch.
 *
 * @param shifts with codes that differ from each other
 * @param weeks 1 to 104
 * @param variants other patterns kept by name, in the order in which they were kept
 * @param demand how many doctors are needed, in the order in which the user gave it
 * @param roster the pattern laid on dates; null while it has none
 * @param outlook pay awards and posts that the user expects
 * @param premia what the user says is paid besides under the contract of 2026, in the order in which it was given
 * @param workSchedule what the user entered for the work schedule
 * @param extras top-level fields of the file this version does not know, name to JSON, kept as they were
 */
public record Rota(
        RotaDetails details,
        List<ShiftType> shifts,
        List<Week> weeks,
        RotaSettings settings,
        List<Variant> variants,
        List<Demand> demand,
        @Nullable Roster roster,
        Outlook outlook,
        List<Premium> premia,
        WorkSchedule workSchedule,
        Map<String, String> extras) {

    /** The most weeks a pattern may have. */
    public static final int MOST_WEEKS = 104;

    /** The most slots a roster may have. */
    public static final int MOST_SLOTS = 500;

    /** @throws IllegalArgumentException if there is no week, too many, two equal codes or names of variants, or a code of no shift */
    public Rota {
        shifts = List.copyOf(shifts);
        weeks = List.copyOf(weeks);
        variants = List.copyOf(variants);
        demand = List.copyOf(demand);
        premia = List.copyOf(premia);
        extras = Map.copyOf(extras);
        if (weeks.isEmpty() || weeks.size() > MOST_WEEKS) {
            throw new IllegalArgumentException("a pattern has 1 to " + MOST_WEEKS + " weeks, not " + weeks.size());
        }
        Map<String, ShiftType> byCode = new LinkedHashMap<>();
        for (ShiftType shift : shifts) {
            if (byCode.put(shift.code(), shift) != null) {
                throw new IllegalArgumentException("two shifts with the code " + shift.code());
            }
        }
        requireKnown(weeks, byCode.keySet());
        Set<String> names = new HashSet<>();
        for (Variant variant : variants) {
            requireKnown(variant.weeks(), byCode.keySet());
            if (!names.add(variant.name())) {
                throw new IllegalArgumentException("two variants with the name " + variant.name());
            }
        }
        for (Demand needed : demand) {
            if (needed.shift() != null && !byCode.containsKey(needed.shift())) {
                throw new IllegalArgumentException("a demand names an unknown shift: " + needed.shift());
            }
        }
    }

    private static void requireKnown(List<Week> weeks, Set<String> codes) {
        for (Week week : weeks) {
            for (Cell cell : week.cells()) {
                if (!codes.containsAll(cell.codes())) {
                    throw new IllegalArgumentException("a cell names an unknown shift: " + cell.text());
                }
            }
        }
    }

    /** Returns a rota without roster, with default settings. */
    public static Rota of(RotaDetails details, List<ShiftType> shifts, List<Week> weeks) {
        return new Rota(
                details,
                shifts,
                weeks,
                RotaSettings.DEFAULT,
                List.of(),
                List.of(),
                null,
                Outlook.NONE,
                List.of(),
                WorkSchedule.EMPTY,
                Map.of());
    }

    /** Returns what a day is where nothing else was said: the standard day on weekdays, if the rota has one, else off. */
    public Cell ordinary(CellRef ref) {
        return ref.isWeekday()
                ? shifts.stream()
                        .filter(shift -> shift.kind() == DutyKind.STANDARD_DAY)
                        .findFirst()
                        .map(shift -> Cell.of(shift.code()))
                        .orElse(Cell.OFF)
                : Cell.OFF;
    }

    public Cell cell(CellRef ref) {
        return weeks.get(ref.week()).cell(ref.day());
    }

    public Optional<ShiftType> shift(String code) {
        return shifts.stream().filter(shift -> shift.code().equals(code)).findFirst();
    }

    /** Returns the shift types by code, in the order of the palette. */
    public Map<String, ShiftType> shiftsByCode() {
        Map<String, ShiftType> byCode = new LinkedHashMap<>();
        shifts.forEach(shift -> byCode.put(shift.code(), shift));
        return byCode;
    }

    public Rota withCells(Map<CellRef, Cell> cells) {
        List<Week> changed = new ArrayList<>(weeks);
        cells.forEach(
                (ref, cell) -> changed.set(ref.week(), changed.get(ref.week()).withCell(ref.day(), cell)));
        return withWeeks(changed);
    }

    public Rota withWeeks(List<Week> newWeeks) {
        return new Rota(
                details, shifts, newWeeks, settings, variants, demand, roster, outlook, premia, workSchedule, extras);
    }

    public Rota withShifts(List<ShiftType> newShifts) {
        return new Rota(
                details, newShifts, weeks, settings, variants, demand, roster, outlook, premia, workSchedule, extras);
    }

    public Rota withSettings(RotaSettings newSettings) {
        return new Rota(
                details, shifts, weeks, newSettings, variants, demand, roster, outlook, premia, workSchedule, extras);
    }

    public Rota withDetails(RotaDetails newDetails) {
        return new Rota(
                newDetails, shifts, weeks, settings, variants, demand, roster, outlook, premia, workSchedule, extras);
    }

    public Rota withRoster(@Nullable Roster newRoster) {
        return new Rota(
                details, shifts, weeks, settings, variants, demand, newRoster, outlook, premia, workSchedule, extras);
    }

    public Rota withVariants(List<Variant> newVariants) {
        return new Rota(
                details, shifts, weeks, settings, newVariants, demand, roster, outlook, premia, workSchedule, extras);
    }

    public Optional<Variant> variant(String name) {
        return variants.stream().filter(variant -> variant.name().equals(name)).findFirst();
    }

    public Rota withDemand(List<Demand> newDemand) {
        return new Rota(
                details, shifts, weeks, settings, variants, newDemand, roster, outlook, premia, workSchedule, extras);
    }

    public Rota withOutlook(Outlook newOutlook) {
        return new Rota(
                details, shifts, weeks, settings, variants, demand, roster, newOutlook, premia, workSchedule, extras);
    }

    public Rota withPremia(List<Premium> newPremia) {
        return new Rota(
                details, shifts, weeks, settings, variants, demand, roster, outlook, newPremia, workSchedule, extras);
    }

    public Rota withWorkSchedule(WorkSchedule newWorkSchedule) {
        return new Rota(
                details, shifts, weeks, settings, variants, demand, roster, outlook, premia, newWorkSchedule, extras);
    }
}
