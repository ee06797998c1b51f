package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Definitions;
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.Shortened;
import cymru.rhod.report.SwitchableRules;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the rules must know about the rota as a whole. */
final class SettingsReader {

    private static final List<String> MODES = Arrays.stream(AvailabilityRate.Mode.values())
            .map(AvailabilityRate.Mode::code)
            .toList();

    private final Collection<PayYear> payYears;
    private final ProblemList problems;
    private final PostReader posts;

    /** @param payYears the pay years a rota may name */
    SettingsReader(Collection<PayYear> payYears, ProblemList problems) {
        this.payYears = payYears;
        this.problems = problems;
        posts = new PostReader(problems);
    }

    RotaSettings read(FieldReader rota) {
        Grade grade = posts.grade(rota);
        return new RotaSettings(
                grade,
                posts.point2002(rota, grade),
                posts.serviceYears(rota),
                posts.placement(rota),
                rota.flag("lessThanFullTime", false),
                posts.share(rota),
                payYear(rota),
                cover(rota),
                onCall(rota),
                availability(rota),
                definitions(rota),
                rulesOff(rota),
                new OwnFigureReader(problems).read(rota));
    }

    private @Nullable PayYear payYear(FieldReader rota) {
        String text = rota.text("payYear");
        if (text == null) {
            return null;
        }
        PayYear year = PayYear.parse(text).filter(payYears::contains).orElse(null);
        if (year == null) {
            problems.add(
                    "file.pay-year",
                    rota.place("payYear"),
                    Shortened.of(text),
                    payYears.stream().sorted().map(PayYear::toString).collect(Collectors.joining(", ")));
        }
        return year;
    }

    private CoverSettings cover(FieldReader rota) {
        FieldReader fields = rota.object("cover", RotaFields.COVER);
        if (fields == null) {
            return CoverSettings.DERIVED;
        }
        fields.refuseOthers();
        return new CoverSettings(
                fields.flag("prospective"),
                fields.decimal("leaveWeeksPerYear", "file.leave-weeks", CoverSettings::isLeaveWeeks),
                fields.length("leaveWeekHours", Minutes.PER_WEEK));
    }

    private OnCallSettings onCall(FieldReader rota) {
        FieldReader fields = rota.object("onCall", RotaFields.ON_CALL);
        if (fields == null) {
            return OnCallSettings.DERIVED;
        }
        fields.refuseOthers();
        return new OnCallSettings(
                fields.flag("criterionR"),
                fields.decimal("frequencyOneIn", "file.frequency", OnCallSettings::isFrequency));
    }

    private @Nullable AvailabilityRate availability(FieldReader rota) {
        FieldReader fields = rota.object("nroc", RotaFields.AVAILABILITY);
        if (fields == null) {
            return null;
        }
        fields.refuseOthers();
        fields.require("mode");
        AvailabilityRate.Mode mode = fields.choice("mode", AvailabilityRate.Mode::ofCode, MODES);
        fields.require("rate");
        Ratio rate = fields.decimal("rate", "file.rate", AvailabilityRate::isRate);
        boolean duringWork = fields.flag("duringWork", false);
        return mode == null || rate == null ? null : new AvailabilityRate(mode, rate, duringWork);
    }

    private Definitions definitions(FieldReader rota) {
        FieldReader fields = rota.object("definitions", RotaFields.DEFINITIONS);
        if (fields == null) {
            return Definitions.DEFAULT;
        }
        fields.refuseOthers();
        Definitions definitions = Definitions.DEFAULT;
        for (Definition definition : Definition.values()) {
            JsonNode value = fields.value(definition.code());
            if (value == null || DefinitionValues.matches(value, definition.standard())) {
                continue;
            }
            if (DefinitionValues.matches(value, definition.alternative())) {
                definitions = definitions.with(definition, true);
            } else {
                problems.add(
                        "file.choice",
                        fields.place(definition.code()),
                        Shortened.of(value),
                        definition.standard() + ", " + definition.alternative());
            }
        }
        return definitions;
    }

    private Set<String> rulesOff(FieldReader rota) {
        Set<String> rules = new TreeSet<>();
        int position = 0;
        for (JsonNode element : rota.list("rulesOff")) {
            position++;
            if (element.isTextual() && SwitchableRules.isSwitchable(element.textValue())) {
                rules.add(element.textValue());
            } else {
                problems.add(
                        "file.choice",
                        rota.place("rulesOff").field(Integer.toString(position)),
                        Shortened.of(element),
                        String.join(", ", SwitchableRules.names()));
            }
        }
        return rules;
    }
}
