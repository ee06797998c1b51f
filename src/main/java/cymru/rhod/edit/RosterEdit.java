package cymru.rhod.edit;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.Rota;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One change a person makes to the roster. The pattern stays as it is: what differs from it on a date is kept with the slot, and
 * a day set to what the pattern gives is no longer a change. A slot that an edit does not touch stays the same object.
 */
public sealed interface RosterEdit extends RotaEdit {

    /**
     * Lays the pattern on dates. The slots start in weeks 1, 2, 3 and so on of the pattern, and again in week 1 after its last.
     *
     * @param slotName what stands before the number in each slot's name
     * @param doctor what is known of the doctor in every slot; null where the slots are vacant
     */
    record LayRoster(LocalDate start, int weeks, int slots, String slotName, @Nullable Doctor doctor)
            implements RosterEdit {

        /** Lays the pattern on dates with vacant slots. */
        public LayRoster(LocalDate start, int weeks, int slots, String slotName) {
            this(start, weeks, slots, slotName, null);
        }

        @Override
        public EditResult applyTo(Rota rota) {
            return RosterEdits.lay(rota, start, weeks, slots, slotName, doctor);
        }
    }

    /**
     * Changes when the roster starts and how long it lasts. Changes and notes stay on their dates.
     *
     * @param dropOutside whether changes, notes and ends of posts outside the new dates go; where not, they are a reason to refuse
     */
    record ChangeDates(LocalDate start, int weeks, boolean dropOutside) implements RosterEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return RosterEdits.changeDates(rota, start, weeks, dropOutside);
        }
    }

    /** Changes how many weeks before its first day the roster must be out. */
    record ChangeNotice(int weeks) implements RosterEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return RosterEdits.changeNotice(rota, weeks);
        }
    }

    /**
     * Adds vacant slots before a position, 0 to the number of slots. Each starts in the pattern week in which fewest start.
     *
     * @param slotName what stands before the number in each slot's name
     */
    record AddSlots(int before, int count, String slotName) implements RosterEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return RosterEdits.addSlots(rota, before, count, slotName);
        }
    }

    record RemoveSlots(Set<String> ids) implements RosterEdit {
        public RemoveSlots {
            ids = Set.copyOf(ids);
        }

        @Override
        public EditResult applyTo(Rota rota) {
            return RosterEdits.removeSlots(rota, ids);
        }
    }

    /** Moves a block of slots so that it stands before a position counted in the old order. */
    record MoveSlots(int first, int count, int before) implements RosterEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return RosterEdits.moveSlots(rota, first, count, before);
        }
    }

    /** Puts each slot in the place of the one with its id: another doctor, name, start week, dates or fixed days off. */
    record ChangeSlots(List<Slot> slots) implements RosterEdit {
        public ChangeSlots {
            slots = List.copyOf(slots);
        }

        @Override
        public EditResult applyTo(Rota rota) {
            return RosterEdits.changeSlots(rota, slots);
        }
    }

    /**
     * Sets the pay that the doctor of a slot was offered or is paid; refused where the slot is vacant.
     *
     * @param offered a line each, in the order in which it was given
     */
    record ChangeOffered(String slotId, List<OfferedPay> offered) implements RosterEdit {
        public ChangeOffered {
            offered = List.copyOf(offered);
        }

        @Override
        public EditResult applyTo(Rota rota) {
            return RosterEdits.changeOffered(rota, slotId, offered);
        }
    }

    /** Sets what is worked on days: typing, painting, pasting, filling, clearing in the calendar. */
    record SetDays(Map<SlotDay, Cell> days, Purpose purpose) implements RosterEdit {
        public SetDays {
            days = Map.copyOf(days);
        }

        @Override
        public EditResult applyTo(Rota rota) {
            return DayEdits.set(rota, days, purpose.label());
        }
    }

    /** Takes changes back, so that the days are again as the pattern gives them. */
    record RevertDays(Set<SlotDay> days) implements RosterEdit {
        public RevertDays {
            days = Set.copyOf(days);
        }

        @Override
        public EditResult applyTo(Rota rota) {
            return DayEdits.revert(rota, days);
        }
    }

    /** Sets the remark on a day; an empty text takes it away. */
    record SetNote(SlotDay day, String text) implements RosterEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return DayEdits.setNote(rota, day, text);
        }
    }

    /**
     * Lets two slots exchange what both work on the date of each of two days. On one date that is a plain exchange of the two
     * cells. With two dates, the first slot's duty of its own date goes to the second slot, the second slot's duty of its date to
     * the first, and what either was to do on the other's date goes the other way: so the same shifts are covered on both dates.
     *
     * <p>Worked example: A is on L1 on Saturday 8 August and off on the 15th, B is off on the 8th and on N1 on the 15th. After
     * the swap B works L1 on the 8th and A works N1 on the 15th; A is off on the 8th, B on the 15th.
     *
     * <p>Leave, study, sickness and the like belong to the person: where one of the four days holds such a mark, the swap is
     * refused.
     */
    record SwapDays(SlotDay one, SlotDay other) implements RosterEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return DayEdits.swap(rota, one, other);
        }
    }

    /**
     * Puts in leave from a first to a last day: each of them that would be worked is marked, days off stay as they are.
     *
     * @param mark annual leave, study leave, time in lieu, sickness or absence
     */
    record PutInLeave(String slotId, LocalDate first, LocalDate last, DayMark mark) implements RosterEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return DayEdits.putInLeave(rota, slotId, first, last, mark);
        }
    }

    /**
     * Makes a day off of each day that holds standard days alone and is a bank holiday, for every slot. It is an ordinary day off,
     * for which no day in lieu is owed.
     *
     * @param dates the bank holidays
     */
    record FreeBankHolidays(Set<LocalDate> dates) implements RosterEdit {
        public FreeBankHolidays {
            dates = Set.copyOf(dates);
        }

        @Override
        public EditResult applyTo(Rota rota) {
            return DayEdits.freeBankHolidays(rota, dates);
        }
    }

    record AddBankHoliday(OneOffHoliday holiday) implements RosterEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return RosterEdits.addBankHoliday(rota, holiday);
        }
    }

    /** Takes away a bank holiday that the user added. */
    record RemoveBankHoliday(LocalDate date) implements RosterEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return RosterEdits.removeBankHoliday(rota, date);
        }
    }

    /** Sets how many doctors are needed. */
    record SetDemand(List<Demand> demand) implements RosterEdit {
        public SetDemand {
            demand = List.copyOf(demand);
        }

        @Override
        public EditResult applyTo(Rota rota) {
            return DemandEdits.set(rota, demand);
        }
    }
}
