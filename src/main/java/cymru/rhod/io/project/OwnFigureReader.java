package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.FigureJson;
import cymru.rhod.io.json.Place;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.Shortened;
import cymru.rhod.report.KnownFigures;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the user's own values of figures. */
final class OwnFigureReader {

    private final ProblemList problems;
    private final DateReader dates;

    OwnFigureReader(ProblemList problems) {
        this.problems = problems;
        dates = new DateReader(problems);
    }

    List<OwnFigure> read(FieldReader rota) {
        List<OwnFigure> figures = new ArrayList<>();
        int position = 0;
        for (JsonNode element : rota.list("figures")) {
            position++;
            Place place = rota.place("figures").field(Integer.toString(position));
            FieldReader fields = FieldReader.of(element, RotaFields.OWN_FIGURE, place, problems);
            OwnFigure own = fields == null ? null : figure(fields);
            if (own != null) {
                add(own, place, figures);
            }
        }
        if (position > OwnFigure.MOST) {
            problems.add(
                    "file.figures",
                    rota.place("figures"),
                    Integer.toString(position),
                    Integer.toString(OwnFigure.MOST));
        }
        return figures;
    }

    private @Nullable OwnFigure figure(FieldReader fields) {
        fields.refuseOthers();
        String id = fields.requiredText("id");
        Optional<FigureId> known = id == null ? Optional.empty() : KnownFigures.find(id);
        if (id != null && known.isEmpty()) {
            problems.add("file.unknown-figure", fields.place("id"), Shortened.of(id));
        }
        LocalDate from = dates.read(fields.requiredText("from"), fields.place("from"));
        Ratio value = fields.require("value") && known.isPresent()
                ? value(fields, known.get().unit())
                : null;
        String reason = fields.requiredText("reason");
        return id == null || known.isEmpty() || from == null || value == null || reason == null
                ? null
                : new OwnFigure(id, from, value, reason);
    }

    private @Nullable Ratio value(FieldReader fields, Unit unit) {
        JsonNode json = fields.value("value");
        Ratio value = json == null ? null : FigureJson.read(json, unit).orElse(null);
        if (json != null && value == null) {
            problems.add(
                    "file.figure-value",
                    fields.place("value"),
                    Shortened.of(json),
                    unit.symbol(),
                    FigureJson.form(unit));
        }
        return value;
    }

    private void add(OwnFigure own, Place place, List<OwnFigure> figures) {
        Optional<Problem> fault = KnownFigures.fault(own, place.steps());
        if (fault.isPresent()) {
            problems.add(fault.get());
        } else if (figures.stream().anyMatch(other -> other.isOfSameDay(own.id(), own.from()))) {
            problems.add("file.duplicate-figure", place, own.id(), Problem.date(own.from()));
        } else {
            figures.add(own);
        }
    }
}
