package cymru.rhod.domain.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The bank holidays of Wales, as dates handed in. */
@FunctionalInterface
public interface BankHolidays {

    BankHolidays NONE = date -> false;

    boolean isBankHoliday(LocalDate date);

    /** Returns which bank holiday a date is; nothing for any other date, and where the names are not known. */
    default Optional<BankHoliday> find(LocalDate date) {
        return Optional.empty();
    }

    static BankHolidays of(Set<LocalDate> dates) {
        return Set.copyOf(dates)::contains;
    }
}
