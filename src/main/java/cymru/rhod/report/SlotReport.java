package cymru.rhod.report;

import cymru.rhod.domain.roster.Slot;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Pay;
import org.jspecify.annotations.Nullable;

/**
 * One slot on its own dates, had it been a rota of its own.
 *
 * @param newDeal null where the slot is vacant, or the grade, the point or the year's scale is not known
 * @param wales2026 null likewise
 * @param bankHolidayMinutes minutes of duty that fall on bank holidays
 * @param basis what the numbers of its dates are made of, as {@link RosterReport} takes them
 */
public record SlotReport(
        Slot slot,
        PatternReport pattern,
        @Nullable Pay newDeal,
        @Nullable Pay wales2026,
        long bankHolidayMinutes,
        RosterReport.SlotBasis basis) {}
