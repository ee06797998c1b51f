package cymru.rhod.rules.cases;

import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Definitions;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import java.util.ArrayList;
import java.util.List;

/** Short ways to write rotas in tests. */
public final class Patterns {

    public static final ShiftType STANDARD_DAY = ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY);
    public static final ShiftType LONG_DAY = ShiftType.of("L1", "09:00", "12:30", DutyKind.FULL_SHIFT);
    public static final ShiftType NIGHT = ShiftType.of("N1", "21:15", "12:00", DutyKind.FULL_SHIFT);
    public static final ShiftType ON_CALL = ShiftType.of("C", "09:00", "24:00", DutyKind.ON_CALL);

    private Patterns() {}

    /** Returns a rota without prospective cover from weeks written as {@code S S S S S - -}. */
    public static Rota rota(List<ShiftType> shifts, String... weeks) {
        List<Week> parsed = new ArrayList<>();
        for (String week : weeks) {
            parsed.add(Week.parse(week));
        }
        return Rota.of(RotaDetails.named("test", "Test"), shifts, parsed)
                .withSettings(RotaSettings.DEFAULT.withCover(new CoverSettings(false, null, null)));
    }

    public static Rota with(Rota rota, Definition alternative) {
        Definitions definitions = rota.settings().definitions().with(alternative, true);
        return rota.withSettings(rota.settings().withDefinitions(definitions));
    }

    public static Rota withCriterionR(Rota rota) {
        return rota.withSettings(rota.settings().withOnCall(new OnCallSettings(true, null)));
    }
}
