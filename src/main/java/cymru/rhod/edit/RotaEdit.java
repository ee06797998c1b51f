package cymru.rhod.edit;

import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One change a person makes to a rota: everything that can be done, done and undone as one step. */
public sealed interface RotaEdit
        permits RotaEdit.SetCells,
                RotaEdit.InsertWeeks,
                RotaEdit.CopyWeeks,
                RotaEdit.DeleteWeeks,
                RotaEdit.MoveWeeks,
                RotaEdit.AddShift,
                RotaEdit.ChangeShift,
                RotaEdit.DeleteShift,
                RotaEdit.MoveShift,
                RotaEdit.ChangeSettings,
                RotaEdit.SwitchRule,
                RotaEdit.SetOwnFigure,
                RotaEdit.RemoveOwnFigure,
                RotaEdit.ChangeDetails,
                RotaEdit.ChangeOutlook,
                RotaEdit.ChangePremia,
                RotaEdit.ChangeWorkSchedule,
                RotaEdit.ChangeRoster,
                RotaEdit.ReplaceRota,
                RotaEdit.Several,
                RosterEdit,
                VariantEdit {

    /** Makes the edit: the same rota and edit always give the same result, and the rota given stays as it is. */
    EditResult applyTo(Rota rota);

    /** Sets cells: typing, painting, pasting, filling, deleting, dragging. */
    record SetCells(Map<CellRef, Cell> cells, Purpose purpose) implements RotaEdit {
        public SetCells {
            cells = Map.copyOf(cells);
        }

        @Override
        public EditResult applyTo(Rota rota) {
            return CellEdits.set(rota, cells, purpose);
        }
    }

    /** Why cells of the pattern or days of the calendar are set, for the name of the step. */
    enum Purpose {
        TYPE("edit.set-cells.type"),
        PASTE("edit.set-cells.paste"),
        FILL("edit.set-cells.fill"),
        CLEAR("edit.set-cells.clear"),
        MOVE("edit.set-cells.move"),
        COPY("edit.set-cells.copy"),
        PAINT("edit.set-cells.paint");

        private final String label;

        Purpose(String label) {
            this.label = label;
        }

        /** Returns the message key of the step's name. */
        String label() {
            return label;
        }
    }

    /** Inserts weeks before a position, 0 to the number of weeks. */
    record InsertWeeks(int before, List<Week> weeks) implements RotaEdit {
        public InsertWeeks {
            weeks = List.copyOf(weeks);
        }

        @Override
        public EditResult applyTo(Rota rota) {
            return WeekEdits.insert(rota, before, weeks);
        }
    }

    /** Puts a copy of a block of weeks right below it. */
    record CopyWeeks(int first, int count) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return WeekEdits.copy(rota, first, count);
        }
    }

    /** Deletes weeks; the last one left cannot be deleted. */
    record DeleteWeeks(int first, int count) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return WeekEdits.delete(rota, first, count);
        }
    }

    /** Moves a block of weeks so that it stands before a position counted in the old pattern. */
    record MoveWeeks(int first, int count, int before) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return WeekEdits.move(rota, first, count, before);
        }
    }

    record AddShift(ShiftType shift) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return ShiftEdits.add(rota, shift);
        }
    }

    /** Changes a shift type; where its code changes, the cells follow. */
    record ChangeShift(String code, ShiftType shift) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return ShiftEdits.change(rota, code, shift);
        }
    }

    /**
     * Deletes a shift type.
     *
     * @param replacement what takes its place in cells that use it; null only where none does
     */
    record DeleteShift(String code, @Nullable Cell replacement) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return ShiftEdits.delete(rota, code, replacement);
        }
    }

    /**
     * Moves a shift type in the order in which the rota lists them.
     *
     * @param by how many places towards the end, negative towards the start; as far as there are any
     */
    record MoveShift(String code, int by) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return ShiftEdits.move(rota, code, by);
        }
    }

    record ChangeSettings(RotaSettings settings) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return Limits.ofSettings(settings)
                    .<EditResult>map(refused -> refused)
                    .orElseGet(() -> EditResult.Applied.of(rota, rota.withSettings(settings), "edit.change-settings"));
        }
    }

    /**
     * Switches a rule off for this rota, or on again.
     *
     * @param rule its whole name; one of an agreement cannot be switched off
     */
    record SwitchRule(String rule, boolean on) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            RotaSettings settings = rota.settings().withRule(rule, on);
            return Limits.ofSettings(settings)
                    .<EditResult>map(refused -> refused)
                    .orElseGet(() -> EditResult.Applied.of(
                            rota, rota.withSettings(settings), on ? "edit.switch-rule.on" : "edit.switch-rule.off"));
        }
    }

    /** Puts the user's own value in the place of a published one, or of an earlier own value from the same day. */
    record SetOwnFigure(OwnFigure figure) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return OwnFigureEdits.set(rota, figure);
        }
    }

    /** Takes the user's own value of a figure from a day away, so that what is published counts again. */
    record RemoveOwnFigure(String id, LocalDate from) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return OwnFigureEdits.remove(rota, id, from);
        }
    }

    record ChangeDetails(RotaDetails details) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return EditResult.Applied.of(rota, rota.withDetails(details), "edit.change-details");
        }
    }

    /** Sets the pay awards and the career that the user expects. */
    record ChangeOutlook(Outlook outlook) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return EmploymentLimits.of(outlook)
                    .<EditResult>map(EditResult.Refused::new)
                    .orElseGet(() -> EditResult.Applied.of(rota, rota.withOutlook(outlook), "edit.change-outlook"));
        }
    }

    /** Sets the user's own premia. */
    record ChangePremia(List<Premium> premia) implements RotaEdit {
        public ChangePremia {
            premia = List.copyOf(premia);
        }

        @Override
        public EditResult applyTo(Rota rota) {
            return Limits.ofPremia(premia)
                    .<EditResult>map(refused -> refused)
                    .orElseGet(() -> EditResult.Applied.of(rota, rota.withPremia(premia), "edit.change-premia"));
        }
    }

    /** Sets what the work schedule says that no pattern can. */
    record ChangeWorkSchedule(WorkSchedule workSchedule) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return Limits.ofWorkSchedule(workSchedule)
                    .<EditResult>map(refused -> refused)
                    .orElseGet(() -> EditResult.Applied.of(
                            rota, rota.withWorkSchedule(workSchedule), "edit.change-work-schedule"));
        }
    }

    /** Puts another roster in the place of the rota's, or takes it away. */
    record ChangeRoster(@Nullable Roster roster) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return RosterEdits.change(rota, roster);
        }
    }

    /** Puts a whole rota that was imported in the place of the open one. */
    record ReplaceRota(Rota imported) implements RotaEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            Optional<EditResult.Refused> refusal = ShiftEdits.refusalOfAll(imported.shifts());
            return refusal.isPresent() ? refusal.get() : EditResult.Applied.of(rota, imported, "edit.import");
        }
    }

    /**
     * Makes several edits, one after the other, as one step; where one is refused none is made.
     *
     * @param label message key of the step's name
     */
    record Several(List<RotaEdit> edits, String label) implements RotaEdit {
        public Several {
            edits = List.copyOf(edits);
        }

        @Override
        public EditResult applyTo(Rota rota) {
            Rota after = rota;
            for (RotaEdit edit : edits) {
                EditResult result = edit.applyTo(after);
                if (!(result instanceof EditResult.Applied applied)) {
                    return result;
                }
                after = applied.rota();
            }
            return EditResult.Applied.of(rota, after, label);
        }
    }
}
