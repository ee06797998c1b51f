package cymru.rhod.ui.findings;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.SlotReport;
import cymru.rhod.report.roster.FairnessLine;
import cymru.rhod.report.roster.FairnessMeasure;
import cymru.rhod.report.roster.PayOnDates;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.ui.common.Subject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one slot comes to on its own dates, and where it stands among the others. */
record SlotNumbers(SlotReport report, PostReport post, RosterReport roster) {

    /** Returns the numbers of a slot; nothing for the pattern. */
    static Optional<SlotNumbers> of(Subject subject) {
        SlotReport slot = subject.slot();
        RosterReport roster = subject.report().roster();
        return slot == null || roster == null
                ? Optional.empty()
                : subject.post().map(post -> new SlotNumbers(slot, post, roster));
    }

    boolean isVacant() {
        return report.slot().doctor() == null;
    }

    /** Says whether the reference period of the Working Time Regulations is the whole post. */
    boolean isWholePeriod() {
        return post.workingTime().first().equals(post.post().first())
                && post.workingTime().last().equals(post.post().last());
    }

    Optional<FairnessLine> fairness(FairnessMeasure measure) {
        return roster.fairness(measure);
    }

    Optional<FairnessLine.Standing> standing(FairnessMeasure measure) {
        return fairness(measure).flatMap(line -> line.of(report.slot().id()));
    }

    /** Returns how much more than its fair share the slot has; null where the number is not known. */
    @Nullable
    Ratio deviation(FairnessMeasure measure) {
        return standing(measure).map(FairnessLine.Standing::deviation).orElse(null);
    }

    /** Returns what a number of the fairness is made of. */
    @Nullable
    Reason reason(FairnessMeasure measure) {
        PayOnDates own = post.pay().own();
        return switch (measure) {
            case HOURS -> post.tally().duty();
            case OUT_OF_HOURS -> post.tally().outOfHours();
            case NIGHTS -> post.tally().nights();
            case LONG_DAYS -> post.tally().longDays();
            case WEEKENDS -> post.tally().weekends();
            case BANK_HOLIDAYS -> post.bankHolidays().worked();
            case PAY -> own == null ? null : own.pay().reason();
        };
    }
}
