package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.rhod.domain.rota.WorkSchedule;
import cymru.rhod.domain.rota.WorkSchedule.Contact;
import cymru.rhod.io.json.Entries;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.Shortened;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the user entered for the work schedule. */
final class WorkScheduleReader {

    private static final String OBJECTIVES = "objectives";

    private final ProblemList problems;

    WorkScheduleReader(ProblemList problems) {
        this.problems = problems;
    }

    WorkSchedule read(FieldReader rota) {
        FieldReader fields = rota.object("workSchedule", RotaFields.WORK_SCHEDULE);
        if (fields == null) {
            return WorkSchedule.EMPTY;
        }
        fields.refuseOthers();
        return new WorkSchedule(
                Entries.of(fields, "contacts", RotaFields.CONTACT, WorkSchedule.MOST_ENTRIES, problems, this::contact),
                objectives(fields),
                fields.text("improvement", ""),
                fields.text("study", ""));
    }

    private @Nullable Contact contact(FieldReader fields) {
        String role = fields.requiredText("role");
        if (role != null && role.isBlank()) {
            problems.add("file.missing-field", fields.place("role"));
            return null;
        }
        String name = fields.text("name", "");
        String contact = fields.text("contact", "");
        return role == null ? null : new Contact(role, name, contact);
    }

    private List<String> objectives(FieldReader fields) {
        List<String> objectives = new ArrayList<>();
        int position = 0;
        for (JsonNode element : fields.list(OBJECTIVES)) {
            position++;
            if (element.isTextual()) {
                objectives.add(element.textValue());
            } else {
                problems.add(
                        "file.expected-text",
                        fields.place(OBJECTIVES).field(Integer.toString(position)),
                        Shortened.of(element));
            }
        }
        if (position > WorkSchedule.MOST_ENTRIES) {
            problems.add(
                    "file.too-many",
                    fields.place(OBJECTIVES),
                    Integer.toString(position),
                    Integer.toString(WorkSchedule.MOST_ENTRIES));
        }
        return objectives;
    }
}
