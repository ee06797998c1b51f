package cymru.rhod.compare;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.cases.Patterns;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingPayTest {

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.of(Set.of()));

    @Test
    void underTwentyHoursThe2002ContractLacksAShareAndNotAScale() {
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY), "S S - - - - -");
        RotaReport report = ENGINE.report(rota.withSettings(rota.settings().withLessThanFullTime(true, null)));

        assertThat(report.pay()).allSatisfy(row -> assertThat(row.newDeal()).isNull());
        assertThat(MissingPay.under(Contract.NEW_DEAL_2002, report))
                .map(Reason.Unknown::id)
                .contains("equitable-pay.under-20-hours");
        assertThat(MissingPay.under(Contract.WALES_2026, report)).isEmpty();
    }

    @Test
    void theRateForAvailabilityIsNotWhatKeeps2026FromPaying() {
        Rota rota =
                Patterns.rota(List.of(Patterns.STANDARD_DAY, Patterns.ON_CALL.withWorkOnCall(null)), "C S S S S - -");
        RotaReport report = ENGINE.report(rota);

        assertThat(report.unknown()).map(Reason.Unknown::id).contains("wales2026.nroc-availability");
        assertThat(MissingPay.under(Contract.WALES_2026, report))
                .map(Reason.Unknown::id)
                .contains("wales2026.nroc-work");
        assertThat(MissingPay.under(Contract.NEW_DEAL_2002, report)).isEmpty();
    }
}
