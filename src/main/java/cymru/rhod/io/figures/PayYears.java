package cymru.rhod.io.figures;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.rules.figures.Figure;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the pay years that figures are enough for, and what others lack. */
public final class PayYears {

    /** The grades whose scales every pay award sets; a pay year is known once all their points have its value. */
    private static final List<Grade> GRADES_OF_EVERY_AWARD = List.of(Grade.F1, Grade.F2, Grade.REGISTRAR);

    private PayYears() {}

    /** Returns the pay years on whose first day every point of the scales that each award sets begins a new value. */
    static Set<PayYear> of(Collection<Figure> figures) {
        List<Set<LocalDate>> starts = scales(figures).map(PayYears::starts).toList();
        Set<LocalDate> startsOfAll = new HashSet<>(starts.get(0));
        starts.forEach(startsOfAll::retainAll);
        return startsOfAll.stream()
                .filter(date -> PayYear.on(date).firstDay().equals(date))
                .map(PayYear::on)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the figures that a pay year would need and that begin no value on its first day; empty where it is known, or where
     * none of them does.
     */
    public static List<String> lacking(PayYear year, FigureTable figures) {
        Map<Boolean, List<String>> byStart = scales(figures.all())
                .collect(Collectors.partitioningBy(
                        figure -> starts(figure).contains(year.firstDay()),
                        Collectors.mapping(Figure::id, Collectors.toList())));
        return Objects.requireNonNull(byStart.get(true)).isEmpty()
                ? List.of()
                : Objects.requireNonNull(byStart.get(false));
    }

    private static Stream<Figure> scales(Collection<Figure> figures) {
        Set<String> points = GRADES_OF_EVERY_AWARD.stream()
                .flatMap(grade -> IntStream.rangeClosed(0, grade.topPoint())
                        .mapToObj(point -> NewDealFigures.basicPay(grade, point).id()))
                .collect(Collectors.toSet());
        return figures.stream().filter(figure -> points.contains(figure.id()));
    }

    private static Set<LocalDate> starts(Figure figure) {
        return figure.values().stream().map(Figure.Dated::from).collect(Collectors.toSet());
    }
}
