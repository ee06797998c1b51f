package cymru.rhod.io.figures;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.report.KnownFigures;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.figures.Figure;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads and checks the figures that come with the program. */
public final class FigureFiles {

    /** The grades whose scales every pay award sets; a pay year is known once all their points have its value. */
    private static final List<Grade> GRADES_OF_EVERY_AWARD = List.of(Grade.F1, Grade.F2, Grade.REGISTRAR);

    private FigureFiles() {}

    /**
     * Returns the figures that come with the program.
     *
     * @throws IllegalStateException if one of the files is missing or faulty, which a finished program never is
     */
    public static FigureTable builtIn() {
        List<Figure> figures = new ArrayList<>();
        for (Contract contract : Contract.values()) {
            figures.addAll(read(contract, KnownFigures.of(contract)));
        }
        return new FigureTable(figures, payYears(figures));
    }

    private static List<Figure> read(Contract contract, List<FigureId> known) {
        String file = "/cymru/rhod/rules/" + contract.code() + "/figures.json";
        try (InputStream stream = FigureFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing figures: " + file);
            }
            return FigureFileReader.read(stream, file, known);
        } catch (FigureFileException e) {
            throw new IllegalStateException("faulty figures: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the pay years on whose first day every point of the scales that each award sets begins a new value. */
    private static Set<PayYear> payYears(List<Figure> figures) {
        Set<String> points = GRADES_OF_EVERY_AWARD.stream()
                .flatMap(grade -> IntStream.rangeClosed(0, grade.topPoint())
                        .mapToObj(point -> NewDealFigures.basicPay(grade, point).id()))
                .collect(Collectors.toSet());
        List<Set<LocalDate>> starts = figures.stream()
                .filter(figure -> points.contains(figure.id()))
                .map(figure -> figure.values().stream().map(Figure.Dated::from).collect(Collectors.toSet()))
                .toList();
        Set<LocalDate> startsOfAll = new HashSet<>(starts.get(0));
        starts.forEach(startsOfAll::retainAll);
        return startsOfAll.stream()
                .filter(date -> PayYear.on(date).firstDay().equals(date))
                .map(PayYear::on)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
