package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Variant;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkSchedule;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.JsonText;
import cymru.rhod.io.json.Place;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.ShiftReader;
import cymru.rhod.io.json.Shortened;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a rota of the JSON of a rota file, or says everything that is wrong with it. */
final class RotaReader {

    private final Place file;
    private final Collection<PayYear> payYears;
    private final ProblemList problems = new ProblemList();
    private final ProblemList notes = new ProblemList();

    private RotaReader(Place file, Collection<PayYear> payYears) {
        this.file = file;
        this.payYears = payYears;
    }

    static ReadResult read(byte[] bytes, Place file, Collection<PayYear> payYears) {
        RotaReader reader = new RotaReader(file, payYears);
        JsonNode json = JsonText.parse(bytes, file, reader.problems);
        Rota rota = json == null ? null : reader.rota(json);
        return reader.result(rota);
    }

    static ReadResult read(JsonNode json, Place file, Collection<PayYear> payYears) {
        RotaReader reader = new RotaReader(file, payYears);
        return reader.result(reader.rota(json));
    }

    private ReadResult result(@Nullable Rota rota) {
        return rota == null ? new ReadResult.Refused(problems.all(file)) : new ReadResult.Read(rota, notes.all(file));
    }

    private @Nullable Rota rota(JsonNode json) {
        if (!(json instanceof ObjectNode object)
                || !object.path("format").asText().equals(RotaFields.FORMAT)) {
            problems.add("file.foreign", file, RotaFields.FORMAT);
            return null;
        }
        ObjectNode present = inPresentVersion(object);
        if (present == null) {
            return null;
        }
        FieldReader fields = new FieldReader(present, RotaFields.ROTA, file, problems);
        fields.require("shifts");
        fields.require("pattern");
        ShiftReader shiftReader = new ShiftReader(problems, notes);
        List<ShiftType> shifts = shiftReader.read(fields);
        CellReader cells = new CellReader(shiftReader.codes(), shiftReader.isComplete(), problems);
        List<Week> weeks = cells.readPattern(fields);
        RotaSettings settings = new SettingsReader(payYears, problems).read(fields);
        int patternWeeks =
                present.path("pattern").isArray() ? present.path("pattern").size() : Rota.MOST_WEEKS;
        List<Variant> variants = new VariantReader(cells, problems).read(fields);
        List<Demand> demand = new DemandReader(shiftReader.codes(), shiftReader.isComplete(), problems).read(fields);
        Roster roster = new RosterReader(cells, patternWeeks, problems, notes).read(fields);
        Outlook outlook = new OutlookReader(problems).read(fields);
        List<Premium> premia = new PremiumReader(problems).read(fields);
        WorkSchedule workSchedule = new WorkScheduleReader(problems).read(fields);
        RotaDetails details = details(fields);
        Map<String, String> extras = fields.others(notes);
        if (!problems.isEmpty()) {
            return null;
        }
        return new Rota(
                details, shifts, weeks, settings, variants, demand, roster, outlook, premia, workSchedule, extras);
    }

    private @Nullable ObjectNode inPresentVersion(ObjectNode object) {
        Migrations migrations = Migrations.OF_ROTA_FILES;
        int present = migrations.presentVersion();
        JsonNode version = object.path("version");
        if (version.isNumber() && version.decimalValue().compareTo(BigDecimal.valueOf(present)) > 0) {
            problems.add("file.newer-version", file.field("version"), Shortened.of(version), Integer.toString(present));
            return null;
        }
        FieldReader fields = new FieldReader(object, RotaFields.ROTA, file, problems);
        Integer earlier = fields.require("version") ? fields.whole("version", 1, present) : null;
        return earlier == null ? null : migrations.migrate(object, earlier);
    }

    private static RotaDetails details(FieldReader fields) {
        return new RotaDetails(
                fields.text("id", ""),
                fields.text("name", ""),
                fields.text("organisation", ""),
                fields.text("site", ""),
                fields.text("specialty", ""),
                fields.text("notes", ""));
    }
}
