package cymru.rhod.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Variant;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkSchedule;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.project.RotaFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WithoutNamesTest {

    private static final LocalDate START = LocalDate.of(2026, 8, 5);

    @Test
    void noNameAndNoFreeTextIsLeftAndEveryNumberStays() {
        Doctor doctor = new Doctor(
                Grade.REGISTRAR,
                3,
                3,
                ContractChoice.WALES_2026,
                Ratio.of(4, 5),
                Placement.HOSPITAL,
                false,
                28,
                Map.of("posts", "\"Megan Price, Ward 4\""));
        Rota rota = new Rota(
                new RotaDetails(
                        "megan-1",
                        "Megan’s rota",
                        "Megan’s board",
                        "Ward of Megan",
                        "Megan’s specialty",
                        "Megan Price asked for this"),
                List.of(ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY)
                        .withName("Megan’s day")),
                List.of(Week.parse("S S S S S - -")),
                RotaSettings.DEFAULT,
                List.of(new Variant("As Megan asked", List.of(Week.parse("S S S - - - -")))),
                List.of(),
                Roster.of(
                                START,
                                26,
                                List.of(Slot.of("megan", "Megan Price", 1)
                                        .withDoctor(doctor)
                                        .withChanges(Map.of(
                                                START,
                                                Cell.OFF,
                                                START.plusDays(1),
                                                Cell.marked(DayMark.SICK),
                                                START.plusDays(2),
                                                Cell.marked(DayMark.ABSENT)))
                                        .withNotes(Map.of(START, "Megan is away"))
                                        .withExtras(Map.of("notes", "\"Megan Price\""))))
                        .withExtras(Map.of("remark", "\"Megan Price\"")),
                Outlook.NONE,
                List.of(new Premium("Megan’s premium", Money.ofPounds(500), true)),
                new WorkSchedule(
                        List.of(new WorkSchedule.Contact("Megan’s supervisor", "Megan", "megan@example.org")),
                        List.of("What Megan is to learn"),
                        "",
                        ""),
                Map.of("remark", "\"Megan Price\""));

        Rota without = WithoutNames.of(rota);

        assertThat(RotaFiles.text(without)).doesNotContainIgnoringCase("megan");
        assertThat(without.weeks()).isEqualTo(rota.weeks());
        assertThat(without.settings()).isEqualTo(rota.settings());
        Slot slot = without.roster().slots().get(0);
        assertThat(slot.startWeek()).isEqualTo(1);
        assertThat(slot.changes())
                .as("health is nobody's business; leave counts the same as sickness")
                .isEqualTo(Map.of(
                        START,
                        Cell.OFF,
                        START.plusDays(1),
                        Cell.marked(DayMark.LEAVE),
                        START.plusDays(2),
                        Cell.marked(DayMark.ABSENT)));
        assertThat(slot.doctor().point2002()).isEqualTo(3);
        assertThat(slot.doctor().share()).isEqualTo(Ratio.of(4, 5));
    }
}
