package cymru.rhod.text;

import cymru.rhod.domain.rota.CellRef;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words places: cells of the pattern, and the places of problems. */
final class Places {

    private static final String JOINT = ", ";
    private static final Pattern DAY_NUMBER = Pattern.compile("[1-7]");

    /** Steps of a problem's place that are put into words, besides days. */
    private static final Set<String> STEP_KINDS = Set.of("week", "shift", "slot", "line", "column", "figure", "value");

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

    /** Returns cells in the order of the pattern; weeks in a row with the same days are drawn together. */
    String cells(Collection<CellRef> cells) {
        TreeMap<Integer, SortedSet<Integer>> daysByWeek = cells.stream()
                .collect(Collectors.groupingBy(
                        CellRef::week,
                        TreeMap::new,
                        Collectors.mapping(CellRef::day, Collectors.toCollection(TreeSet::new))));
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

    /** Returns the place of a problem, such as {@code pattern, week:3, day:6}, in words. */
    String ofProblem(String place) {
        return Arrays.stream(place.split(JOINT)).map(this::step).collect(Collectors.joining(JOINT));
    }

    private String step(String step) {
        int colon = step.indexOf(':');
        if (colon < 0) {
            return step;
        }
        String kind = step.substring(0, colon);
        String value = step.substring(colon + 1);
        if (kind.equals("day") && DAY_NUMBER.matcher(value).matches()) {
            return day(DayOfWeek.of(Integer.parseInt(value)));
        }
        return STEP_KINDS.contains(kind) ? messages.get("place." + kind, value) : step;
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
