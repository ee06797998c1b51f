package cymru.rhod.report;

import static java.util.stream.Collectors.toMap;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.england2016.England2016Figures;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.FigureValues;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.pension.PensionFigures;
import cymru.rhod.rules.wales2026.Wales2026Figures;
import cymru.rhod.rules.wtr.WorkingTimeFigures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every figure that the rules ask for, contract by contract, and what may stand in its place. */
public final class KnownFigures {

    private static final Map<String, FigureId> BY_ID = Stream.of(Contract.values())
            .flatMap(contract -> of(contract).stream())
            .collect(toMap(FigureId::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    private KnownFigures() {}

    /** Returns the figures of one contract. */
    public static List<FigureId> of(Contract contract) {
        return switch (contract) {
            case NEW_DEAL_2002 -> NewDealFigures.known();
            case WALES_2026 -> Wales2026Figures.known();
            case ENGLAND_2016 -> England2016Figures.known();
            case WORKING_TIME -> WorkingTimeFigures.known();
            case PENSION -> PensionFigures.known();
        };
    }

    /** Returns the figures of all contracts. */
    public static List<FigureId> all() {
        return List.copyOf(BY_ID.values());
    }

    public static Optional<FigureId> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Returns what is wrong with a user's own value at a place of the rota file, if anything is. */
    public static Optional<Problem> fault(OwnFigure own, String place) {
        FigureId figure = BY_ID.get(own.id());
        if (figure == null) {
            return Optional.of(Problem.of("file.unknown-figure", place + ", id", own.id()));
        }
        if (!Roster.isDate(own.from())) {
            return Optional.of(
                    Problem.of("file.date", place + ", from", own.from().toString()));
        }
        if (!FigureValues.isPossible(own.value(), figure.unit())) {
            return Optional.of(Problem.of(
                    "file.figure-out-of-range", place + ", value", figure.unit().symbol()));
        }
        if (own.reason().isBlank() || own.reason().length() > OwnFigure.LONGEST_REASON) {
            return Optional.of(
                    Problem.of("file.figure-reason", place + ", reason", Integer.toString(OwnFigure.LONGEST_REASON)));
        }
        return Optional.empty();
    }
}
