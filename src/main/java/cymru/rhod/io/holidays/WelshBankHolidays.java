package cymru.rhod.io.holidays;

import cymru.rhod.domain.roster.BankHolidays;
import java.time.LocalDate;

/** The bank holidays of Wales, one-off ones included. */
public final class WelshBankHolidays implements BankHolidays {

    @Override
    public boolean isBankHoliday(LocalDate date) {
        throw new UnsupportedOperationException();
    }
}
