package cymru.rhod.io.project;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.ProblemList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the fields that a rota as a whole and each of its doctors have alike: grade, points, placement and share. */
final class PostReader {

    private static final List<String> GRADES =
            Arrays.stream(Grade.values()).map(Grade::code).toList();
    private static final List<String> PLACEMENTS =
            Arrays.stream(Placement.values()).map(Placement::code).toList();
    private static final int HIGHEST_POINT = Grade.highestPoint();

    private final ProblemList problems;

    PostReader(ProblemList problems) {
        this.problems = problems;
    }

    @Nullable
    Grade grade(FieldReader fields) {
        return fields.choice("grade", Grade::ofCode, GRADES);
    }

    /** Reads the point of the 2002 scale, which must be one of the grade's where the grade is known. */
    @Nullable
    Integer point2002(FieldReader fields, @Nullable Grade grade) {
        Integer point = fields.whole("point2002", 0, HIGHEST_POINT);
        if (point != null && grade != null && point > grade.topPoint()) {
            problems.add(
                    "file.point",
                    fields.place("point2002"),
                    point.toString(),
                    grade.code(),
                    Integer.toString(grade.topPoint()));
        }
        return point;
    }

    @Nullable
    Integer serviceYears(FieldReader fields) {
        return fields.whole("serviceYears", 0, RotaSettings.LONGEST_SERVICE);
    }

    Placement placement(FieldReader fields) {
        Placement placement = fields.choice("placement", Placement::ofCode, PLACEMENTS);
        return placement == null ? Placement.HOSPITAL : placement;
    }

    /** Reads the less-than-full-time share of full time: above 0 and at most 1. */
    Ratio share(FieldReader fields) {
        Ratio share = fields.decimal("share", "file.share", RotaSettings::isShare);
        return share == null ? Ratio.ONE : share;
    }
}
