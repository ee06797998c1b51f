package cymru.rhod.ui.shifts;

import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.WorkOnCall;

/** The four lengths of work expected in a non-resident on-call duty. */
enum WorkField {
    WEEKDAY_PLAIN("weekday-plain"),
    WEEKDAY_OUT_OF_HOURS("weekday-out-of-hours"),
    WEEKEND_PLAIN("weekend-plain"),
    WEEKEND_OUT_OF_HOURS("weekend-out-of-hours");

    private final String code;

    WorkField(String code) {
        this.code = code;
    }

    /** Returns the last part of the keys of its messages. */
    String code() {
        return code;
    }

    boolean isWeekend() {
        return this == WEEKEND_PLAIN || this == WEEKEND_OUT_OF_HOURS;
    }

    boolean isOutOfHours() {
        return this == WEEKDAY_OUT_OF_HOURS || this == WEEKEND_OUT_OF_HOURS;
    }

    long minutesIn(WorkOnCall work) {
        ExpectedWork duty = isWeekend() ? work.weekend() : work.weekday();
        return isOutOfHours() ? duty.outOfHoursMinutes() : duty.plainMinutes();
    }

    WorkOnCall in(WorkOnCall work, long minutes) {
        return isWeekend()
                ? new WorkOnCall(work.weekday(), in(work.weekend(), minutes))
                : new WorkOnCall(in(work.weekday(), minutes), work.weekend());
    }

    private ExpectedWork in(ExpectedWork duty, long minutes) {
        return isOutOfHours()
                ? new ExpectedWork(duty.plainMinutes(), minutes)
                : new ExpectedWork(minutes, duty.outOfHoursMinutes());
    }
}
