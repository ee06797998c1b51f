package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.meaning.CodeWithTimes;
import cymru.rhod.io.sheet.meaning.DutyTimes;
import cymru.rhod.io.sheet.meaning.KeyEntry;
import cymru.rhod.io.sheet.meaning.RestWord;
import cymru.rhod.io.sheet.meaning.Words;
import cymru.rhod.io.sheet.meaning.WrittenTimes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what written forms mean: what was decided, what is beyond doubt, and for the rest what is likely. */
final class CodeBook {

    /** What a form means. */
    record Meaning(@Nullable Cell cell, boolean isDecided, @Nullable String remark, List<Proposal> proposals) {

        boolean isSure() {
            return cell != null;
        }
    }

    private static final Pattern SEVERAL = Pattern.compile("\\s*(?:[/&,+]|\\band\\b|\\ba\\b)\\s*");
    private static final Pattern PARTS = Pattern.compile("(?:^|\\s)/(?:\\s|$)");
    private static final Pattern WITH_REMARK = Pattern.compile("(?<code>[^\\s(\\[*;,:]+)[\\s(\\[*;,:]+(?<remark>.+)");

    private final Map<String, String> decided;
    private final Map<String, String> learned;
    private final ShiftShelf shelf;
    private final boolean isPattern;
    private final Map<String, DayMark> marksOfKey = new HashMap<>();
    private final Map<String, List<DutyTimes>> timesInDoubt = new HashMap<>();
    private final Map<String, Meaning> known = new HashMap<>();

    /** @param isPattern whether the cells are of a pattern, where fewer marks are allowed than on dates */
    CodeBook(Mapping mapping, Mapping learned, ShiftShelf shelf, List<KeyEntry> key, boolean isPattern) {
        this.decided = mapping.meanings();
        this.learned = learned.meanings();
        this.shelf = shelf;
        this.isPattern = isPattern;
        for (KeyEntry entry : key) {
            if (entry.times() == null) {
                timesInDoubt.putIfAbsent(Words.alike(entry.code()), entry.possible());
            }
            RestWord.of(entry.name())
                    .filter(word -> entry.isRest())
                    .ifPresent(word -> marksOfKey.put(
                            Words.alike(entry.code()), word.possible().get(0)));
        }
    }

    /** Returns the answer of the mapping for a form, whether it can be used or not. */
    Optional<String> decided(String written) {
        return Optional.ofNullable(decided.get(Words.alike(written)));
    }

    /** Returns the mark that an answer names although it cannot stand on these days: in a pattern, one of dates alone. */
    Optional<DayMark> forbiddenMark(String means) {
        String alike = Words.alike(means);
        return DayMark.ofCode(alike)
                .or(() -> RestWord.of(alike).filter(RestWord::isCertain).map(word -> word.possible()
                        .get(0)))
                .filter(mark -> !isAllowed(mark));
    }

    Meaning of(String written) {
        return known.computeIfAbsent(written, this::read);
    }

    /** Returns the cell that an answer stands for; nothing if it names a shift that is not known. */
    Optional<Cell> resolve(String means) {
        String text = means.strip();
        Optional<DayMark> mark = DayMark.ofCode(text);
        if (mark.isPresent()) {
            return mark.filter(this::isAllowed).map(Cell::marked);
        }
        WrittenTimes times = WrittenTimes.of(text);
        if (times.isCertain()) {
            return Optional.of(Cell.of(shelf.ofTimes(times.possible().get(0))));
        }
        String[] codes = text.split("\\s*\\+\\s*", -1);
        for (String code : codes) {
            if (!shelf.has(code)) {
                return Optional.empty();
            }
        }
        return Optional.of(Cell.of(codes));
    }

    private Meaning read(String written) {
        Optional<String> decided = decided(written);
        String remark = remarkOf(written);
        if (decided.isPresent()) {
            Optional<Cell> cell = decided.flatMap(this::resolve);
            return new Meaning(
                    cell.orElse(null), cell.isPresent(), remark, cell.isPresent() ? List.of() : proposals(written));
        }
        Optional<Cell> sure = sure(written);
        return sure.map(cell -> new Meaning(cell, false, null, List.of()))
                .orElseGet(() -> new Meaning(null, false, remark, proposals(written)));
    }

    /** A code of the sheet's own goes before a word for rest: a sheet may well call its night O. */
    private Optional<Cell> sure(String written) {
        if (shelf.has(written)) {
            return Optional.of(Cell.of(written));
        }
        Optional<Cell> ownMark = DayMark.ofCode(written).filter(this::isAllowed).map(Cell::marked);
        Optional<Cell> shift = ownMark.or(() -> shelf.codeOf(written).map(Cell::of));
        if (shift.isPresent()) {
            return shift;
        }
        DayMark ofKey = marksOfKey.get(Words.alike(written));
        if (ofKey != null) {
            return Optional.of(ofKey).filter(this::isAllowed).map(Cell::marked);
        }
        Optional<DayMark> mark = RestWord.of(written)
                .filter(RestWord::isCertain)
                .map(word -> word.possible().get(0));
        if (mark.isPresent()) {
            return mark.filter(this::isAllowed).map(Cell::marked);
        }
        WrittenTimes times = WrittenTimes.of(written);
        if (times.isCertain()) {
            return Optional.of(Cell.of(shelf.ofTimes(times.possible().get(0))));
        }
        Optional<Cell> withTimes = codeWithItsTimes(written);
        if (withTimes.isPresent()) {
            return withTimes;
        }
        // Our own way of writing two duties on one day.
        return written.contains("+") ? resolve(written) : ofParts(written);
    }

    /** A code that stands with the very times of the key is that code. */
    private Optional<Cell> codeWithItsTimes(String written) {
        return CodeWithTimes.of(written)
                .flatMap(both -> shelf.codeOf(both.code())
                        .filter(code -> both.possible().stream().anyMatch(times -> shelf.hasTimes(code, times))))
                .map(Cell::of);
    }

    /** Parts of a day that say the same are one; beside a day of rest, a part with nothing in it says nothing. */
    private Optional<Cell> ofParts(String written) {
        Set<Cell> cells = new LinkedHashSet<>();
        boolean hasBlank = false;
        String[] parts = PARTS.split(written, -1);
        for (String part : parts) {
            Optional<Cell> cell = parts.length == 1 || part.isBlank() ? Optional.empty() : sure(part.strip());
            if (cell.isEmpty() && !part.isBlank()) {
                return Optional.empty();
            }
            cell.ifPresent(cells::add);
            hasBlank |= part.isBlank();
        }
        boolean isOne = cells.size() == 1;
        return isOne && !(hasBlank && cells.iterator().next().hasDuties())
                ? cells.stream().findFirst()
                : Optional.empty();
    }

    private List<Proposal> proposals(String written) {
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        Optional.ofNullable(learned.get(Words.alike(written))).ifPresent(means -> propose(proposals, means));
        shelf.waitingFor(written).ifPresent(shift -> add(proposals, new Proposal(shift.code(), shift)));
        timesInDoubt
                .getOrDefault(Words.alike(written), List.of())
                .forEach(times -> add(proposals, Proposal.of(times.text())));
        WrittenTimes.of(written).possible().forEach(times -> add(proposals, Proposal.of(times.text())));
        CodeWithTimes.of(written)
                .map(CodeWithTimes::possible)
                .orElse(List.of())
                .forEach(times -> add(proposals, Proposal.of(times.text())));
        RestWord.of(written).ifPresent(word -> proposeRest(proposals, word));
        shelf.ofSameSort(written).forEach(shift -> add(proposals, Proposal.of(shift.code())));
        shelf.waitingOfSameSort(written).forEach(shift -> add(proposals, new Proposal(shift.code(), shift)));
        several(written).forEach(text -> add(proposals, Proposal.of(text)));
        first(written).ifPresent(cell -> add(proposals, Proposal.of(cell.text())));
        nearest(written).forEach(code -> add(proposals, Proposal.of(code)));
        return List.copyOf(proposals.values());
    }

    private void propose(Map<String, Proposal> proposals, String means) {
        ShiftType shift = shelf.waitingFor(means).orElse(null);
        if (shelf.has(means)
                || DayMark.ofCode(means).filter(this::isAllowed).isPresent()
                || WrittenTimes.of(means).isCertain()) {
            add(proposals, Proposal.of(means));
        } else if (shift != null) {
            add(proposals, new Proposal(shift.code(), shift));
        }
    }

    private void proposeRest(Map<String, Proposal> proposals, RestWord word) {
        word.possible().stream().filter(this::isAllowed).forEach(mark -> add(proposals, Proposal.of(mark.code())));
        if (proposals.isEmpty()) {
            add(proposals, Proposal.of(DayMark.OFF.code()));
        }
        if (word.mayBeStandardDay()) {
            shelf.shifts().stream()
                    .filter(shift -> shift.kind() == DutyKind.STANDARD_DAY)
                    .findFirst()
                    .ifPresent(shift -> add(proposals, Proposal.of(shift.code())));
        }
    }

    /** LD/N may be both duties or one of them. */
    private List<String> several(String written) {
        List<Cell> parts = new ArrayList<>();
        for (String part : SEVERAL.split(written)) {
            Optional<Cell> cell = sure(part);
            if (cell.isPresent()) {
                parts.add(cell.get());
            } else if (!part.isEmpty()) {
                return List.of();
            }
        }
        List<String> codes =
                parts.stream().flatMap(cell -> cell.codes().stream()).distinct().toList();
        if (parts.isEmpty() || !SEVERAL.matcher(written).find()) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        if (!codes.isEmpty()) {
            all.add(String.join("+", codes));
        }
        parts.forEach(cell -> all.add(cell.text()));
        return all;
    }

    private Optional<Cell> first(String written) {
        Matcher matcher = WITH_REMARK.matcher(written);
        return matcher.matches() ? sure(matcher.group("code")) : Optional.empty();
    }

    private @Nullable String remarkOf(String written) {
        Matcher matcher = WITH_REMARK.matcher(written);
        boolean hasRemark = matcher.matches()
                && several(written).isEmpty()
                && RestWord.of(written).isEmpty()
                && !WrittenTimes.of(written).isTimes()
                && CodeWithTimes.of(written).isEmpty()
                && sure(matcher.group("code")).isPresent();
        return hasRemark ? matcher.group("remark").replaceAll("[)\\]*]+$", "") : null;
    }

    /** A slip of one letter. */
    private List<String> nearest(String written) {
        String alike = Words.alike(written);
        return alike.length() < 2
                ? List.of()
                : shelf.words().stream()
                        .filter(word -> word.length() > 1 && isOneSlip(alike, word))
                        .flatMap(word -> shelf.codeOf(word).stream())
                        .distinct()
                        .toList();
    }

    private static boolean isOneSlip(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        int skip = longer.length() == shorter.length() ? 1 : 0;
        return shorter.substring(Math.min(shorter.length(), start + skip))
                .equals(longer.substring(Math.min(longer.length(), start + 1)));
    }

    private static void add(Map<String, Proposal> proposals, Proposal proposal) {
        proposals.putIfAbsent(proposal.value(), proposal);
    }

    private boolean isAllowed(DayMark mark) {
        return !isPattern || mark.isAllowedInPattern();
    }
}
