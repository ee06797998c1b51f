package cymru.rhod.domain.rota;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.time.Ratio;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules must know about the rota as a whole. What is null was not given.
 *
 * @param serviceYears whole years of service, 0 to 60
 * @param share the less-than-full-time share of full time, above 0 and at most 1
 * @param payYear the year whose pay is shown; null takes the one in force when the roster starts, else the newest known
 * @param availability the user's own rate for non-resident on-call under the 2026 contract
 * @param rulesOff the whole names of the rules that are switched off
 * @param figures the user's own values of figures, no two of one figure from one day
 */
public record RotaSettings(
        @Nullable Grade grade,
        @Nullable Integer point2002,
        @Nullable Integer serviceYears,
        Placement placement,
        boolean lessThanFullTime,
        Ratio share,
        @Nullable PayYear payYear,
        CoverSettings cover,
        OnCallSettings onCall,
        @Nullable AvailabilityRate availability,
        Definitions definitions,
        Set<String> rulesOff,
        List<OwnFigure> figures) {

    public RotaSettings {
        rulesOff = Set.copyOf(rulesOff);
        figures = List.copyOf(figures);
    }

    public static final RotaSettings DEFAULT = new RotaSettings(
            null,
            null,
            null,
            Placement.HOSPITAL,
            false,
            Ratio.ONE,
            null,
            CoverSettings.DERIVED,
            OnCallSettings.DERIVED,
            null,
            Definitions.DEFAULT,
            Set.of(),
            List.of());

    /** The most decimals that a number given may have, so that none is changed by being saved. */
    public static final int MOST_DECIMALS = 6;

    /** No scale has more steps; a longer service is a mistake in typing. */
    public static final int LONGEST_SERVICE = 60;

    /** Says whether a number may be a share of full time: above 0 and at most 1. */
    public static boolean isShare(Ratio number) {
        return number.sign() > 0 && number.isAtMost(Ratio.ONE);
    }

    /** Says whether the rota is for less than full time: as ticked, or by a share below 1 (ruling 46). */
    public boolean isLessThanFullTime() {
        return lessThanFullTime || share.isLessThan(Ratio.ONE);
    }

    public RotaSettings withGrade(
            @Nullable Grade newGrade, @Nullable Integer newPoint, @Nullable Integer newServiceYears) {
        return new RotaSettings(
                newGrade,
                newPoint,
                newServiceYears,
                placement,
                lessThanFullTime,
                share,
                payYear,
                cover,
                onCall,
                availability,
                definitions,
                rulesOff,
                figures);
    }

    public RotaSettings withPlacement(Placement newPlacement) {
        return new RotaSettings(
                grade,
                point2002,
                serviceYears,
                newPlacement,
                lessThanFullTime,
                share,
                payYear,
                cover,
                onCall,
                availability,
                definitions,
                rulesOff,
                figures);
    }

    public RotaSettings withLessThanFullTime(boolean newLessThanFullTime, Ratio newShare) {
        return new RotaSettings(
                grade,
                point2002,
                serviceYears,
                placement,
                newLessThanFullTime,
                newShare,
                payYear,
                cover,
                onCall,
                availability,
                definitions,
                rulesOff,
                figures);
    }

    public RotaSettings withPayYear(@Nullable PayYear newPayYear) {
        return new RotaSettings(
                grade,
                point2002,
                serviceYears,
                placement,
                lessThanFullTime,
                share,
                newPayYear,
                cover,
                onCall,
                availability,
                definitions,
                rulesOff,
                figures);
    }

    public RotaSettings withCover(CoverSettings newCover) {
        return new RotaSettings(
                grade,
                point2002,
                serviceYears,
                placement,
                lessThanFullTime,
                share,
                payYear,
                newCover,
                onCall,
                availability,
                definitions,
                rulesOff,
                figures);
    }

    public RotaSettings withOnCall(OnCallSettings newOnCall) {
        return new RotaSettings(
                grade,
                point2002,
                serviceYears,
                placement,
                lessThanFullTime,
                share,
                payYear,
                cover,
                newOnCall,
                availability,
                definitions,
                rulesOff,
                figures);
    }

    public RotaSettings withAvailability(@Nullable AvailabilityRate newAvailability) {
        return new RotaSettings(
                grade,
                point2002,
                serviceYears,
                placement,
                lessThanFullTime,
                share,
                payYear,
                cover,
                onCall,
                newAvailability,
                definitions,
                rulesOff,
                figures);
    }

    public RotaSettings withDefinitions(Definitions newDefinitions) {
        return new RotaSettings(
                grade,
                point2002,
                serviceYears,
                placement,
                lessThanFullTime,
                share,
                payYear,
                cover,
                onCall,
                availability,
                newDefinitions,
                rulesOff,
                figures);
    }

    /**
     * Switches a rule off for this rota, or on again.
     *
     * @param rule the whole name of the rule, for example {@code wales2026.shift-length}
     */
    public RotaSettings withRule(String rule, boolean on) {
        Set<String> newRulesOff = new TreeSet<>(rulesOff);
        if (on) {
            newRulesOff.remove(rule);
        } else {
            newRulesOff.add(rule);
        }
        return new RotaSettings(
                grade,
                point2002,
                serviceYears,
                placement,
                lessThanFullTime,
                share,
                payYear,
                cover,
                onCall,
                availability,
                definitions,
                newRulesOff,
                figures);
    }

    public RotaSettings withFigures(List<OwnFigure> newFigures) {
        return new RotaSettings(
                grade,
                point2002,
                serviceYears,
                placement,
                lessThanFullTime,
                share,
                payYear,
                cover,
                onCall,
                availability,
                definitions,
                rulesOff,
                newFigures);
    }
}
