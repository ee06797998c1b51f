package cymru.rhod.io.project;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.Protection.Implementation;
import cymru.rhod.domain.people.ProtectionTerms;
import cymru.rhod.domain.people.ProtectionTerms.Lasting;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.people.TrainingStage;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.json.Entries;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.Shortened;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a doctor's employment through time: posts, stage, protection and late stays. */
final class EmploymentReader {

    private static final List<String> KINDS =
            Arrays.stream(ServiceKind.values()).map(ServiceKind::code).toList();
    private static final List<String> STAGES =
            Arrays.stream(TrainingStage.values()).map(TrainingStage::code).toList();
    private static final List<String> IMPLEMENTATIONS =
            Arrays.stream(Implementation.values()).map(Implementation::code).toList();
    private static final List<String> LASTING =
            Arrays.stream(Lasting.values()).map(Lasting::code).toList();

    private final ProblemList problems;
    private final DateReader dates;
    private final PostReader posts;

    EmploymentReader(ProblemList problems) {
        this.problems = problems;
        dates = new DateReader(problems);
        posts = new PostReader(problems);
    }

    Employment read(FieldReader doctor) {
        return new Employment(
                entries(doctor, "posts", RotaFields.SERVICE_POST, this::post),
                doctor.choice("stage", TrainingStage::ofCode, STAGES),
                dates.read(doctor, "completion"),
                doctor.flag("exceptional", false),
                protection(doctor),
                entries(doctor, "lateStays", RotaFields.LATE_STAY, this::lateStay),
                offered(doctor));
    }

    private List<OfferedPay> offered(FieldReader doctor) {
        Set<String> lines = new HashSet<>();
        return Entries.of(doctor, "offered", RotaFields.OFFERED_PAY, OfferedPay.MOST_ENTRIES, problems, fields -> {
            String line = fields.requiredText("line");
            if (line != null && line.isBlank()) {
                problems.add("file.missing-field", fields.place("line"));
                line = null;
            }
            if (line != null && !lines.add(line)) {
                problems.add("file.duplicate-line", fields.place("line"), Shortened.of(line));
            }
            fields.require("amount");
            Ratio amount = fields.decimal("amount", "file.pay", Protection::isPay);
            return line == null || amount == null ? null : new OfferedPay(line, Money.roundedToThePenny(amount));
        });
    }

    private <T> List<T> entries(
            FieldReader doctor, String field, List<String> fields, Function<FieldReader, @Nullable T> read) {
        return Entries.of(doctor, field, fields, Employment.MOST_ENTRIES, problems, read);
    }

    private @Nullable ServicePost post(FieldReader fields) {
        fields.require("kind");
        ServiceKind kind = fields.choice("kind", ServiceKind::ofCode, KINDS);
        Grade grade = posts.grade(fields);
        LocalDate from = dates.require(fields, "from");
        LocalDate to = dates.read(fields, "to");
        Ratio weight = kind == null ? null : weight(fields, kind);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("file.post-ends-first", fields.place("to"), Problem.date(to), Problem.date(from));
        }
        return kind == null || from == null ? null : new ServicePost(kind, grade, from, to, weight);
    }

    private @Nullable Ratio weight(FieldReader fields, ServiceKind kind) {
        Ratio weight = fields.decimal("weight", "file.service-weight", number -> true);
        if (weight == null || kind.weights().contains(weight)) {
            return weight;
        }
        problems.add(
                "file.service-weight-of-kind",
                fields.place("weight"),
                Shortened.of(Objects.requireNonNull(fields.value("weight"))),
                kind.code(),
                kind.weights().stream().map(EmploymentReader::decimal).collect(Collectors.joining(", ")));
        return null;
    }

    private static String decimal(Ratio weight) {
        return weight.toDecimal(1).stripTrailingZeros().toPlainString();
    }

    private @Nullable Protection protection(FieldReader doctor) {
        FieldReader fields = doctor.object("protection", RotaFields.PROTECTION);
        if (fields == null) {
            return null;
        }
        fields.refuseOthers();
        LocalDate date = dates.require(fields, "date");
        Ratio pay = fields.decimal("totalPay", "file.pay", Protection::isPay);
        Ratio share = posts.share(fields);
        String band = Entries.choice(fields, "band", Protection.SUPPLEMENTS);
        Implementation implementation = fields.choice("implementation", Implementation::ofCode, IMPLEMENTATIONS);
        LocalDate claimed = dates.read(fields, "claimedFrom");
        ProtectionTerms terms = terms(fields);
        return date == null
                ? null
                : new Protection(
                        date,
                        pay == null ? null : Money.roundedToThePenny(pay),
                        share,
                        band,
                        Objects.requireNonNullElse(implementation, Implementation.UNSURE),
                        claimed,
                        terms);
    }

    private ProtectionTerms terms(FieldReader protection) {
        FieldReader fields = protection.object("terms", RotaFields.PROTECTION_TERMS);
        if (fields == null) {
            return ProtectionTerms.DEFAULT;
        }
        fields.refuseOthers();
        return new ProtectionTerms(
                fields.flag("uprated", false),
                fields.flag("scaledByShare", true),
                Objects.requireNonNullElse(fields.choice("lasting", Lasting::ofCode, LASTING), Lasting.WHOLE_TRAINING),
                dates.read(fields, "until"),
                fields.flag("comparesTotal", true),
                fields.flag("pensionable", false));
    }

    private @Nullable LateStay lateStay(FieldReader fields) {
        LocalDate date = dates.require(fields, "date");
        fields.require("start");
        Long start = fields.clockTime("start");
        fields.require("end");
        Long end = fields.clockTime("end");
        return date == null || start == null || end == null ? null : new LateStay(date, start, end);
    }
}
