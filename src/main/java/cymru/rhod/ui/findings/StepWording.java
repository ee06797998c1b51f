package cymru.rhod.ui.findings;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words a step with the cells, weeks or shift it was about. */
final class StepWording {

    /** Characters; longer lists of cells would take the room of what followed from the step. */
    private static final int LONGEST_PLACES = 60;

    private final Wording wording;

    StepWording(Wording wording) {
        this.wording = wording;
    }

    /** Returns for example "Typing, week 1 Mon: N1 → L1" or "Undone: moving weeks, week 3 → week 5". */
    String step(RotaSession.Change change) {
        String name = name(change);
        RotaEdit edit = change.edit();
        if (edit instanceof RotaEdit.InsertWeeks inserted) {
            return get(
                    "panels.change.at",
                    name,
                    weeks(inserted.before(), inserted.weeks().size()));
        }
        if (edit instanceof RotaEdit.CopyWeeks copied) {
            return fromTo(name, copied.first(), copied.count(), copied.first() + copied.count());
        }
        if (edit instanceof RotaEdit.DeleteWeeks deleted) {
            return get("panels.change.at", name, weeks(deleted.first(), deleted.count()));
        }
        if (edit instanceof RotaEdit.MoveWeeks moved) {
            boolean isUp = moved.before() <= moved.first();
            return fromTo(name, moved.first(), moved.count(), isUp ? moved.before() : moved.before() - moved.count());
        }
        if (edit instanceof RotaEdit.AddShift added) {
            return get("panels.change.at", name, added.shift().code());
        }
        if (edit instanceof RotaEdit.ChangeShift changed) {
            return get("panels.change.at", name, changed.shift().code());
        }
        if (edit instanceof RotaEdit.DeleteShift deleted) {
            return get("panels.change.at", name, deleted.code());
        }
        if (edit instanceof RotaEdit.MoveShift moved) {
            return get("panels.change.at", name, moved.code());
        }
        return isOfCells(edit) && !change.changedCells().isEmpty() ? cells(name, change) : name;
    }

    private static boolean isOfCells(@Nullable RotaEdit edit) {
        return edit instanceof RotaEdit.SetCells
                || (edit instanceof RotaEdit.Several several
                        && several.edits().stream().allMatch(StepWording::isOfCells));
    }

    private String name(RotaSession.Change change) {
        String label = get(change.label());
        return switch (change.way()) {
            case MADE ->
                label.substring(0, 1).toUpperCase(wording.messages().language().locale()) + label.substring(1);
            case UNDONE -> get("panels.change.undone", label);
            case REDONE -> get("panels.change.redone", label);
        };
    }

    private String fromTo(String name, int first, int count, int to) {
        return get("panels.change.from-to", name, weeks(first, count), weeks(to, count));
    }

    private String cells(String name, RotaSession.Change change) {
        List<CellRef> cells = change.changedCells().stream().sorted().toList();
        Set<String> now = shown(change.after(), cells);
        if (cells.size() == 1) {
            String before = String.join("", shown(change.before(), cells));
            return get("panels.change.cell", name, places(cells), before, String.join("", now));
        }
        return now.size() == 1
                ? get("panels.change.cells", name, places(cells), String.join("", now))
                : get("panels.change.at", name, places(cells));
    }

    private String places(List<CellRef> cells) {
        String places = wording.places(cells);
        return places.length() <= LONGEST_PLACES
                ? places
                : get(
                        "panels.change.scattered",
                        cells.size(),
                        cells.get(0).week() + 1,
                        cells.get(cells.size() - 1).week() + 1);
    }

    private Set<String> shown(Rota rota, List<CellRef> cells) {
        return cells.stream().map(cell -> shown(rota.cell(cell))).collect(Collectors.toSet());
    }

    /** As the grid shows it. */
    private String shown(Cell cell) {
        DayMark mark = cell.mark();
        return mark == null ? cell.text() : get("grid.mark." + mark.name().toLowerCase(Locale.ROOT));
    }

    private String weeks(int first, int count) {
        return count == 1 ? get("place.week", first + 1) : get("place.weeks", first + 1, first + count);
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }
}
