package cymru.rhod.ui;

import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A small rota to edit: standard days by the key s, long days by 1, nights by N, on call without a key. */
public final class GridSample {

    private GridSample() {}

    public static Rota rota(String... weeks) {
        List<ShiftType> shifts = List.of(
                shift("S", "s", "9:00", "8:00", DutyKind.STANDARD_DAY),
                shift("L1", "1", "9:00", "12:30", DutyKind.FULL_SHIFT),
                shift("N1", "N", "21:15", "12:00", DutyKind.FULL_SHIFT),
                shift("C", null, "17:00", "16:00", DutyKind.ON_CALL));
        return Rota.of(
                RotaDetails.named("id", "Test"),
                shifts,
                Stream.of(weeks).map(Week::parse).toList());
    }

    private static ShiftType shift(String code, String key, String start, String length, DutyKind kind) {
        ShiftType shift = ShiftType.of(code, start.length() == 4 ? "0" + start : start, length, kind);
        return new ShiftType(
                code, key, code, shift.startMinute(), shift.lengthMinutes(), kind, null, null, null, null, Map.of());
    }
}
