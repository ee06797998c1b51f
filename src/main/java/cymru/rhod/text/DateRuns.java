package cymru.rhod.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words several dates, days in a row drawn together: "7–9 August 2026, 4 September 2026". */
final class DateRuns {

    /** Longer lists would take the room of what they are about. */
    private static final int MOST_RUNS = 4;

    private final Messages messages;

    DateRuns(Messages messages) {
        this.messages = messages;
    }

    String of(Collection<LocalDate> dates) {
        List<Run> runs = new ArrayList<>();
        for (LocalDate date : new TreeSet<>(dates)) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.last().plusDays(1).equals(date)) {
                runs.set(runs.size() - 1, new Run(last.first(), date));
            } else {
                runs.add(new Run(date, date));
            }
        }
        String first = runs.stream().limit(MOST_RUNS).map(this::words).collect(Collectors.joining(", "));
        long left = runs.stream().skip(MOST_RUNS).mapToLong(Run::days).sum();
        return left == 0 ? first : messages.get("dates.and-more", first, left);
    }

    String of(LocalDate date) {
        return messages.get(
                "date", Integer.toString(date.getDayOfMonth()), month(date), Integer.toString(date.getYear()));
    }

    String of(LocalDate first, LocalDate last) {
        return words(new Run(first, last));
    }

    private String words(Run run) {
        if (run.first().equals(run.last())) {
            return of(run.first());
        }
        if (run.first().getYear() != run.last().getYear()) {
            return messages.get("dates.run", of(run.first()), of(run.last()));
        }
        String last = of(run.last());
        String day = Integer.toString(run.first().getDayOfMonth());
        return run.first().getMonth() == run.last().getMonth()
                ? messages.get("dates.run", day, last)
                : messages.get("dates.run", messages.get("date.in-year", day, month(run.first())), last);
    }

    private String month(LocalDate date) {
        return messages.get("month." + date.getMonth().name().toLowerCase(Locale.ROOT));
    }

    private record Run(LocalDate first, LocalDate last) {

        long days() {
            return last.toEpochDay() - first.toEpochDay() + 1;
        }
    }
}
