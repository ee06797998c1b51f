package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.Place;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.Shortened;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how many doctors are needed, by shift or by the hour. */
final class DemandReader {

    private final Set<String> codes;
    private final boolean complete;
    private final ProblemList problems;

    /** @param complete whether there are no codes but those given; where there may be, none is called unknown */
    DemandReader(Collection<String> codes, boolean complete, ProblemList problems) {
        this.codes = Set.copyOf(codes);
        this.complete = complete;
        this.problems = problems;
    }

    List<Demand> read(FieldReader rota) {
        List<Demand> demand = new ArrayList<>();
        int position = 0;
        for (JsonNode element : rota.list("demand")) {
            position++;
            Place place = rota.place("demand").field(Integer.toString(position));
            FieldReader fields = FieldReader.of(element, RotaFields.DEMAND, place, problems);
            if (fields != null) {
                add(fields, demand);
            }
        }
        if (position > Demand.MOST) {
            problems.add(
                    "file.demands", rota.place("demand"), Integer.toString(position), Integer.toString(Demand.MOST));
        }
        return demand;
    }

    private void add(FieldReader fields, List<Demand> demand) {
        fields.refuseOthers();
        String shift = shift(fields);
        Demand.Hours hours = hours(fields);
        Set<DayOfWeek> days = new WeekdaysReader(problems).read(fields, "days");
        fields.require("doctors");
        Integer doctors = fields.whole("doctors", 0, Demand.MOST_DOCTORS);
        int minimum = fields.whole("minimum", 0, Demand.MOST_DOCTORS, doctors == null ? 0 : doctors);
        if (doctors != null && minimum > doctors) {
            problems.add("file.minimum", fields.place("minimum"), Integer.toString(minimum), Integer.toString(doctors));
        } else if (doctors != null && (shift == null) != (hours == null)) {
            demand.add(new Demand(shift, hours, days, doctors, minimum));
        }
    }

    private @Nullable String shift(FieldReader fields) {
        String code = fields.text("shift");
        boolean byHours = fields.value("from") != null || fields.value("to") != null;
        if ((fields.value("shift") == null) != byHours) {
            problems.add("file.demand-of", fields.place());
        } else if (code != null && complete && !codes.contains(code)) {
            problems.add(
                    "file.choice",
                    fields.place("shift"),
                    Shortened.of(code),
                    Shortened.list(codes.stream().sorted().toList()));
        }
        return code;
    }

    private Demand.@Nullable Hours hours(FieldReader fields) {
        Long from = fields.clockTime("from");
        Long to = fields.clockTime("to");
        if (fields.value("from") != null || fields.value("to") != null) {
            fields.require("from");
            fields.require("to");
        }
        return from == null || to == null ? null : new Demand.Hours(from, to);
    }
}
