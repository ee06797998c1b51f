package cymru.rhod.rules;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.figures.FigureInForce;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a result is what it is, as data: no sentence, only message keys and typed arguments that {@code text.Wording} words in
 * either language.
 */
public sealed interface Reason {

    /**
     * Returns the stem of the reason's messages: {@code <key>.name} is what it is called, {@code <key>.explains} says in plain
     * words what it means.
     */
    String key();

    /** Returns the cells the result came from, for the grid to light; empty where all cells or none are meant. */
    default List<CellRef> cells() {
        return List.of();
    }

    /** Returns the results this one was made from, the most important first. */
    default List<Reason> from() {
        return List.of();
    }

    /** Returns this reason and all those below it, each before the ones it was made from. */
    default Stream<Reason> withAll() {
        return Stream.concat(Stream.of(this), from().stream().flatMap(Reason::withAll));
    }

    /**
     * Something counted or computed. {@code <key>.says} is its sentence, with the value as argument 0 and the others after it.
     *
     * @param value exact
     * @param figures the figures that entered the value
     */
    record Measured(
            String key,
            Quantity value,
            List<Argument> arguments,
            List<FigureInForce> figures,
            List<CellRef> cells,
            List<Reason> from)
            implements Reason {

        public Measured {
            arguments = List.copyOf(arguments);
            figures = List.copyOf(figures);
            cells = List.copyOf(cells);
            from = List.copyOf(from);
        }

        public static Measured of(String key, Quantity value, Reason... from) {
            return new Measured(key, value, List.of(), List.of(), List.of(), List.of(from));
        }

        public Measured at(List<CellRef> newCells) {
            return new Measured(key, value, arguments, figures, newCells, from);
        }

        public Measured with(Argument... newArguments) {
            return new Measured(key, value, List.of(newArguments), figures, cells, from);
        }

        public Measured using(FigureInForce... newFigures) {
            return new Measured(key, value, arguments, List.of(newFigures), cells, from);
        }
    }

    /**
     * A measured value held against a figure.
     *
     * @param rule the rule or the step that asks
     * @param measured exact; null where the value is unbounded, such as the frequency of weekends never worked or a run without end
     * @param holds whether "measured operator limit" is true
     */
    record Compared(
            RuleId rule,
            @Nullable Quantity measured,
            Operator operator,
            FigureInForce limit,
            boolean holds,
            List<CellRef> cells,
            List<Reason> from)
            implements Reason {

        public Compared {
            cells = List.copyOf(cells);
            from = List.copyOf(from);
        }

        /** Compares exactly. */
        public static Compared of(
                RuleId rule, Quantity measured, Operator operator, FigureInForce limit, Reason... from) {
            return new Compared(
                    rule,
                    measured,
                    operator,
                    limit,
                    operator.holds(measured.value(), limit.value()),
                    List.of(),
                    List.of(from));
        }

        /** Compares a value that has no bound. */
        public static Compared unbounded(
                RuleId rule, Operator operator, FigureInForce limit, boolean holds, Reason... from) {
            return new Compared(rule, null, operator, limit, holds, List.of(), List.of(from));
        }

        public Compared at(List<CellRef> newCells) {
            return new Compared(rule, measured, operator, limit, holds, newCells, from);
        }

        @Override
        public String key() {
            return rule.id();
        }

        /** Returns how far the value is from the limit, on either side; 0 where it has no bound. */
        public Ratio distance() {
            Quantity margin = margin();
            return margin == null ? Ratio.ZERO : margin.value().abs();
        }

        /** Returns limit minus measured, or null where the measured value has no bound. */
        public @Nullable Quantity margin() {
            return measured == null ? null : new Quantity(limit.value().minus(measured.value()), limit.unit());
        }
    }

    /**
     * A decision, with what led to it and the ways not taken.
     *
     * @param outcome a short code: a band, {@code yes} or {@code no}, {@code kept} or {@code broken}
     * @param from the comparisons that settled it
     * @param alternatives the outcomes next to it and what each would need
     */
    record Decided(RuleId rule, String outcome, List<CellRef> cells, List<Reason> from, List<Alternative> alternatives)
            implements Reason {

        public Decided {
            cells = List.copyOf(cells);
            from = List.copyOf(from);
            alternatives = List.copyOf(alternatives);
        }

        public static Decided of(RuleId rule, String outcome, Reason... from) {
            return new Decided(rule, outcome, List.of(), List.of(from), List.of());
        }

        @Override
        public String key() {
            return rule.id();
        }
    }

    /** An outcome that was not reached, and the first thing that stood against it. */
    record Alternative(String outcome, Reason needs) {}

    /**
     * A choice made where the agreement is silent or the source unconfirmed. {@code assumed.<id>.says} is its sentence.
     *
     * @param source where the choice comes from, for example {@code rulings 24}
     */
    record Assumed(String id, List<Argument> arguments, String source) implements Reason {

        public Assumed {
            arguments = List.copyOf(arguments);
        }

        public static Assumed of(String id, String source, Argument... arguments) {
            return new Assumed(id, List.of(arguments), source);
        }

        @Override
        public String key() {
            return "assumed." + id;
        }
    }

    /**
     * Something that would be needed and is not known; no number is put in its place. {@code unknown.<id>.says} is its sentence.
     *
     * @param id the figure or the input that is missing, for example {@code wales2026.nroc-availability}
     */
    record Unknown(String id, List<Argument> arguments) implements Reason {

        public Unknown {
            arguments = List.copyOf(arguments);
        }

        public static Unknown of(String id, Argument... arguments) {
            return new Unknown(id, List.of(arguments));
        }

        @Override
        public String key() {
            return "unknown." + id;
        }
    }
}
