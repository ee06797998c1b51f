package cymru.rhod.rules.england2016;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureId;

/** A flexible pay premium of England; of those for a course of training, by its length in years. Source: england-2016, section 2. */
public enum FlexiblePremium {
    ACADEMIA("academia"),
    GENERAL_PRACTICE("general-practice"),
    PSYCHIATRY_CORE("psychiatry-core"),
    PSYCHIATRY_HIGHER_3_YEARS("psychiatry-higher-3"),
    PSYCHIATRY_HIGHER_4_YEARS("psychiatry-higher-4"),
    HISTOPATHOLOGY("histopathology"),
    /** Oral and maxillofacial surgery or emergency medicine, as those below. */
    SURGERY_OR_EMERGENCY_3_YEARS("omfs-or-em-3"),
    SURGERY_OR_EMERGENCY_4_YEARS("omfs-or-em-4"),
    SURGERY_OR_EMERGENCY_5_YEARS("omfs-or-em-5"),
    SURGERY_OR_EMERGENCY_6_YEARS("omfs-or-em-6"),
    SURGERY_OR_EMERGENCY_7_YEARS("omfs-or-em-7"),
    SURGERY_OR_EMERGENCY_8_YEARS("omfs-or-em-8");

    private final String code;

    FlexiblePremium(String code) {
        this.code = code;
    }

    FigureId amount() {
        return new FigureId(Contract.ENGLAND_2016, "premium." + code, Unit.POUNDS_PER_YEAR);
    }

    /** Says whether it is that of oral and maxillofacial surgery or emergency medicine. */
    public boolean isOfSurgeryOrEmergency() {
        return compareTo(SURGERY_OR_EMERGENCY_3_YEARS) >= 0;
    }
}
