package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Week;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pattern behind the days of several doctors: the shortest one of which each of them works a stretch, but for a few days
 * that were changed. Leave and sickness hide what was planned and speak neither for nor against a pattern.
 */
final class CycleFinder {

    private static final int LONGEST_CYCLE = 52;
    private static final int DAYS = 7;

    /** How many of a hundred days may differ: more are no swaps but another rota. */
    private static final int CHANGED_PERCENT = 10;

    private final List<List<@Nullable Cell>> doctors;
    private final int weeks;

    /** @param doctors for each doctor the days from a Monday on; null where nothing is known of a day */
    CycleFinder(List<List<@Nullable Cell>> doctors) {
        this.doctors = doctors.stream().map(CycleFinder::withoutLeave).toList();
        this.weeks = doctors.stream().mapToInt(List::size).max().orElse(0) / DAYS;
    }

    Optional<Cycle> find() {
        for (int length = 1; length <= Math.min(weeks, LONGEST_CYCLE); length++) {
            Optional<Cycle> cycle = repeated(length);
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        return inTurn(1).or(() -> inTurn(-1));
    }

    /** Tries a length that one doctor works through: the first one's weeks are the pattern, and the others must find their place in it. */
    private Optional<Cycle> repeated(int length) {
        List<Integer> offsets = new ArrayList<>(List.of(0));
        List<@Nullable Cell> pattern = vote(length, List.of(0));
        for (int doctor = 1; doctor < doctors.size(); doctor++) {
            int taken = doctor;
            offsets.add(IntStream.range(0, length)
                    .boxed()
                    .min((one, other) ->
                            Integer.compare(differing(pattern, taken, one), differing(pattern, taken, other)))
                    .orElse(0));
        }
        return fitting(length, offsets);
    }

    /** Tries a week for each doctor, each a week before or behind the next one, where the dates are fewer than the cycle. */
    private Optional<Cycle> inTurn(int step) {
        int length = doctors.size();
        if (length < 2 || length > LONGEST_CYCLE || weeks < 2) {
            return Optional.empty();
        }
        return fitting(
                length,
                IntStream.range(0, length)
                        .map(doctor -> Math.floorMod(doctor * step, length))
                        .boxed()
                        .toList());
    }

    private Optional<Cycle> fitting(int length, List<Integer> offsets) {
        List<@Nullable Cell> pattern = vote(length, offsets);
        long known = doctors.stream()
                .flatMap(List::stream)
                .filter(cell -> cell != null)
                .count();
        // Days that a pattern merely copies prove nothing: it must say each of its own days twice.
        if (known < 2L * length * DAYS) {
            return Optional.empty();
        }
        int differing = 0;
        for (int doctor = 0; doctor < doctors.size(); doctor++) {
            differing += differing(pattern, doctor, offsets.get(doctor));
        }
        if (differing * 100L > known * CHANGED_PERCENT) {
            return Optional.empty();
        }
        List<Week> cycle = new ArrayList<>();
        for (int week = 0; week < length; week++) {
            cycle.add(new Week(pattern.subList(week * DAYS, (week + 1) * DAYS).stream()
                    .map(cell -> cell == null ? Cell.OFF : cell)
                    .toList()));
        }
        return Optional.of(
                new Cycle(cycle, offsets.stream().map(offset -> offset + 1).toList()));
    }

    private int differing(List<@Nullable Cell> pattern, int doctor, int offset) {
        List<@Nullable Cell> days = doctors.get(doctor);
        int differing = 0;
        for (int day = 0; day < days.size(); day++) {
            Cell cell = days.get(day);
            Cell planned = pattern.get((offset * DAYS + day) % pattern.size());
            if (cell != null && planned != null && !cell.equals(planned)) {
                differing++;
            }
        }
        return differing;
    }

    /** Each day of the pattern is what most of the doctors have on it; null where none has it. */
    private List<@Nullable Cell> vote(int length, List<Integer> offsets) {
        List<Map<Cell, Integer>> votes = new ArrayList<>();
        IntStream.range(0, length * DAYS).forEach(day -> votes.add(new HashMap<>()));
        for (int doctor = 0; doctor < offsets.size(); doctor++) {
            List<@Nullable Cell> days = doctors.get(doctor);
            for (int day = 0; day < days.size(); day++) {
                Cell cell = days.get(day);
                if (cell != null) {
                    votes.get((offsets.get(doctor) * DAYS + day) % votes.size()).merge(cell, 1, Integer::sum);
                }
            }
        }
        List<@Nullable Cell> pattern = new ArrayList<>();
        for (Map<Cell, Integer> ofDay : votes) {
            pattern.add(
                    ofDay.isEmpty()
                            ? null
                            : Collections.max(ofDay.entrySet(), CycleFinder::byVotes)
                                    .getKey());
        }
        return pattern;
    }

    /** Of equal votes the same one wins every time. */
    private static int byVotes(Map.Entry<Cell, Integer> one, Map.Entry<Cell, Integer> other) {
        int byNumber = one.getValue().compareTo(other.getValue());
        return byNumber != 0
                ? byNumber
                : other.getKey().text().compareTo(one.getKey().text());
    }

    private static List<@Nullable Cell> withoutLeave(List<@Nullable Cell> days) {
        List<@Nullable Cell> planned = new ArrayList<>();
        for (Cell cell : days) {
            boolean hides =
                    cell != null && cell.mark() != null && cell.mark() != DayMark.OFF && cell.mark() != DayMark.ZERO;
            planned.add(hides ? null : cell);
        }
        return planned;
    }
}
