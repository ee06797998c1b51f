package cymru.rhod.ui.career;

import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.ui.common.FormFields;
import cymru.rhod.ui.common.TextEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;

/** One late stay. */
final class LateStayForm implements EntryForm<LateStay> {

    private LateStay stay;
    private final TextEntry<LocalDate> date;
    private final TextEntry<Long> start;
    private final TextEntry<Long> end;

    /** @param take puts a changed stay in the place of this one and says why it is refused, if it is */
    LateStayForm(LateStay stay, Function<LateStay, Optional<Problem>> take) {
        this.stay = stay;
        date = CareerFields.date(day -> take.apply(new LateStay(day, this.stay.startMinute(), this.stay.endMinute())));
        start = CareerFields.clockTime(
                minute -> take.apply(new LateStay(this.stay.date(), minute, this.stay.endMinute())));
        end = CareerFields.clockTime(
                minute -> take.apply(new LateStay(this.stay.date(), this.stay.startMinute(), minute)));
        show(stay);
    }

    TextEntry<LocalDate> date() {
        return date;
    }

    TextEntry<Long> start() {
        return start;
    }

    /** When it ends; on the next day where that is not after the start. */
    TextEntry<Long> end() {
        return end;
    }

    @Override
    public void show(LateStay current) {
        stay = current;
        date.show(current.date());
        start.show(current.startMinute());
        end.show(current.endMinute());
    }

    @Override
    public List<Region> fields(FormFields fields) {
        return List.of(
                FieldWidths.narrow(fields.line("career.field.date", date)),
                FieldWidths.narrow(fields.line("career.field.start", start)),
                FieldWidths.narrow(fields.line("career.field.end", end)));
    }
}
