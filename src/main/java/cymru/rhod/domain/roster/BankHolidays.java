package cymru.rhod.domain.roster;

import java.time.LocalDate;
import java.util.Set;

/** The bank holidays of Wales, as dates handed in. */
@FunctionalInterface
public interface BankHolidays {

    BankHolidays NONE = date -> false;

    boolean isBankHoliday(LocalDate date);

    static BankHolidays of(Set<LocalDate> dates) {
        return Set.copyOf(dates)::contains;
    }
}
