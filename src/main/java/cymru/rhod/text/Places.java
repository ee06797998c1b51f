package cymru.rhod.text;

import cymru.rhod.domain.rota.CellRef;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words places: cells of the pattern, and the neutral paths of problems. */
final class Places {

    private static final String JOINT = ", ";
    private static final Pattern NUMBERED = Pattern.compile("([a-z]+):(\\d{1,9})");

    private final Messages messages;

    Places(Messages messages) {
        this.messages = messages;
    }

    String day(DayOfWeek day) {
        return messages.get("weekday." + day.name().toLowerCase(Locale.ROOT));
    }

    String shortDay(DayOfWeek day) {
        return messages.get("weekday." + day.name().toLowerCase(Locale.ROOT) + ".short");
    }

    String cell(CellRef cell) {
        return messages.get("place.cell", week(cell.week()), shortDay(cell.dayOfWeek()));
    }

    /** Returns cells in the order of the pattern; weeks in a row with the same days are drawn together. */
    String cells(Collection<CellRef> cells) {
        TreeMap<Integer, SortedSet<Integer>> daysByWeek = cells.stream()
                .collect(Collectors.groupingBy(
                        CellRef::week, TreeMap::new, Collectors.mapping(CellRef::day, Collectors.toCollection(TreeSet::new))));
        List<String> groups = new ArrayList<>();
        while (!daysByWeek.isEmpty()) {
            int first = daysByWeek.firstKey();
            SortedSet<Integer> days = daysByWeek.remove(first);
            int last = first;
            while (days.equals(daysByWeek.get(last + 1))) {
                last++;
                daysByWeek.remove(last);
            }
            groups.add(messages.get("place.days", weeks(first, last), days(days)));
        }
        return String.join(JOINT, groups);
    }

    /** Returns a path such as {@code pattern/week:3/day:6} in words; a step that has no words stays as it is. */
    String path(String path) {
        return path.isEmpty() ? "" : Arrays.stream(path.split("/")).map(this::step).collect(Collectors.joining(JOINT));
    }

    private String step(String step) {
        Matcher numbered = NUMBERED.matcher(step);
        if (!numbered.matches()) {
            return messages.has("place." + step) ? messages.get("place." + step) : step;
        }
        String kind = numbered.group(1);
        int number = Integer.parseInt(numbered.group(2));
        if (kind.equals("day") && number >= 1 && number <= 7) {
            return day(DayOfWeek.of(number));
        }
        return messages.has("place." + kind) ? messages.get("place." + kind, number) : step;
    }

    private String week(int week) {
        return messages.get("place.week", week + 1);
    }

    private String weeks(int first, int last) {
        return first == last ? week(first) : messages.get("place.weeks", first + 1, last + 1);
    }

    private String days(SortedSet<Integer> days) {
        List<String> runs = new ArrayList<>();
        int start = -1;
        int previous = -1;
        for (int day : days) {
            if (start >= 0 && day != previous + 1) {
                runs.add(run(start, previous));
                start = day;
            } else if (start < 0) {
                start = day;
            }
            previous = day;
        }
        runs.add(run(start, previous));
        return String.join(JOINT, runs);
    }

    private String run(int first, int last) {
        String firstName = shortDay(DayOfWeek.of(first + 1));
        return first == last ? firstName : firstName + "–" + shortDay(DayOfWeek.of(last + 1));
    }
}
