package cymru.rhod.ui.compare;

import cymru.rhod.compare.PayCurve;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaReport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The curve of one point: which point, for which share of hours out of hours, and which hours are read from it. */
final class CurveModel {

    /** How far the cursor goes at a step, and at a leap: minutes a week. */
    static final long STEP = 15;

    static final long LEAP = 120;

    private final ReadOnlyObjectWrapper<@Nullable PayCurve> curve = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Ratio> cursor = new ReadOnlyObjectWrapper<>();
    private @Nullable RotaReport report;
    private @Nullable PayRow row;
    private @Nullable Ratio share;

    /** Returns the curve; null before a report was shown. */
    ReadOnlyObjectProperty<@Nullable PayCurve> curveProperty() {
        return curve.getReadOnlyProperty();
    }

    /** Returns the minutes a week that are read from the curve; null where none are. */
    ReadOnlyObjectProperty<@Nullable Ratio> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /** Shows a report; the point chosen stays chosen. */
    void show(RotaReport newReport) {
        report = newReport;
        PayRow before = row;
        row = rows().stream()
                .filter(one -> before != null && isSamePoint(one, before))
                .findFirst()
                .orElseGet(this::first);
        draw();
    }

    /** Returns what can be chosen: the rota's own grade, point and service first where it is none of those of the scales. */
    List<PayRow> rows() {
        return report == null
                ? List.of()
                : Stream.concat(report.ownPayBesides().stream(), report.pay().stream())
                        .toList();
    }

    /** Returns the point the curve is of; null before a report was shown. */
    @Nullable
    PayRow row() {
        return row;
    }

    /** Chooses the point. */
    void choose(PayRow newRow) {
        if (!newRow.equals(row)) {
            row = newRow;
            draw();
        }
    }

    /** Returns the share of hours out of hours that was chosen; null for the rota's own. */
    @Nullable
    Ratio share() {
        return share;
    }

    /** @param newShare 0 to 1; null for the rota's own */
    void setShare(@Nullable Ratio newShare) {
        share = newShare;
        draw();
    }

    /** Reads the curve at the nearest step to some hours. */
    void readAt(double minutes) {
        cursor.set(within(Ratio.of(Math.round(minutes / STEP) * STEP)));
    }

    /** Reads the curve further on; from the rota's own hours where it is not read yet. */
    void readFurther(long minutes) {
        Ratio now = cursor.get();
        if (now == null) {
            PayCurve drawn = curve.get();
            PayCurve.Dot dot = drawn == null ? null : drawn.newDealDot();
            readAt(PlotScale.decimal(dot == null ? PayCurve.FROM : dot.minutes()));
        } else {
            cursor.set(within(now.plus(Ratio.of(minutes))));
        }
    }

    void stopReading() {
        cursor.set(null);
    }

    private static Ratio within(Ratio minutes) {
        return minutes.max(PayCurve.FROM).min(PayCurve.TO);
    }

    private PayRow first() {
        List<PayRow> rows = rows();
        Optional<PayRow> own =
                rows.stream().filter(one -> report != null && report.isOwn(one)).findFirst();
        return own.or(() -> rows.stream().filter(PayRow::isUsual).reduce((one, other) -> other))
                .orElse(rows.get(0));
    }

    private static boolean isSamePoint(PayRow one, PayRow other) {
        return one.grade() == other.grade()
                && one.point() == other.point()
                && Objects.equals(one.serviceYears(), other.serviceYears());
    }

    private void draw() {
        if (report != null && row != null) {
            curve.set(PayCurve.of(report, row, share));
        }
    }
}
