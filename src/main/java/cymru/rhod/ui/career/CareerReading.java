package cymru.rhod.ui.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.report.career.CareerYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be read off the years of a career: in which of them the contract of 2026, with protection, pays more than that of 2002, and
 * what is ahead at the end.
 *
 * @param spells years in a row in which one contract pays more, earliest first; years in which both pay the same in whole pounds are left
 *     out: a floor is rounded to the penny each month, and a penny more is not more pay
 * @param ahead how much more the contract of 2026 pays over the whole career; less where it is below zero
 */
record CareerReading(List<Spell> spells, Money ahead) {

    /** Years in a row, from the first to the last of them, in which the contract of 2026 pays more, or less. */
    record Spell(PayYear first, PayYear last, boolean paysMore) {}

    CareerReading {
        spells = List.copyOf(spells);
    }

    /** Reads the years of a career; nothing where there are none, or the pay of one is not known. */
    static Optional<CareerReading> of(List<CareerYear> years) {
        List<Spell> spells = new ArrayList<>();
        for (CareerYear year : years) {
            Money newDeal = year.newDeal();
            Money withProtection = year.withProtection();
            if (newDeal == null || withProtection == null) {
                return Optional.empty();
            }
            int sign = Long.compare(withProtection.wholePounds(), newDeal.wholePounds());
            if (sign != 0) {
                add(year.year(), sign > 0, spells);
            }
        }
        if (years.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(years.get(years.size() - 1).aheadSoFar())
                .map(ahead -> new CareerReading(spells, ahead));
    }

    /** Returns what could be claimed over all years besides what is paid. */
    static Money claimable(List<CareerYear> years) {
        return years.stream().map(CareerYear::claimable).reduce(Money.ZERO, Money::plus);
    }

    private static void add(PayYear year, boolean paysMore, List<Spell> spells) {
        int last = spells.size() - 1;
        if (last >= 0 && spells.get(last).paysMore() == paysMore) {
            spells.set(last, new Spell(spells.get(last).first(), year, paysMore));
        } else {
            spells.add(new Spell(year, year, paysMore));
        }
    }
}
