package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.meaning.CodeWithTimes;
import cymru.rhod.io.sheet.meaning.DutyKinds;
import cymru.rhod.io.sheet.meaning.DutyTimes;
import cymru.rhod.io.sheet.meaning.DutyWord;
import cymru.rhod.io.sheet.meaning.KeyEntry;
import cymru.rhod.io.sheet.meaning.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shift types of one import: those of the mapping, then those of the sheet's key, then those made of times that stand in cells.
 * Those of the open rota and of earlier imports wait beside, until an answer asks for one.
 */
final class ShiftShelf {

    private static final int LONGEST_CODE = 6;

    private final Map<String, ShiftType> shifts = new LinkedHashMap<>();
    private final Map<String, ShiftType> waiting = new LinkedHashMap<>();
    private final Map<String, String> codeByWords = new HashMap<>();
    private final Map<DutyTimes, String> codeBesideTimes = new HashMap<>();
    private final Set<String> derived = new LinkedHashSet<>();
    private final Set<String> madeOfTimes = new LinkedHashSet<>();
    private final Set<String> written = new HashSet<>();

    /** @param written what stands in the cells of days */
    ShiftShelf(Mapping mapping, List<KeyEntry> key, ImportContext context, Collection<String> written) {
        for (String form : written) {
            this.written.add(Words.alike(form));
            CodeWithTimes.of(form).filter(both -> ShiftType.isCode(both.code())).ifPresent(both -> both.possible()
                    .forEach(times -> codeBesideTimes.putIfAbsent(times, both.code())));
        }
        mapping.shifts().forEach(this::put);
        for (KeyEntry entry : key) {
            if (entry.times() != null && !codeByWords.containsKey(Words.alike(entry.code()))) {
                putDerived(entry.code(), entry.name(), entry.times());
            }
        }
        Stream.concat(context.knownShifts().stream(), context.learned().shifts().stream())
                .forEach(shift -> waiting.putIfAbsent(shift.code(), shift));
    }

    /** Returns the shift types, each with a code of its own. */
    List<ShiftType> shifts() {
        return List.copyOf(shifts.values());
    }

    /** Says whether a shift type is there only because its times stand in a cell, or may be meant by one. */
    boolean isMadeOfTimes(String code) {
        return madeOfTimes.contains(code);
    }

    /** Returns the codes of shift types whose kind was guessed. */
    Set<String> derived() {
        return derived;
    }

    /** Returns the code of the shift type that a form names, by code first and by name then; whole words only. */
    Optional<String> codeOf(String written) {
        return shifts.containsKey(written)
                ? Optional.of(written)
                : Optional.ofNullable(codeByWords.get(Words.alike(written)));
    }

    boolean has(String code) {
        return shifts.containsKey(code);
    }

    /** Returns a shift type of the open rota, or of an earlier import, that a form names. */
    Optional<ShiftType> waitingFor(String written) {
        String alike = Words.alike(written);
        return waiting.values().stream()
                .filter(shift -> Words.alike(shift.code()).equals(alike)
                        || Words.alike(shift.name()).equals(alike))
                .findFirst();
    }

    /** Returns the shift types given by a person or a key that are of the sort of duty that a form names. */
    List<ShiftType> ofSameSort(String written) {
        return ofSort(
                DutyWord.of(written).orElse(null),
                shifts.values().stream().filter(shift -> !isMadeOfTimes(shift.code())));
    }

    /** Returns the shift types of the open rota and of earlier imports that are of the sort of duty that a form names. */
    List<ShiftType> waitingOfSameSort(String written) {
        return ofSort(
                DutyWord.of(written).orElse(null), waiting.values().stream().filter(shift -> !has(shift.code())));
    }

    private static List<ShiftType> ofSort(@Nullable DutyWord sort, Stream<ShiftType> shifts) {
        return shifts.filter(shift -> sort != null
                        && Stream.of(shift.code(), shift.name())
                                .map(DutyWord::of)
                                .flatMap(Optional::stream)
                                .anyMatch(word -> word == sort))
                .toList();
    }

    boolean hasTimes(String code, DutyTimes times) {
        return withTimes(
                        shifts.values().stream()
                                .filter(shift -> shift.code().equals(code))
                                .toList(),
                        times)
                .isPresent();
    }

    /** Returns every code on the shelf, with the forms that name it. */
    Collection<String> words() {
        return codeByWords.keySet();
    }

    /** Returns the code of the shift type with these times; makes one if there is none. */
    String ofTimes(DutyTimes times) {
        return withTimes(shifts.values(), times).map(ShiftType::code).orElseGet(() -> {
            Optional<ShiftType> known = withTimes(waiting.values(), times).filter(shift -> !has(shift.code()));
            if (known.isPresent()) {
                put(known.get());
                return known.get().code();
            }
            String code = putDerived(free(codeBesideTimes.getOrDefault(times, codeFor(times))), "", times);
            madeOfTimes.add(code);
            return code;
        });
    }

    private static Optional<ShiftType> withTimes(Collection<ShiftType> shifts, DutyTimes times) {
        return shifts.stream()
                .filter(shift ->
                        shift.startMinute() == times.startMinute() && shift.lengthMinutes() == times.lengthMinutes())
                .findFirst();
    }

    /** A key of another shift of the shelf is given up: shifts of two rotas come together here, and no rota may have a key twice. */
    private void put(ShiftType shift) {
        boolean isKeyTaken = shift.key() != null
                && shifts.values().stream()
                        .anyMatch(other -> !other.code().equals(shift.code())
                                && shift.key().equals(other.key()));
        shifts.put(shift.code(), isKeyTaken ? shift.withKey(null) : shift);
        codeByWords.putIfAbsent(Words.alike(shift.code()), shift.code());
        codeByWords.putIfAbsent(Words.alike(shift.name()), shift.code());
    }

    private String putDerived(String called, String name, DutyTimes times) {
        String code = ShiftType.isCode(called) ? called : free(shortened(called));
        DutyKind kind = DutyKinds.likely(called + " " + name, times);
        String shownName = !name.isEmpty() ? name : code.equals(called) ? code : called;
        put(new ShiftType(
                code,
                null,
                shownName,
                times.startMinute(),
                times.lengthMinutes(),
                kind,
                null,
                null,
                null,
                null,
                Map.of()));
        codeByWords.putIfAbsent(Words.alike(called), code);
        derived.add(code);
        return code;
    }

    /** The usual letters of each sort of duty. */
    private static String codeFor(DutyTimes times) {
        boolean isNight = times.startMinute() + times.lengthMinutes() > 24 * 60 + 6 * 60;
        if (isNight && times.startMinute() >= 17 * 60) {
            return "N";
        }
        if (times.lengthMinutes() >= 12 * 60) {
            return "LD";
        }
        return DutyKinds.likely("", times) == DutyKind.STANDARD_DAY ? "S" : "T";
    }

    /** Long Day becomes LD, Twilight becomes Twilig. */
    private static String shortened(String written) {
        String[] words = written.strip().split("[\\s,+]+");
        StringBuilder code = new StringBuilder();
        for (String word : words) {
            code.append(words.length == 1 ? word : word.substring(0, Math.min(1, word.length())));
        }
        String usable = code.substring(0, Math.min(LONGEST_CODE, code.length()));
        return ShiftType.isCode(usable) ? usable : "S";
    }

    /** A code made up must not be one that the sheet writes and means something else by. */
    private String free(String wanted) {
        String code = wanted;
        for (int number = 2; shifts.containsKey(code) || written.contains(Words.alike(code)); number++) {
            String suffix = Integer.toString(number);
            code = wanted.substring(0, Math.min(wanted.length(), LONGEST_CODE - suffix.length())) + suffix;
        }
        return code;
    }

    /** Returns the shift types that cells name, in the order of the shelf, and those that a person or a key gave. */
    List<ShiftType> inUse(Set<String> named) {
        List<ShiftType> used = new ArrayList<>();
        for (ShiftType shift : shifts.values()) {
            if (named.contains(shift.code()) || !derived.contains(shift.code())) {
                used.add(shift);
            }
        }
        return used;
    }
}
