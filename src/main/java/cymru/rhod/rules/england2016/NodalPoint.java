package cymru.rhod.rules.england2016;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point of England's pay scale, as the circular of July 2026 parts it. Before April 2026 the parts of one node have one value. Source:
 * england-2016, section 1.
 */
public enum NodalPoint {
    NODE_1("1"),
    NODE_2("2"),
    NODE_3A("3a"),
    NODE_3B("3b"),
    NODE_4A("4a"),
    NODE_4B("4b"),
    NODE_4C("4c"),
    NODE_5A("5a"),
    NODE_5B("5b"),
    NODE_5C("5c");

    /** The years of specialty training, each with its point. */
    private static final NodalPoint[] BY_YEAR = {NODE_3A, NODE_3B, NODE_4A, NODE_4B, NODE_4C, NODE_5A, NODE_5B, NODE_5C
    };

    private final String code;

    NodalPoint(String code) {
        this.code = code;
    }

    /** Returns the point's name in figures. */
    public String code() {
        return code;
    }

    /** Returns basic pay at this point. */
    public FigureId basicPay() {
        return new FigureId(Contract.ENGLAND_2016, "basic." + code, Unit.POUNDS_PER_YEAR);
    }

    /**
     * Returns the point of a year of core or specialty training.
     *
     * @param year 1 for CT1 and ST1; years past the last of the scale stay on its last point
     */
    public static NodalPoint ofTrainingYear(int year) {
        return BY_YEAR[Math.min(year, BY_YEAR.length) - 1];
    }

    /**
     * Returns the point that matches a grade of Wales: England goes by stage of training, Wales by service, so that a year of service is
     * taken as a year of training. Nothing for dental foundation, which England pays otherwise, and where service is not known. Source:
     * ruling 49.
     *
     * <p>Worked example: a registrar with 0 or 1 years of service is at node 3, with 2 to 4 at node 4, with 5 or more at node 5.
     *
     * @param serviceYears whole years; null where not given
     */
    public static Optional<NodalPoint> matching(Grade grade, @Nullable Integer serviceYears) {
        return switch (grade) {
            case F1 -> Optional.of(NODE_1);
            case F2 -> Optional.of(NODE_2);
            case DENTAL_FOUNDATION_TRAINEE -> Optional.empty();
            default -> Optional.ofNullable(serviceYears).map(years -> ofTrainingYear(years + 1));
        };
    }
}
