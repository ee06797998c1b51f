package cymru.rhod.text;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the rules say about a rota can be said in both languages: tried on many rotas, the same ones at each run. */
class ReportWordingTest {

    private static final int ROTAS = 300;

    private final ReportEngine engine = new ReportEngine(FigureFiles.builtIn(), new WelshBankHolidays());
    private final MixedRotas rotas = new MixedRotas();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonOfManyRotasCanBeSaid(Language language) {
        Wording wording = Wording.in(language);
        Set<String> said = new LinkedHashSet<>();
        for (int i = 0; i < ROTAS; i++) {
            RotaReport report = engine.report(rotas.next());
            for (Reason reason : FoundReasons.in(report).reasons()) {
                said.addAll(say(reason, wording));
            }
            report.unconfirmed().forEach(figure -> said.add(wording.source(figure)));
        }

        assertThat(said).hasSizeGreaterThan(1000).allSatisfy(sentence -> assertThat(sentence)
                .isNotBlank()
                .doesNotContain("{", "}", "null")
                .isEqualTo(sentence.strip()));
    }

    private static List<String> say(Reason reason, Wording wording) {
        List<String> said = new ArrayList<>(List.of(wording.name(reason), wording.says(reason)));
        wording.places(reason.cells());
        if (!(reason instanceof Reason.Assumed) && !(reason instanceof Reason.Unknown)) {
            said.add(wording.explains(reason));
        }
        if (reason instanceof Reason.Compared compared) {
            if (compared.measured() != null) {
                said.add(wording.margin(compared));
            }
            said.add(wording.source(compared.limit()));
        }
        if (reason instanceof Reason.Decided decided) {
            said.add(wording.outcome(decided));
            decided.alternatives().forEach(other -> said.add(wording.alternative(decided, other)));
        }
        if (reason instanceof Reason.Measured measured) {
            measured.figures().stream().map(wording::source).forEach(said::add);
        }
        return said;
    }
}
