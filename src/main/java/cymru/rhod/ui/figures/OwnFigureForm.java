package cymru.rhod.ui.figures;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.ui.common.DateTexts;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The user's own value of one figure as it is typed, without a control. It counts only when all of it is given. */
final class OwnFigureForm {

    private final FigureId figure;
    private final TextEntry<Optional<Ratio>> value;
    private final TextEntry<Optional<LocalDate>> from;
    private final TextEntry<String> reason;
    private Optional<Ratio> valueTyped;
    private Optional<LocalDate> fromTyped;
    private String reasonTyped;

    /**
     * @param present the own value to begin with; empty where there is none yet
     * @param first the day from which a new one counts unless another is typed
     */
    OwnFigureForm(FigureId figure, Optional<OwnFigure> present, LocalDate first) {
        this.figure = figure;
        valueTyped = present.map(OwnFigure::value);
        fromTyped = Optional.of(present.map(OwnFigure::from).orElse(first));
        reasonTyped = present.map(OwnFigure::reason).orElse("");
        value = new TextEntry<>(
                text -> Parsed.optional(text, typed -> FigureValueTexts.read(typed, figure.unit())),
                number -> number.map(known -> FigureValueTexts.written(known, figure.unit()))
                        .orElse(""),
                this::keepValue);
        from = new TextEntry<>(
                OwnFigureForm::readDate, date -> date.map(DateTexts::written).orElse(""), this::keepFrom);
        reason = new TextEntry<>(OwnFigureForm::readReason, text -> text, this::keepReason);
        value.show(valueTyped);
        from.show(fromTyped);
        reason.show(reasonTyped);
    }

    TextEntry<Optional<Ratio>> value() {
        return value;
    }

    TextEntry<Optional<LocalDate>> from() {
        return from;
    }

    TextEntry<String> reason() {
        return reason;
    }

    /** Returns the date in the field, as far as it can be read while it is typed. */
    Optional<LocalDate> fromTyped() {
        return DateTexts.date(from.textProperty().get());
    }

    /** Returns the value typed, or nothing while any of it is missing or cannot be used. */
    Optional<OwnFigure> typed() {
        Stream.of(value, from, reason).forEach(TextEntry::commit);
        boolean isFaulty = Stream.of(value, from, reason)
                .anyMatch(entry -> entry.problemProperty().get() != null);
        return isFaulty || valueTyped.isEmpty() || fromTyped.isEmpty() || reasonTyped.isBlank()
                ? Optional.empty()
                : Optional.of(new OwnFigure(figure.id(), fromTyped.get(), valueTyped.get(), reasonTyped));
    }

    /** Returns what is still missing; nothing where all is given. */
    Optional<Problem> missing() {
        return valueTyped.isEmpty() || reasonTyped.isBlank()
                ? Optional.of(Problem.of("figures.own.missing", ""))
                : Optional.empty();
    }

    private Optional<Problem> keepValue(Optional<Ratio> typed) {
        valueTyped = typed;
        value.show(typed);
        return Optional.empty();
    }

    private Optional<Problem> keepFrom(Optional<LocalDate> typed) {
        fromTyped = typed;
        from.show(typed);
        return Optional.empty();
    }

    private Optional<Problem> keepReason(String typed) {
        reasonTyped = typed;
        reason.show(typed);
        return Optional.empty();
    }

    private static Parsed<Optional<LocalDate>> readDate(String text) {
        return DateTexts.date(text)
                .<Parsed<Optional<LocalDate>>>map(date -> Parsed.of(Optional.of(date)))
                .orElseGet(() -> Parsed.expected("figures.expected.date"));
    }

    private static Parsed<String> readReason(String text) {
        String typed = text.strip();
        return typed.length() <= OwnFigure.LONGEST_REASON
                ? Parsed.of(typed)
                : Parsed.expected("figures.expected.reason", Integer.toString(OwnFigure.LONGEST_REASON));
    }
}
