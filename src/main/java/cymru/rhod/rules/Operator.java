package cymru.rhod.rules;

import cymru.rhod.domain.time.Ratio;

/** How a measured value is held against a limit. */
public enum Operator {
    MORE_THAN("more-than"),
    AT_LEAST("at-least"),
    AT_MOST("at-most"),
    LESS_THAN("less-than");

    private final String code;

    Operator(String code) {
        this.code = code;
    }

    /** Returns the operator's name in message keys. */
    public String code() {
        return code;
    }

    public boolean holds(Ratio measured, Ratio limit) {
        int order = measured.compareTo(limit);
        return switch (this) {
            case MORE_THAN -> order > 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }
}
