package cymru.rhod.ui.career;

import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.TrainingStage;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.TextEntry;
import java.time.LocalDate;
import java.util.Optional;

/** What decides when a doctor moves to the contract of 2026, as it is typed and picked, without a control. */
final class StageForm {

    private final ChoiceEntry<Optional<TrainingStage>> stage;
    private final TextEntry<Optional<LocalDate>> completion;
    private final ChoiceEntry<Boolean> exceptional;

    StageForm(CareerDoctor doctor) {
        stage = new ChoiceEntry<>(
                Optional.empty(),
                picked -> doctor.changeEmployment(
                        now -> now.withStage(picked.orElse(null), now.completion(), now.exceptional())));
        completion = CareerFields.optionalDate(
                date -> doctor.changeEmployment(now -> now.withStage(now.stage(), date, now.exceptional())));
        exceptional = new ChoiceEntry<>(
                false, holds -> doctor.changeEmployment(now -> now.withStage(now.stage(), now.completion(), holds)));
        show(doctor.employment());
    }

    ChoiceEntry<Optional<TrainingStage>> stage() {
        return stage;
    }

    /** The day on which training is expected to be complete. */
    TextEntry<Optional<LocalDate>> completion() {
        return completion;
    }

    ChoiceEntry<Boolean> exceptional() {
        return exceptional;
    }

    void show(Employment employment) {
        stage.show(Optional.ofNullable(employment.stage()));
        completion.show(Optional.ofNullable(employment.completion()));
        exceptional.show(employment.exceptional());
    }
}
