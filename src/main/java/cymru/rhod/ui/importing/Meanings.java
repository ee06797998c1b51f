package cymru.rhod.ui.importing;

import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.io.sheet.importing.ImportPreview;
import cymru.rhod.io.sheet.importing.Proposal;
import cymru.rhod.io.sheet.importing.Question;
import cymru.rhod.io.sheet.layout.Layout;
import cymru.rhod.text.Messages;
import cymru.rhod.ui.importing.ImportModel.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a cell of a sheet may mean: the marks, the shifts of the sheet and those of the open rota, in words. */
final class Meanings {

    private static final Pattern TIMES = Pattern.compile("\\d\\d:\\d\\d-\\d\\d:\\d\\d");

    private final Map<String, ShiftType> shifts = new LinkedHashMap<>();
    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private final Messages messages;

    /** @param known shift types of the open rota */
    Meanings(ImportPreview preview, List<ShiftType> known, Messages messages) {
        this.messages = messages;
        boolean isPattern = preview.grid() == null || preview.grid().layout() == Layout.WEEKS;
        for (ShiftType shift : preview.shifts()) {
            add(shift, isKindOpen(preview, shift) ? Choice.of(times(shift)) : new Choice(shift.code(), shift));
        }
        for (ShiftType shift : known) {
            if (!shifts.containsKey(shift.code())) {
                add(shift, new Choice(shift.code(), shift));
            }
        }
        Arrays.stream(DayMark.values())
                .filter(mark -> !isPattern || mark.isAllowedInPattern())
                .forEach(mark -> choices.put(mark.code(), Choice.of(mark.code())));
    }

    /** Returns everything a cell may mean, shifts first. */
    List<Choice> all() {
        return List.copyOf(choices.values());
    }

    /** Returns the codes of all shifts that may be meant. */
    Set<String> codes() {
        return shifts.keySet();
    }

    /** Returns what a question proposes; of a shift whose kind is still asked about, by its times. */
    List<Choice> proposed(Question question) {
        List<Choice> proposed = new ArrayList<>();
        for (Proposal proposal : question.proposals()) {
            proposed.add(
                    proposal.shift() == null
                            ? choice(proposal.value())
                            : new Choice(proposal.value(), proposal.shift()));
        }
        return proposed;
    }

    /** Returns the choice that a value of the mapping stands for. */
    Choice choice(String value) {
        return choices.values().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .or(() -> Optional.ofNullable(choices.get(value)))
                .orElseGet(() -> Choice.of(value));
    }

    /** Returns a choice in words: {@code N · Night 21:15–09:15}. */
    String words(Choice choice) {
        Optional<DayMark> mark = DayMark.ofCode(choice.value());
        if (mark.isPresent()) {
            return messages.get("day-mark." + mark.get().name().toLowerCase(Locale.ROOT));
        }
        ShiftType shift = shiftOf(choice);
        return shift == null ? duties(choice.value()) : words(shift);
    }

    private String duties(String value) {
        if (TIMES.matcher(value).matches()) {
            return value.replace('-', '–');
        }
        return Arrays.stream(value.split("\\s*\\+\\s*", -1))
                .map(code -> {
                    ShiftType shift = shifts.get(code);
                    return shift == null ? code : code + " (" + span(shift) + ")";
                })
                .collect(Collectors.joining(" + "));
    }

    private @Nullable ShiftType shiftOf(Choice choice) {
        if (choice.shift() != null) {
            return choice.shift();
        }
        return shifts.values().stream()
                .filter(shift ->
                        shift.code().equals(choice.value()) || times(shift).equals(choice.value()))
                .findFirst()
                .orElse(null);
    }

    private static String words(ShiftType shift) {
        boolean isNamed = !shift.name().isEmpty() && !shift.name().equals(shift.code());
        return shift.code() + " · " + (isNamed ? shift.name() + " " : "") + span(shift);
    }

    private static String span(ShiftType shift) {
        return times(shift).replace('-', '–');
    }

    private static String times(ShiftType shift) {
        return Minutes.asClockTime(shift.startMinute()) + "-"
                + Minutes.asClockTime((shift.startMinute() + shift.lengthMinutes()) % Minutes.PER_DAY);
    }

    private void add(ShiftType shift, Choice choice) {
        shifts.put(shift.code(), shift);
        choices.put(shift.code(), choice);
    }

    /** To choose such a shift by its code would settle its kind, of which nobody was asked. */
    private static boolean isKindOpen(ImportPreview preview, ShiftType shift) {
        return preview.openQuestions().stream()
                .anyMatch(question -> question.kind() == Question.Kind.DUTY_KIND
                        && question.subject().equals(shift.code()));
    }
}
