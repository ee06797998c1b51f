package cymru.rhod.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkOnCall;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form in which shifts and pattern are written; that they come back is held where exports and imports meet. */
class RotaCsvTest {

    private static final ShiftType DAY = ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY)
            .withName("=cmd()")
            .withKey("-");
    private static final ShiftType CALL = ShiftType.of("=C", "17:00", "16:00", DutyKind.ON_CALL)
            .withName("On call, from home")
            .withKind(DutyKind.ON_CALL, false)
            .withRest(new PlannedRest(8 * 60, 12 * 60))
            .withWorkOnCall(new WorkOnCall(new ExpectedWork(0, 90), new ExpectedWork(30, 240)))
            .withColour("#E69F00");

    private static final Rota ROTA = Rota.of(
            RotaDetails.named("id", "A rota"),
            List.of(DAY, CALL),
            List.of(new Week(List.of("S", "S+=C", "=C", "zero", "leave", "-", "study").stream()
                    .map(Cell::parse)
                    .toList())));

    @Test
    void aLineForEachShift() {
        assertThat(ShiftsCsv.of(ROTA))
                .isEqualTo(
                        """
                        code,key,name,start,length,kind,resident,colour,rest_weekday,rest_weekend,work_weekday_plain,\
                        work_weekday_out_of_hours,work_weekend_plain,work_weekend_out_of_hours
                        S,'-,'=cmd(),09:00,8:00,standard-day,,,,,,,,
                        '=C,,"On call, from home",17:00,16:00,on-call,false,#E69F00,8:00,12:00,0:00,1:30,0:30,4:00
                        """);
    }

    @Test
    void aLineForEachWeek() {
        assertThat(PatternCsv.of(ROTA))
                .isEqualTo(
                        """
                        week,Mon,Tue,Wed,Thu,Fri,Sat,Sun
                        1,S,S+=C,'=C,zero,leave,-,study
                        """);
    }
}
