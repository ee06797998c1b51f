package cymru.rhod.ui.career;

import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.ui.common.FormFields;
import cymru.rhod.ui.common.NumberTexts;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;

/** One pay award that is assumed. */
final class AwardForm implements EntryForm<AssumedAward> {

    private AssumedAward award;
    private final TextEntry<LocalDate> from;
    private final TextEntry<Ratio> percent;

    /** @param take puts a changed award in the place of this one and says why it is refused, if it is */
    AwardForm(AssumedAward award, Function<AssumedAward, Optional<Problem>> take) {
        this.award = award;
        from = CareerFields.date(date -> take.apply(new AssumedAward(date, this.award.percent())));
        percent = new TextEntry<>(
                AwardForm::readPercent,
                number -> NumberTexts.ofDecimal(number) + " %",
                number -> take.apply(new AssumedAward(this.award.from(), number)));
        show(award);
    }

    TextEntry<LocalDate> from() {
        return from;
    }

    TextEntry<Ratio> percent() {
        return percent;
    }

    @Override
    public void show(AssumedAward current) {
        award = current;
        from.show(current.from());
        percent.show(current.percent());
    }

    @Override
    public List<Region> fields(FormFields fields) {
        return List.of(
                FieldWidths.narrow(fields.line("career.field.award-from", from)),
                FieldWidths.narrow(fields.line("career.field.percent", percent)));
    }

    private static Parsed<Ratio> readPercent(String text) {
        String typed = text.strip();
        return NumberTexts.decimal(typed.endsWith("%") ? typed.substring(0, typed.length() - 1) : typed)
                .filter(AssumedAward::isPercent)
                .<Parsed<Ratio>>map(Parsed::of)
                .orElseGet(() -> Parsed.expected("career.expected.percent"));
    }
}
