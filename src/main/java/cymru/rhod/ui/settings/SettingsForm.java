package cymru.rhod.ui.settings;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Definitions;
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.NumberTexts;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a rota as they are typed and picked, and what each may be, without a control. Each field left with another value
 * and each pick is one edit of the rota and one step of undo; {@link #show} follows edits, undo and redo. What is empty was not
 * given.
 */
final class SettingsForm {

    private final Function<RotaEdit, Optional<Problem>> edits;
    private Rota rota;

    private final Map<Detail, TextEntry<String>> details = new EnumMap<>(Detail.class);
    private final ChoiceEntry<Optional<PayYear>> payYear;
    private final ChoiceEntry<Optional<Grade>> grade;
    private final ChoiceEntry<Optional<Integer>> point;
    private final TextEntry<Optional<Integer>> serviceYears;
    private final ChoiceEntry<Placement> placement;
    private final ChoiceEntry<Boolean> lessThanFullTime;
    private final TextEntry<Ratio> share;
    private final ChoiceEntry<Optional<Boolean>> prospectiveCover;
    private final TextEntry<Optional<Ratio>> leaveWeeks;
    private final TextEntry<Optional<Long>> leaveWeekHours;
    private final ChoiceEntry<Optional<Boolean>> criterionR;
    private final TextEntry<Optional<Ratio>> onCallFrequency;
    private final ChoiceEntry<Optional<AvailabilityRate.Mode>> availabilityMode;
    private final TextEntry<Optional<Ratio>> availabilityRate;
    private final ChoiceEntry<Boolean> availabilityDuringWork;
    private final Map<Definition, ChoiceEntry<Boolean>> definitions = new EnumMap<>(Definition.class);

    /** @param edits makes an edit of the rota and says why it is refused, if it is */
    SettingsForm(Rota rota, Function<RotaEdit, Optional<Problem>> edits) {
        this.rota = rota;
        this.edits = edits;

        for (Detail detail : Detail.values()) {
            details.put(
                    detail,
                    new TextEntry<>(
                            text -> readDetail(detail, text),
                            text -> text,
                            text -> edits.apply(new RotaEdit.ChangeDetails(detail.in(this.rota.details(), text)))));
        }
        payYear = choice(Optional.empty(), year -> settings().withPayYear(year.orElse(null)));
        grade = choice(Optional.empty(), this::withGrade);
        point = choice(Optional.empty(), number -> settings()
                .withGrade(settings().grade(), number.orElse(null), settings().serviceYears()));
        serviceYears = new TextEntry<>(
                NumberTexts::serviceYears,
                years -> years.map(String::valueOf).orElse(""),
                years -> change(
                        settings().withGrade(settings().grade(), settings().point2002(), years.orElse(null))));
        placement = choice(Placement.HOSPITAL, place -> settings().withPlacement(place));
        lessThanFullTime = choice(false, less -> settings()
                .withLessThanFullTime(less, less ? settings().share() : Ratio.ONE));
        share = new TextEntry<>(
                NumberTexts::share,
                NumberTexts::ofShare,
                part -> change(settings()
                        .withLessThanFullTime(settings().lessThanFullTime() || part.isLessThan(Ratio.ONE), part)));
        prospectiveCover = choice(
                Optional.empty(),
                given -> withCover(given.orElse(null), cover().leaveWeeksPerYear(), cover().leaveWeekMinutes()));
        leaveWeeks = new TextEntry<>(
                SettingTexts::leaveWeeks,
                SettingTexts::ofDecimal,
                weeks -> change(withCover(cover().prospectiveGiven(), weeks.orElse(null), cover().leaveWeekMinutes())));
        leaveWeekHours = new TextEntry<>(
                SettingTexts::leaveWeekHours,
                SettingTexts::ofHours,
                minutes -> change(
                        withCover(cover().prospectiveGiven(), cover().leaveWeeksPerYear(), minutes.orElse(null))));
        criterionR = choice(Optional.empty(), given -> settings()
                .withOnCall(new OnCallSettings(
                        given.orElse(null), settings().onCall().frequencyOneIn())));
        onCallFrequency = new TextEntry<>(
                SettingTexts::oneIn,
                SettingTexts::ofDecimal,
                n -> change(settings()
                        .withOnCall(new OnCallSettings(settings().onCall().criterionR(), n.orElse(null)))));
        availabilityMode = new ChoiceEntry<>(Optional.empty(), this::takeAvailabilityMode);
        availabilityRate = new TextEntry<>(SettingTexts::rate, SettingTexts::ofDecimal, this::takeAvailabilityRate);
        availabilityDuringWork = new ChoiceEntry<>(false, this::takeAvailabilityDuringWork);
        for (Definition definition : Definition.values()) {
            definitions.put(definition, choice(false, alternative -> settings()
                    .withDefinitions(settings().definitions().with(definition, alternative))));
        }
        show(rota);
    }

    TextEntry<String> detail(Detail detail) {
        return Objects.requireNonNull(details.get(detail));
    }

    /** The year whose pay is shown; empty takes the one in force. */
    ChoiceEntry<Optional<PayYear>> payYear() {
        return payYear;
    }

    ChoiceEntry<Optional<Grade>> grade() {
        return grade;
    }

    /** The point of the 2002 scale, up to {@link #topPoint}. */
    ChoiceEntry<Optional<Integer>> point() {
        return point;
    }

    TextEntry<Optional<Integer>> serviceYears() {
        return serviceYears;
    }

    ChoiceEntry<Placement> placement() {
        return placement;
    }

    /** Whether the rota is worked less than full time; taking it back makes the share whole. */
    ChoiceEntry<Boolean> lessThanFullTime() {
        return lessThanFullTime;
    }

    /** The share of full time; one below the whole makes the rota less than full time. */
    TextEntry<Ratio> share() {
        return share;
    }

    ChoiceEntry<Optional<Boolean>> prospectiveCover() {
        return prospectiveCover;
    }

    /** L of the Riddell formula, in weeks a year. */
    TextEntry<Optional<Ratio>> leaveWeeks() {
        return leaveWeeks;
    }

    /** C of the Riddell formula, in minutes. */
    TextEntry<Optional<Long>> leaveWeekHours() {
        return leaveWeekHours;
    }

    ChoiceEntry<Optional<Boolean>> criterionR() {
        return criterionR;
    }

    /** n of "on call 1 in n". */
    TextEntry<Optional<Ratio>> onCallFrequency() {
        return onCallFrequency;
    }

    /** How the rate for availability is set; it reaches the rota together with the rate. */
    ChoiceEntry<Optional<AvailabilityRate.Mode>> availabilityMode() {
        return availabilityMode;
    }

    TextEntry<Optional<Ratio>> availabilityRate() {
        return availabilityRate;
    }

    /** Whether a rate by the hour also runs while work is done; shown only where there is such a rate. */
    ChoiceEntry<Boolean> availabilityDuringWork() {
        return availabilityDuringWork;
    }

    /** Whether the alternative reading is taken. */
    ChoiceEntry<Boolean> definition(Definition definition) {
        return Objects.requireNonNull(definitions.get(definition));
    }

    /** Returns the highest point of the grade picked, 0 where none is. */
    int topPoint() {
        return grade.value().map(Grade::topPoint).orElse(0);
    }

    /** Takes the standard reading of every definition. */
    void resetDefinitions() {
        change(settings().withDefinitions(Definitions.DEFAULT));
    }

    /** Shows the rota as it is after an edit, undo or redo. */
    void show(Rota current) {
        rota = current;
        RotaSettings now = settings();
        details.forEach((detail, entry) -> entry.show(detail.in(current.details())));
        payYear.show(Optional.ofNullable(now.payYear()));
        grade.show(Optional.ofNullable(now.grade()));
        point.show(Optional.ofNullable(now.point2002()));
        serviceYears.show(Optional.ofNullable(now.serviceYears()));
        placement.show(now.placement());
        lessThanFullTime.show(now.isLessThanFullTime());
        share.show(now.share());
        prospectiveCover.show(Optional.ofNullable(cover().prospectiveGiven()));
        leaveWeeks.show(Optional.ofNullable(cover().leaveWeeksPerYear()));
        leaveWeekHours.show(Optional.ofNullable(cover().leaveWeekMinutes()));
        criterionR.show(Optional.ofNullable(now.onCall().criterionR()));
        onCallFrequency.show(Optional.ofNullable(now.onCall().frequencyOneIn()));
        Optional<AvailabilityRate> availability = Optional.ofNullable(now.availability());
        availabilityMode.show(availability.map(AvailabilityRate::mode));
        availabilityRate.show(availability.map(AvailabilityRate::rate));
        availabilityDuringWork.show(
                availability.map(AvailabilityRate::duringWork).orElse(false));
        definitions.forEach((definition, entry) -> entry.show(now.definitions().takesAlternative(definition)));
    }

    private RotaSettings settings() {
        return rota.settings();
    }

    private CoverSettings cover() {
        return settings().cover();
    }

    private <T> ChoiceEntry<T> choice(T first, Function<T, RotaSettings> changed) {
        return new ChoiceEntry<>(first, picked -> change(changed.apply(picked)));
    }

    private Optional<Problem> change(RotaSettings changed) {
        return edits.apply(new RotaEdit.ChangeSettings(changed));
    }

    /** A point that the new grade does not have is no longer given. */
    private RotaSettings withGrade(Optional<Grade> picked) {
        Integer kept = settings().point2002();
        Integer point2002 =
                picked.isEmpty() || kept == null || kept > picked.get().topPoint() ? null : kept;
        return settings().withGrade(picked.orElse(null), point2002, settings().serviceYears());
    }

    private RotaSettings withCover(@Nullable Boolean prospective, @Nullable Ratio weeks, @Nullable Long minutes) {
        return settings().withCover(new CoverSettings(prospective, weeks, minutes));
    }

    private Optional<Problem> takeAvailabilityMode(Optional<AvailabilityRate.Mode> mode) {
        AvailabilityRate given = settings().availability();
        if (mode.isEmpty()) {
            return change(settings().withAvailability(null));
        }
        return given == null
                ? Optional.empty()
                : change(settings()
                        .withAvailability(new AvailabilityRate(mode.get(), given.rate(), given.duringWork())));
    }

    private Optional<Problem> takeAvailabilityDuringWork(boolean duringWork) {
        AvailabilityRate given = settings().availability();
        return given == null
                ? Optional.empty()
                : change(settings().withAvailability(new AvailabilityRate(given.mode(), given.rate(), duringWork)));
    }

    private Optional<Problem> takeAvailabilityRate(Optional<Ratio> rate) {
        if (rate.isEmpty()) {
            return change(settings().withAvailability(null));
        }
        return availabilityMode.value().isEmpty()
                ? Optional.of(Problem.of("settings.expected.rate-mode", ""))
                : change(settings()
                        .withAvailability(new AvailabilityRate(
                                availabilityMode.value().get(), rate.get(), availabilityDuringWork.value())));
    }

    private static Parsed<String> readDetail(Detail detail, String text) {
        return detail == Detail.NAME && text.isBlank()
                ? Parsed.expected("settings.expected.name")
                : Parsed.of(text.strip());
    }
}
