package cymru.rhod.report.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.pension.PensionContribution;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import cymru.rhod.rules.wales2026.overtime.LateStayPay;
import cymru.rhod.rules.wales2026.protection.ProtectedMonth;
import cymru.rhod.rules.wales2026.transition.Transition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a doctor of the roster stands on the first day of the post.
 *
 * @param credit null where no posts are listed or the grade is not known
 * @param transition null where the stage is not known
 * @param protection null where none was entered
 * @param protectedMonths the first twelve months and the days around them, had the doctor this slot throughout
 * @param newDealPension what the pension takes under the contract of 2002; null where that pay is not known
 * @param wales2026Pension likewise under that of 2026
 * @param possiblyPensionable pay for hours above the share of full time and up to 40, which may be pensionable too
 * @param lateStays single stays by month
 */
public record DoctorCareer(
        Slot slot,
        LocalDate date,
        @Nullable IncrementalCredit credit,
        @Nullable Transition transition,
        @Nullable Protection protection,
        List<ProtectedMonth> protectedMonths,
        @Nullable PensionContribution newDealPension,
        @Nullable PensionContribution wales2026Pension,
        Money possiblyPensionable,
        SortedMap<YearMonth, LateStayPay> lateStays,
        List<Reason.Assumed> assumed) {

    public DoctorCareer {
        protectedMonths = List.copyOf(protectedMonths);
        assumed = List.copyOf(assumed);
    }
}
