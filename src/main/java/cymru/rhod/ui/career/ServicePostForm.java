package cymru.rhod.ui.career;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.FormFields;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One stretch of earlier or present service. */
final class ServicePostForm implements EntryForm<ServicePost> {

    private final Function<ServicePost, Optional<Problem>> take;
    private final Texts texts;
    private final Subscriptions subscriptions;
    private ServicePost post;

    private final ChoiceEntry<ServiceKind> kind;
    private final ChoiceEntry<Optional<Grade>> grade;
    private final TextEntry<LocalDate> from;
    private final TextEntry<Optional<LocalDate>> to;
    private final ChoiceEntry<Ratio> weight;

    /** @param take puts a changed post in the place of this one and says why it is refused, if it is */
    ServicePostForm(
            ServicePost post, Function<ServicePost, Optional<Problem>> take, Texts texts, Subscriptions subscriptions) {
        this.post = post;
        this.take = take;
        this.texts = texts;
        this.subscriptions = subscriptions;
        kind = new ChoiceEntry<>(
                post.kind(),
                picked -> take.apply(ServicePost.of(picked, this.post.grade(), this.post.from(), this.post.to())));
        grade = new ChoiceEntry<>(
                Optional.empty(),
                picked -> take.apply(new ServicePost(
                        this.post.kind(),
                        picked.orElse(null),
                        this.post.from(),
                        this.post.to(),
                        this.post.decidedWeight())));
        from = CareerFields.date(date -> takeDates(date, this.post.to()));
        to = CareerFields.optionalDate(date -> takeDates(this.post.from(), date));
        weight = new ChoiceEntry<>(
                post.weight(),
                picked -> take.apply(new ServicePost(
                        this.post.kind(),
                        this.post.grade(),
                        this.post.from(),
                        this.post.to(),
                        picked.equals(this.post.kind().standardWeight()) ? null : picked)));
        show(post);
    }

    ChoiceEntry<ServiceKind> kind() {
        return kind;
    }

    TextEntry<LocalDate> from() {
        return from;
    }

    /** The last day; empty while it goes on. */
    TextEntry<Optional<LocalDate>> to() {
        return to;
    }

    /** How much of it counts, where that is the employer's to decide. */
    ChoiceEntry<Ratio> weight() {
        return weight;
    }

    @Override
    public void show(ServicePost current) {
        post = current;
        kind.show(current.kind());
        grade.show(Optional.ofNullable(current.grade()));
        from.show(current.from());
        to.show(Optional.ofNullable(current.to()));
        weight.show(current.weight());
    }

    @Override
    public List<Region> fields(FormFields fields) {
        FormField<ChoiceCombo<Ratio>> counts = fields.choice(
                "career.field.weight",
                weight,
                kind.value().weights(),
                share -> texts.get("career.weight." + share.times(2).rounded()));
        subscriptions.follow(kind.valueProperty(), picked -> {
            counts.control().setChoices(picked.weights());
            counts.setShown(picked.weights().size() > 1);
        });
        return List.of(
                FieldWidths.wide(fields.choice(
                        "career.field.kind",
                        kind,
                        List.of(ServiceKind.values()),
                        picked -> texts.get("service-kind." + picked.code()))),
                FieldWidths.narrow(fields.line("career.field.from", from)),
                FieldWidths.narrow(fields.line("career.field.to", to)),
                fields.optional(
                        "career.field.post-grade",
                        grade,
                        List.of(Grade.values()),
                        picked -> texts.get("grade." + picked.code()),
                        "career.grade.present"),
                FieldWidths.wide(counts));
    }

    private Optional<Problem> takeDates(LocalDate first, @Nullable LocalDate last) {
        return CareerFields.inOrder(first, last)
                .or(() -> take.apply(new ServicePost(post.kind(), post.grade(), first, last, post.decidedWeight())));
    }
}
