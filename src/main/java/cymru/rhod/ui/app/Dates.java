package cymru.rhod.ui.app;

import cymru.rhod.domain.roster.BankHolidays;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What the views of a rota on dates ask of the world outside.
 *
 * @param worker does what would hold up the window
 */
record Dates(BankHolidays bankHolidays, Supplier<LocalDate> today, Executor worker) {}
