package cymru.rhod.report.roster;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import java.util.Map;
import java.util.Objects;

/** Says which days hold normal working days and nothing else. */
final class StandardDays {

    private StandardDays() {}

    static boolean isOnlyStandard(Cell cell, Map<String, ShiftType> shifts) {
        return cell.hasDuties()
                && cell.codes().stream()
                        .map(code -> Objects.requireNonNull(shifts.get(code), code))
                        .allMatch(shift -> shift.kind() == DutyKind.STANDARD_DAY);
    }
}
