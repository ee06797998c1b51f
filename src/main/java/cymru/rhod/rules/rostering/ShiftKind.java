package cymru.rhod.rules.rostering;

/** The shifts that a rule counts. */
public enum ShiftKind {
    ANY,
    /** Longer than the contract's long shift must be. */
    LONG,
    NIGHT;

    boolean includes(Shift shift) {
        return switch (this) {
            case ANY -> true;
            case LONG -> shift.isLong();
            case NIGHT -> shift.isNight();
        };
    }
}
