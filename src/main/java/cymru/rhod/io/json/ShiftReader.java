package cymru.rhod.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.time.Minutes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads the shift types of a file. */
public final class ShiftReader {

    private static final List<String> KINDS =
            Arrays.stream(DutyKind.values()).map(DutyKind::code).toList();

    private final ProblemList problems;
    private final ProblemList notes;
    private final Map<String, Integer> positionByCode = new HashMap<>();
    private final Map<String, String> codeByKey = new HashMap<>();
    private boolean complete;

    public ShiftReader(ProblemList problems, ProblemList notes) {
        this.problems = problems;
        this.notes = notes;
    }

    /** Returns the shift types that can be used. */
    public List<ShiftType> read(FieldReader rota) {
        List<ShiftType> shifts = new ArrayList<>();
        JsonNode list = rota.value("shifts");
        complete = list != null && list.isArray();
        int position = 0;
        for (JsonNode element : rota.list("shifts")) {
            position++;
            String code =
                    element.path("code").isTextual() ? element.path("code").textValue() : Integer.toString(position);
            Place place = rota.place("shifts").shift(Shortened.of(code));
            FieldReader fields = FieldReader.of(element, ShiftFields.SHIFT, place, problems);
            ShiftType shift = fields == null ? null : shift(fields, position);
            if (shift != null) {
                shifts.add(shift);
            }
            complete &= fields != null;
        }
        return shifts;
    }

    /** Returns every code that was read, also of shift types that cannot be used for another reason. */
    public Set<String> codes() {
        return positionByCode.keySet();
    }

    /** Says whether the code of every shift type was read, so that any other code is an unknown one. */
    public boolean isComplete() {
        return complete;
    }

    private @Nullable ShiftType shift(FieldReader fields, int position) {
        String code = code(fields, position);
        complete &= code != null;
        String key = key(fields, code);
        fields.require("start");
        Long start = fields.clockTime("start");
        Long length = shiftLength(fields);
        fields.require("kind");
        DutyKind kind = fields.choice("kind", DutyKind::ofCode, KINDS);
        Boolean resident = fields.flag("resident");
        PlannedRest rest = rest(fields, length);
        WorkOnCall work = workOnCall(fields, length);
        String colour = colour(fields);
        String name = fields.text("name");
        Map<String, String> extras = fields.others(notes);
        if (code == null || start == null || length == null || kind == null) {
            return null;
        }
        return new ShiftType(
                code, key, name == null ? code : name, start, length, kind, resident, rest, work, colour, extras);
    }

    private @Nullable String code(FieldReader fields, int position) {
        String code = fields.requiredText("code");
        if (code == null) {
            return null;
        }
        if (!ShiftType.isCode(code)) {
            problems.add("file.shift-code", fields.place("code"), Shortened.of(code));
            return null;
        }
        Integer first = positionByCode.putIfAbsent(code, position);
        if (first != null) {
            problems.add(
                    "file.duplicate-code",
                    fields.place("code"),
                    code,
                    Integer.toString(first),
                    Integer.toString(position));
            return null;
        }
        return code;
    }

    private @Nullable String key(FieldReader fields, @Nullable String code) {
        String key = fields.text("key");
        if (key == null) {
            return null;
        }
        if (!ShiftType.isKey(key)) {
            problems.add("file.shift-key", fields.place("key"), Shortened.of(key));
            return null;
        }
        String other = codeByKey.putIfAbsent(key, code == null ? "" : code);
        if (other != null) {
            problems.add("file.duplicate-key", fields.place("key"), key, other);
        }
        return key;
    }

    private @Nullable Long shiftLength(FieldReader fields) {
        fields.require("length");
        String text = fields.text("length");
        if (text == null) {
            return null;
        }
        long length = Minutes.parseHours(text).orElse(0);
        if (!ShiftType.isLength(length)) {
            problems.add(
                    "file.shift-length",
                    fields.place("length"),
                    Shortened.of(text),
                    Minutes.asHours(ShiftType.LONGEST_MINUTES));
            return null;
        }
        return length;
    }

    private @Nullable PlannedRest rest(FieldReader shift, @Nullable Long shiftLength) {
        return byDayOfWeek(
                shift.object("rest", ShiftFields.REST),
                (fields, field) -> rest(fields, field, shiftLength),
                PlannedRest::new);
    }

    private @Nullable Long rest(FieldReader fields, String field, @Nullable Long shiftLength) {
        Long rest = fields.length(field, ShiftType.LONGEST_MINUTES);
        if (rest != null && shiftLength != null && rest > shiftLength) {
            problems.add(
                    "file.rest-too-long", fields.place(field), Minutes.asHours(rest), Minutes.asHours(shiftLength));
        }
        return rest;
    }

    private @Nullable WorkOnCall workOnCall(FieldReader shift, @Nullable Long shiftLength) {
        return byDayOfWeek(
                shift.object("workOnCall", ShiftFields.WORK_ON_CALL),
                (fields, field) -> expectedWork(fields, field, shiftLength),
                WorkOnCall::new);
    }

    /** Reads an object that gives one thing for duties of weekdays and one for those of weekends, both of which it must have. */
    private static <P, T> @Nullable T byDayOfWeek(
            @Nullable FieldReader fields, BiFunction<FieldReader, String, @Nullable P> read, BiFunction<P, P, T> make) {
        if (fields == null) {
            return null;
        }
        fields.refuseOthers();
        fields.require("weekday");
        fields.require("weekend");
        P weekday = read.apply(fields, "weekday");
        P weekend = read.apply(fields, "weekend");
        return weekday == null || weekend == null ? null : make.apply(weekday, weekend);
    }

    private @Nullable ExpectedWork expectedWork(FieldReader workOnCall, String field, @Nullable Long shiftLength) {
        FieldReader fields = workOnCall.object(field, ShiftFields.EXPECTED_WORK);
        if (fields == null) {
            return null;
        }
        fields.refuseOthers();
        Long plain = fields.length("plain", ShiftType.LONGEST_MINUTES);
        Long outOfHours = fields.length("outOfHours", ShiftType.LONGEST_MINUTES);
        ExpectedWork work = new ExpectedWork(plain == null ? 0 : plain, outOfHours == null ? 0 : outOfHours);
        if (shiftLength != null && work.minutes() > shiftLength) {
            problems.add(
                    "file.work-too-long",
                    fields.place(),
                    Minutes.asHours(work.minutes()),
                    Minutes.asHours(shiftLength));
        }
        return work;
    }

    private @Nullable String colour(FieldReader fields) {
        String colour = fields.text("colour");
        if (colour != null && !ShiftType.isColour(colour)) {
            problems.add("file.colour", fields.place("colour"), Shortened.of(colour));
            return null;
        }
        return colour;
    }
}
