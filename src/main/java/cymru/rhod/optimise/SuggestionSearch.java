package cymru.rhod.optimise;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.edit.EditResult;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.PatternTrial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tries every small change of a pattern on the report engine, then pairs of the hundred that come nearest to the goal. The same
 * rota and goal give the same suggestions, unless time is up. Stateless; safe from any thread.
 *
 * <p>Smaller changes come first: one before two, then what leaves more on duty at each hour of the week, then what keeps more
 * hours; what brings a new warning comes after these, and last what newly breaks another rule, which is shown only as a single change. A pair of which one half would do alone
 * is not shown, and pairs are tried only where there are few single changes. Where nothing reaches the goal, the few that come nearest to it
 * and newly break no other rule are told instead.
 */
public final class SuggestionSearch {

    /** How long a person is asked to wait. */
    public static final Duration LONGEST = Duration.ofSeconds(20);

    /** How many suggestions are shown. */
    static final int MOST_SHOWN = 20;

    /** Where so many single changes reach the goal and break nothing else, pairs would only be more of the same. */
    private static final int ENOUGH_SINGLES = 10;

    /** Of one kind of change, to one duty and to all, the best few are shown, so that different ways stay in sight. */
    private static final int MOST_OF_ONE_SUBJECT = 2;

    private static final int MOST_OF_ONE_KIND = 6;

    /** In how many pairs one and the same change is shown. */
    private static final int MOST_OF_ONE_CHANGE = 3;

    /** How many changes that only come nearer are shown, each to other duties. */
    static final int MOST_NEAREST = 3;

    private static final int BEST_FOR_PAIRS = 100;

    /** Pairs need changes in different places, so no duty may take all the hundred. */
    private static final int MOST_OF_ONE_SUBJECT_IN_PAIRS = 8;

    /** Single changes may take two thirds of the time, so that pairs of the best seen so far are tried on big rotas too. */
    private static final int SINGLES_OF_TIME = 2;

    private static final int OF_TIME = 3;

    private static final int TRIES_BETWEEN_REPORTS = 64;

    private final Function<Rota, PatternTrial> engine;

    /** @param engine tells what the pattern of a rota comes to, as {@code ReportEngine::trial} does */
    public SuggestionSearch(Function<Rota, PatternTrial> engine) {
        this.engine = engine;
    }

    /**
     * Searches until all is tried, time is up, or the monitor gives up.
     *
     * @param most how long at most
     */
    public Suggestions find(Rota rota, Goal goal, Duration most, SearchMonitor monitor) {
        return new Run(rota, goal, most, monitor).run();
    }

    /** A change that reaches the goal, with what it is ranked by; the trial itself would take too much memory to keep. */
    private record Found(
            List<Change> changes, boolean breaksOther, int newWarnings, long coverLost, long hoursLost, int order) {

        static final Comparator<Found> SMALLEST_FIRST = Comparator.comparing(Found::breaksOther)
                .thenComparing(Found::newWarnings)
                .thenComparing(found -> found.changes().size())
                .thenComparing(Found::coverLost)
                .thenComparing(Found::hoursLost)
                .thenComparing(Found::order);
    }

    private record NearMiss(List<Change> changes, double distance, int order) {

        static final Comparator<NearMiss> NEAREST_FIRST =
                Comparator.comparing(NearMiss::distance).thenComparing(NearMiss::order);

        NearMiss nearer(NearMiss other) {
            return NEAREST_FIRST.compare(this, other) <= 0 ? this : other;
        }
    }

    /** All that changes differ in: two ways to the same rota are one. */
    private record Pattern(List<Week> weeks, List<ShiftType> shifts) {}

    /** One search. */
    private final class Run {
        private final Rota rota;
        private final Goal goal;
        private final SearchMonitor monitor;
        private final PatternTrial before;
        private final Distance distance;
        private final long start;
        private final long most;

        private final Set<Pattern> seen = new HashSet<>();
        private final TreeSet<Found> found = new TreeSet<>(Found.SMALLEST_FIRST);
        private final List<NearMiss> nearMisses = new ArrayList<>();

        /** Of what comes nearer and newly breaks nothing, the best for each set of duties. */
        private final Map<Set<Object>, NearMiss> nearer = new HashMap<>();

        private final Map<List<Change>, Suggestion> told = new HashMap<>();
        private List<Suggestion> shown = List.of();
        private int foundWhenShown;
        private int tried;
        private int total;
        private boolean isTimeUp;

        Run(Rota rota, Goal goal, Duration most, SearchMonitor monitor) {
            this.rota = rota;
            this.goal = goal;
            this.monitor = monitor;
            this.most = most.toNanos();
            start = monitor.nanoTime();
            before = engine.apply(rota);
            distance = new Distance(goal, before.pattern());
            seen.add(new Pattern(rota.weeks(), rota.shifts()));
        }

        Suggestions run() {
            if (Goal.of(before.pattern()).contains(goal)) {
                trySingles();
                if (shown().stream().filter(one -> !one.breaksOther()).count() < ENOUGH_SINGLES) {
                    tryPairs();
                }
            }
            Suggestions all = suggestions(end());
            monitor.show(all);
            return all;
        }

        private Suggestions.State end() {
            if (monitor.isCancelled()) {
                return Suggestions.State.CANCELLED;
            }
            return isTimeUp ? Suggestions.State.TIME_UP : Suggestions.State.COMPLETE;
        }

        private void trySingles() {
            List<Change> changes = SmallChanges.of(rota);
            total = changes.size() + BEST_FOR_PAIRS * (BEST_FOR_PAIRS - 1) / 2;
            for (Change change : changes) {
                if (isOver(most / OF_TIME * SINGLES_OF_TIME)) {
                    return;
                }
                tryOut(List.of(change));
            }
        }

        private void tryPairs() {
            List<Change> best = bestForPairs();
            total = tried + best.size() * (best.size() - 1) / 2;
            // The nearest with the nearest first, for when time is short.
            for (int later = 1; later < best.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    if (isOver(most)) {
                        return;
                    }
                    if (isApart(best.get(earlier), best.get(later))) {
                        tryOut(List.of(best.get(earlier), best.get(later)));
                    } else {
                        tried++;
                    }
                }
            }
        }

        private boolean isOver(long nanos) {
            boolean isLate = monitor.nanoTime() - start >= nanos;
            isTimeUp |= isLate;
            return isLate || monitor.isCancelled();
        }

        private void tryOut(List<Change> changes) {
            tried++;
            if (Suggestion.edit(changes).applyTo(rota) instanceof EditResult.Applied applied
                    && seen.add(
                            new Pattern(applied.rota().weeks(), applied.rota().shifts()))) {
                judge(changes, engine.apply(applied.rota()).pattern());
            }
            if (tried % TRIES_BETWEEN_REPORTS == 0) {
                monitor.show(suggestions(Suggestions.State.RUNNING));
            }
        }

        private void judge(List<Change> changes, PatternReport after) {
            boolean isReached = goal.isReached(before.pattern(), after);
            boolean breaksOther = !Effect.newlyBroken(before.pattern(), after).isEmpty();
            boolean isSingle = changes.size() == 1;
            if (isReached && (isSingle || !breaksOther)) {
                found.add(new Found(
                        changes,
                        breaksOther,
                        Effect.newlyWarned(before.pattern(), after).size(),
                        Effect.coverLost(before.pattern(), after),
                        dutyMinutes(before.pattern()) - dutyMinutes(after),
                        tried));
            }
            if (isSingle && (!isReached || breaksOther)) {
                nearMisses.add(new NearMiss(changes, distance.of(after), tried));
            }
            if (!isReached && !breaksOther && found.isEmpty() && distance.isNearer(after)) {
                nearer.merge(subjects(changes), new NearMiss(changes, distance.of(after), tried), NearMiss::nearer);
            }
        }

        private List<Change> bestForPairs() {
            nearMisses.sort(NearMiss.NEAREST_FIRST);
            Map<Object, Integer> taken = new HashMap<>();
            return nearMisses.stream()
                    .map(miss -> miss.changes().get(0))
                    .filter(change -> taken.merge(change.subject(), 1, Integer::sum) <= MOST_OF_ONE_SUBJECT_IN_PAIRS)
                    .limit(BEST_FOR_PAIRS)
                    .toList();
        }

        private Suggestions suggestions(Suggestions.State state) {
            if (found.size() != foundWhenShown) {
                foundWhenShown = found.size();
                shown = shown().stream()
                        .map(one -> told.computeIfAbsent(one.changes(), this::suggestion))
                        .toList();
            }
            boolean isEnded = state != Suggestions.State.RUNNING;
            return new Suggestions(shown, isEnded && shown.isEmpty() ? nearest() : List.of(), tried, total, state);
        }

        private List<Suggestion> nearest() {
            return nearer.values().stream()
                    .sorted(NearMiss.NEAREST_FIRST)
                    .limit(MOST_NEAREST)
                    .map(miss -> suggestion(miss.changes()))
                    .toList();
        }

        private static Set<Object> subjects(List<Change> changes) {
            return changes.stream().map(Change::subject).collect(Collectors.toSet());
        }

        private Suggestion suggestion(List<Change> changes) {
            Rota changed = ((EditResult.Applied) Suggestion.edit(changes).applyTo(rota)).rota();
            return new Suggestion(changes, Effect.of(rota, before, changed, engine.apply(changed)));
        }

        private List<Found> shown() {
            Map<List<Object>, Integer> ofSubjects = new HashMap<>();
            Map<List<Object>, Integer> ofKinds = new HashMap<>();
            Map<Change, Integer> ofChange = new HashMap<>();
            List<Found> chosen = new ArrayList<>();
            for (Found one : found) {
                List<Object> kinds = each(one, Change::getClass);
                List<Object> subjects = List.of(kinds, each(one, Change::subject));
                if (ofSubjects.getOrDefault(subjects, 0) < MOST_OF_ONE_SUBJECT
                        && ofKinds.getOrDefault(kinds, 0) < MOST_OF_ONE_KIND
                        && one.changes().stream()
                                .allMatch(change -> ofChange.getOrDefault(change, 0) < MOST_OF_ONE_CHANGE)) {
                    ofSubjects.merge(subjects, 1, Integer::sum);
                    ofKinds.merge(kinds, 1, Integer::sum);
                    one.changes().forEach(change -> ofChange.merge(change, 1, Integer::sum));
                    chosen.add(one);
                }
                if (chosen.size() == MOST_SHOWN) {
                    break;
                }
            }
            return chosen;
        }

        private List<Object> each(Found one, Function<Change, Object> property) {
            return one.changes().stream().map(property).toList();
        }
    }

    private static long dutyMinutes(PatternReport report) {
        return report.onDutyMinutes().stream().mapToLong(Long::longValue).sum();
    }

    /** Two changes go together where the one leaves alone what the other touches. */
    private static boolean isApart(Change one, Change other) {
        if (one instanceof Change.OfCells && other instanceof Change.OfCells) {
            List<CellRef> cells = one.cells();
            return Collections.disjoint(cells, other.cells());
        }
        return !one.subject().equals(other.subject());
    }
}
