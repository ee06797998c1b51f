package cymru.rhod.edit;

import cymru.rhod.domain.rota.Rota;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps that can be undone and redone. A step keeps the rotas before and after it, which share the weeks it did not touch:
 * to undo is to show the earlier one, so that there is no inverse to get wrong.
 */
final class EditHistory {

    /** How many steps can be undone; older ones are forgotten. */
    static final int MOST_STEPS = 500;

    /**
     * One step.
     *
     * @param edit what made it, the last one where typing was merged
     * @param typedPlace the cell of the pattern or the day of the calendar that was typed into; null for any other step
     */
    record Step(Rota before, Rota after, RotaEdit edit, String label, @Nullable Object typedPlace) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private boolean merging;

    /** Adds a step. Typing again into the cell just typed into belongs to the same step. */
    void add(Step step) {
        undone.clear();
        Step last = done.peekLast();
        if (merging
                && last != null
                && step.typedPlace() != null
                && step.typedPlace().equals(last.typedPlace())) {
            done.removeLast();
            merging = push(new Step(last.before(), step.after(), step.edit(), step.label(), step.typedPlace()));
        } else {
            merging = push(step);
        }
    }

    Optional<Step> undo() {
        return transfer(done, undone);
    }

    Optional<Step> redo() {
        return transfer(undone, done);
    }

    Optional<Step> nextUndo() {
        return Optional.ofNullable(done.peekLast());
    }

    Optional<Step> nextRedo() {
        return Optional.ofNullable(undone.peekLast());
    }

    /** Keeps the next step apart from the last one, so that undo can come back to where the rota is now. */
    void stopMerging() {
        merging = false;
    }

    /** Adds a step and says so, unless typing has come back to where it began. */
    private boolean push(Step step) {
        if (step.before().equals(step.after())) {
            return false;
        }
        done.addLast(step);
        if (done.size() > MOST_STEPS) {
            done.removeFirst();
        }
        return true;
    }

    private Optional<Step> transfer(Deque<Step> from, Deque<Step> to) {
        Optional<Step> step = Optional.ofNullable(from.pollLast());
        step.ifPresent(to::addLast);
        stopMerging();
        return step;
    }
}
