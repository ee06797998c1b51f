package cymru.rhod.ui.start;

import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.ui.common.Texts;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** A rota to begin with: a few usual shifts, and weeks of standard days. */
final class BlankRota {

    private static final Week STANDARD_WEEK = Week.parse("S S S S S - -");

    private BlankRota() {}

    static Rota of(String name, int weeks, Texts texts) {
        return Rota.of(
                RotaDetails.named(UUID.randomUUID().toString(), name),
                List.of(
                        shift("S", texts.get("app.new.shift.standard"), "09:00", "8:00", DutyKind.STANDARD_DAY),
                        shift("L", texts.get("app.new.shift.long"), "09:00", "12:30", DutyKind.FULL_SHIFT),
                        shift("N", texts.get("app.new.shift.night"), "21:00", "12:30", DutyKind.FULL_SHIFT)),
                Collections.nCopies(weeks, STANDARD_WEEK));
    }

    private static ShiftType shift(String code, String name, String start, String length, DutyKind kind) {
        return ShiftType.of(code, start, length, kind).withKey(code).withName(name);
    }
}
