package cymru.rhod.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.Samples;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.WorkSchedule;
import cymru.rhod.domain.rota.WorkSchedule.Contact;
import cymru.rhod.ui.FormTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkScheduleFormTest extends FormTest {

    private final WorkScheduleForm form = new WorkScheduleForm(this::schedule, this::apply);

    WorkScheduleFormTest() {
        super(Samples.rota("psychiatry-south"));
    }

    @Test
    void isFilledInStepByStep() {
        type(form.objectives(), " Assess risk \n\nLead a ward round\n");
        type(form.study(), "30 days");
        form.addContact("Rota coordinator");
        type(form.contacts().get(0).name(), "A Jones");

        assertThat(schedule())
                .isEqualTo(new WorkSchedule(
                        List.of(new Contact("Rota coordinator", "A Jones", "")),
                        List.of("Assess risk", "Lead a ward round"),
                        "",
                        "30 days"));
    }

    @Test
    void aContactIsRemovedInOneStepOfUndo() {
        form.addContact("Rota coordinator");
        form.addContact("Educational supervisor");

        form.removeContact(0);
        assertThat(schedule().contacts()).containsExactly(new Contact("Educational supervisor", "", ""));

        session.undo();
        form.show();
        assertThat(form.contacts()).hasSize(2);
    }

    @Test
    void aContactNeedsARole() {
        form.addContact("Rota coordinator");

        type(form.contacts().get(0).role(), " ");

        assertThat(form.contacts().get(0).role().problemProperty().get())
                .isEqualTo(Problem.of("exporting.expected.role", ""));
        assertThat(schedule().contacts()).containsExactly(new Contact("Rota coordinator", "", ""));
    }

    private WorkSchedule schedule() {
        return session.rota().workSchedule();
    }
}
