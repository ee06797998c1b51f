package cymru.rhod.io.holidays;

import cymru.rhod.domain.roster.BankHoliday;
import cymru.rhod.domain.roster.BankHoliday.Occasion;
import cymru.rhod.domain.roster.BankHolidays;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bank holidays of Wales, one-off ones included.
 *
 * <p>A holiday that falls on a weekend is its substitute day alone: 27 and not 25 December 2027. Years to come follow the
 * standing rules, so a one-off holiday proclaimed after this version is missing from them. Years before 1996 have
 * none, because the rules held here begin with that year.
 *
 * <p>The calendar is read at the first question and each year is worked out once; any thread may ask.
 */
public final class WelshBankHolidays implements BankHolidays {

    /** The Early May holiday of 1995 was the last one moved before the rules of today. */
    private static final int FIRST_YEAR = 1996;

    private static final String WALES = "wls";

    /** What is not here was proclaimed for one year. */
    private static final Map<String, Occasion> OCCASIONS = Map.of(
            "NEW_YEAR", Occasion.NEW_YEAR,
            "christian.GOOD_FRIDAY", Occasion.GOOD_FRIDAY,
            "christian.EASTER_MONDAY", Occasion.EASTER_MONDAY,
            "EARLY_MAY_BANK_HOLIDAY", Occasion.EARLY_MAY,
            "SPRING_BANK_HOLIDAY", Occasion.SPRING,
            "SUMMER_BANK_HOLIDAY", Occasion.SUMMER,
            "CHRISTMAS", Occasion.CHRISTMAS,
            "BOXING_DAY", Occasion.BOXING_DAY);

    /** For each year its bank holidays, by day of the year; never changed once it is there. */
    private final Map<Integer, Map<Integer, BankHoliday>> years = new ConcurrentHashMap<>();

    @Override
    public boolean isBankHoliday(LocalDate date) {
        return find(date).isPresent();
    }

    @Override
    public Optional<BankHoliday> find(LocalDate date) {
        return date.getYear() < FIRST_YEAR
                ? Optional.empty()
                : Optional.ofNullable(years.computeIfAbsent(date.getYear(), WelshBankHolidays::of)
                        .get(date.getDayOfYear()));
    }

    private static Map<Integer, BankHoliday> of(int year) {
        Map<Integer, BankHoliday> days = new HashMap<>();
        for (Holiday holiday : Calendar.UNITED_KINGDOM.getHolidays(Year.of(year), WALES)) {
            Occasion occasion = OCCASIONS.getOrDefault(holiday.getPropertiesKey(), Occasion.SPECIAL);
            days.put(
                    holiday.getDate().getDayOfYear(),
                    new BankHoliday(occasion, !holiday.getDate().equals(holiday.getActualDate())));
        }
        return Map.copyOf(days);
    }

    /** Puts off the reading of the calendar until a date is asked for: a rota without dates never needs it. */
    private static final class Calendar {

        static final HolidayManager UNITED_KINGDOM =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    }
}
