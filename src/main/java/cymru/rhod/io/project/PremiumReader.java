package cymru.rhod.io.project;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.json.Entries;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.Shortened;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the user's own premia. */
final class PremiumReader {

    private final ProblemList problems;
    private final Set<String> names = new HashSet<>();

    PremiumReader(ProblemList problems) {
        this.problems = problems;
    }

    List<Premium> read(FieldReader rota) {
        return Entries.of(rota, "premia", RotaFields.PREMIUM, Premium.MOST_ENTRIES, problems, this::premium);
    }

    private @Nullable Premium premium(FieldReader fields) {
        String name = fields.requiredText("name");
        if (name != null && name.isBlank()) {
            problems.add("file.missing-field", fields.place("name"));
            name = null;
        }
        if (name != null && !names.add(name)) {
            problems.add("file.duplicate-premium", fields.place("name"), Shortened.of(name));
        }
        fields.require("amount");
        Ratio amount = fields.decimal("amount", "file.premium-amount", Premium::isAmount);
        boolean pensionable = fields.flag("pensionable", false);
        return name == null || amount == null ? null : new Premium(name, Money.roundedToThePenny(amount), pensionable);
    }
}
