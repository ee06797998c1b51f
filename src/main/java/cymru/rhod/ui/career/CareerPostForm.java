package cymru.rhod.ui.career;

import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.FormFields;
import cymru.rhod.ui.common.NumberTexts;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One post of the years ahead. What is left empty of its rota is taken from the open one. */
final class CareerPostForm implements EntryForm<CareerPost> {

    private final Function<CareerPost, Optional<Problem>> take;
    private final Texts texts;
    private CareerPost post;

    private final TextEntry<LocalDate> from;
    private final TextEntry<LocalDate> to;
    private final ChoiceEntry<Grade> grade;
    private final TextEntry<Ratio> share;
    private final ChoiceEntry<Placement> placement;
    private final ChoiceEntry<Optional<String>> band;
    private final TextEntry<Optional<Long>> hours;
    private final TextEntry<Optional<Long>> outOfHours;

    /** @param take puts a changed post in the place of this one and says why it is refused, if it is */
    CareerPostForm(CareerPost post, Function<CareerPost, Optional<Problem>> take, Texts texts) {
        this.post = post;
        this.take = take;
        this.texts = texts;
        from = CareerFields.date(date -> takeDates(date, this.post.to()));
        to = CareerFields.date(date -> takeDates(this.post.from(), date));
        grade = new ChoiceEntry<>(post.grade(), picked -> takeDoctor(picked, this.post.share(), this.post.placement()));
        share = new TextEntry<>(
                NumberTexts::share,
                NumberTexts::ofShare,
                typed -> takeDoctor(this.post.grade(), typed, this.post.placement()));
        placement =
                new ChoiceEntry<>(post.placement(), picked -> takeDoctor(this.post.grade(), this.post.share(), picked));
        band = new ChoiceEntry<>(
                Optional.empty(), picked -> takeRota(picked.orElse(null), this.post.hours(), this.post.outOfHours()));
        hours = CareerFields.hours(
                minutes -> minutes <= Minutes.PER_WEEK,
                "career.expected.hours",
                minutes -> takeRota(this.post.band(), minutes, minutes == null ? null : this.post.outOfHours()));
        outOfHours = CareerFields.hours(
                minutes -> minutes <= Objects.requireNonNullElse(this.post.hours(), 0L),
                "career.expected.out-of-hours",
                minutes -> takeRota(this.post.band(), this.post.hours(), minutes));
        show(post);
    }

    TextEntry<LocalDate> from() {
        return from;
    }

    TextEntry<LocalDate> to() {
        return to;
    }

    ChoiceEntry<Grade> grade() {
        return grade;
    }

    TextEntry<Ratio> share() {
        return share;
    }

    /** The band under the 2002 contract; empty takes that of the open rota. */
    ChoiceEntry<Optional<String>> band() {
        return band;
    }

    /** Average weekly hours; empty takes those of the open rota. */
    TextEntry<Optional<Long>> hours() {
        return hours;
    }

    /** Those of the hours out of hours, at most all of them. */
    TextEntry<Optional<Long>> outOfHours() {
        return outOfHours;
    }

    @Override
    public void show(CareerPost current) {
        post = current;
        from.show(current.from());
        to.show(current.to());
        grade.show(current.grade());
        share.show(current.share());
        placement.show(current.placement());
        band.show(Optional.ofNullable(current.band()));
        hours.show(Optional.ofNullable(current.hours()));
        outOfHours.show(Optional.ofNullable(current.outOfHours()));
    }

    @Override
    public List<Region> fields(FormFields fields) {
        return List.of(
                FieldWidths.narrow(fields.line("career.field.from", from)),
                FieldWidths.narrow(fields.line("career.field.to", to)),
                fields.choice(
                        "career.field.post-grade",
                        grade,
                        List.of(Grade.values()),
                        picked -> texts.get("grade." + picked.code())),
                FieldWidths.narrow(fields.line("career.field.share", share)),
                fields.choice(
                        "career.field.placement",
                        placement,
                        List.of(Placement.values()),
                        picked -> texts.get("placement." + picked.code())),
                fields.optional(
                        "career.field.band",
                        band,
                        CareerPost.BANDS,
                        picked -> CareerWords.band(texts, picked),
                        "career.as-rota"),
                FieldWidths.narrow(fields.line("career.field.hours", hours)),
                FieldWidths.narrow(fields.line("career.field.out-of-hours", outOfHours)));
    }

    private Optional<Problem> takeDates(LocalDate first, LocalDate last) {
        return CareerFields.inOrder(first, last)
                .or(() -> take.apply(new CareerPost(
                        first,
                        last,
                        post.grade(),
                        post.share(),
                        post.placement(),
                        post.band(),
                        post.hours(),
                        post.outOfHours())));
    }

    private Optional<Problem> takeDoctor(Grade newGrade, Ratio newShare, Placement newPlacement) {
        return take.apply(new CareerPost(
                post.from(),
                post.to(),
                newGrade,
                newShare,
                newPlacement,
                post.band(),
                post.hours(),
                post.outOfHours()));
    }

    private Optional<Problem> takeRota(
            @Nullable String newBand, @Nullable Long newHours, @Nullable Long newOutOfHours) {
        return take.apply(new CareerPost(
                post.from(),
                post.to(),
                post.grade(),
                post.share(),
                post.placement(),
                newBand,
                newHours,
                newOutOfHours));
    }
}
