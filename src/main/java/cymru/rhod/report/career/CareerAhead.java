package cymru.rhod.report.career;

import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.wales2026.Wales2026Rules;
import cymru.rhod.rules.wales2026.transition.Choice;
import cymru.rhod.rules.wales2026.transition.Transition;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The careers that may follow from what is known of a person, or of a rota where no person is known. */
final class CareerAhead {

    private final Rota rota;
    private final Employment employment;
    private final @Nullable Integer serviceYears;
    private final OwnRota ownRota;
    private final FigureTable figures;

    /**
     * @param serviceYears whole years on the first day; null where not known
     * @param figures without the rota's own
     */
    CareerAhead(
            Rota rota, Employment employment, @Nullable Integer serviceYears, OwnRota ownRota, FigureTable figures) {
        this.rota = rota;
        this.employment = employment;
        this.serviceYears = serviceYears;
        this.ownRota = ownRota;
        this.figures = figures.with(rota.settings().figures());
    }

    /** Returns where the person stands between the contracts; nothing without a stage. */
    Optional<Transition> transition() {
        return Transition.of(employment, ownRota.band() == Band.NONE);
    }

    /** Returns the career the rota looks ahead to, on the date of move that holds; nothing without posts. */
    Optional<CareerPay> career() {
        List<CareerPost> posts = rota.outlook().career();
        return posts.isEmpty() ? Optional.empty() : Optional.of(pay(posts, transfer(), employment.protection()));
    }

    /** Returns that career for each way of moving; empty without posts or a stage. */
    Map<Choice, CareerPay> careerByChoice() {
        List<CareerPost> posts = rota.outlook().career();
        return posts.isEmpty() ? Map.of() : byChoice(posts, employment.protection());
    }

    /** Returns what posts pay for each way of moving; empty without a stage. */
    Map<Choice, CareerPay> byChoice(List<CareerPost> posts, @Nullable Protection protection) {
        Map<Choice, CareerPay> careers = new LinkedHashMap<>();
        transition().ifPresent(transition -> transition
                .choices()
                .forEach(choice -> careers.put(choice, pay(posts, choice.movesOn(), protection))));
        return careers;
    }

    /** Returns what posts pay with one date of move; null to stay. */
    CareerPay pay(List<CareerPost> posts, @Nullable LocalDate transfer, @Nullable Protection protection) {
        CareerInputs inputs = new CareerInputs(
                posts,
                employment.posts(),
                serviceYears,
                transfer,
                protection,
                rota.outlook().assumedAwards(),
                ownRota);
        return CareerPayer.pay(inputs, figures);
    }

    /** Returns the first day on the contract of 2026 that holds if nothing is chosen; null where the doctor stays. */
    private @Nullable LocalDate transfer() {
        Protection protection = employment.protection();
        if (protection != null) {
            return protection.date();
        }
        return transition()
                .map(Transition::standard)
                .map(Choice::movesOn)
                .orElse(employment.stage() == null ? Wales2026Rules.FIRST_DAY : null);
    }
}
