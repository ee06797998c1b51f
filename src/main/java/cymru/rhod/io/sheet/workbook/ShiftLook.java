package cymru.rhod.io.sheet.workbook;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftColours;
import cymru.rhod.domain.rota.ShiftType;

/** What a day of the grid looks like: tinted with the colour of its first duty. */
final class ShiftLook {

    private ShiftLook() {}

    static Look of(Rota rota, ShiftType shift) {
        return Look.DAY.filled(ShiftColours.onPaper(ShiftColours.of(rota, shift)));
    }

    static Look of(Rota rota, Cell cell) {
        return cell.codes().stream()
                .findFirst()
                .flatMap(rota::shift)
                .map(shift -> of(rota, shift))
                .orElse(Look.DAY);
    }
}
