package cymru.rhod.io.document;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.report.roster.RosterReport;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about.
 *
 * @param slot the doctor's line of the roster where it is about one; null where it is about the rota
 * @param asAt the day on which it is made
 */
record Subject(RotaReport report, @Nullable SlotReport slot, LocalDate asAt) {

    Rota rota() {
        return report.rota();
    }

    /** Returns what the slot's dates come to; nothing where the document is about the rota. */
    Optional<PostReport> post() {
        return Optional.ofNullable(slot).flatMap(one -> roster().post(one.slot().id()));
    }

    /** Returns the roster; only asked of rotas that have one. */
    RosterReport roster() {
        return Objects.requireNonNull(report.roster(), "a roster");
    }
}
