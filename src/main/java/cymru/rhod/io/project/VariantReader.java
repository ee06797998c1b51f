package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Variant;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.Place;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.Shortened;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the variants of a rota: patterns kept by name, written in the shifts of the same file. */
final class VariantReader {

    private final CellReader cells;
    private final ProblemList problems;

    VariantReader(CellReader cells, ProblemList problems) {
        this.cells = cells;
        this.problems = problems;
    }

    List<Variant> read(FieldReader rota) {
        List<Variant> variants = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int position = 0;
        for (JsonNode element : rota.list("variants")) {
            position++;
            Place place = rota.place("variants").field(Integer.toString(position));
            FieldReader fields = FieldReader.of(element, RotaFields.VARIANT, place, problems);
            if (fields != null) {
                add(fields, names, variants);
            }
        }
        if (position > Variant.MOST) {
            problems.add(
                    "file.variants",
                    rota.place("variants"),
                    Integer.toString(position),
                    Integer.toString(Variant.MOST));
        }
        return variants;
    }

    private void add(FieldReader fields, Set<String> names, List<Variant> variants) {
        fields.refuseOthers();
        String name = fields.requiredText("name");
        fields.require("pattern");
        List<Week> weeks = cells.readPattern(fields);
        if (name == null) {
            return;
        }
        if (name.isBlank()) {
            problems.add("file.variant-name", fields.place("name"));
        } else if (!names.add(name)) {
            problems.add("file.duplicate-variant", fields.place("name"), Shortened.of(name));
        } else if (!weeks.isEmpty() && weeks.size() <= Rota.MOST_WEEKS) {
            variants.add(new Variant(name, weeks));
        }
    }
}
