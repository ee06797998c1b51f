package cymru.rhod.domain.people;

import cymru.rhod.domain.time.Ratio;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The person in a slot, as far as pay and leave need them. What is null was not given.
 *
 * @param point2002 the point of the 2002 scale, 0 to the grade's top point
 * @param serviceYears whole years of service that count for the 2026 scale
 * @param share the less-than-full-time share of full time, above 0 and at most 1
 * @param oralAndMaxillofacialSurgery whether the post earns the premium of that specialty under the 2026 contract
 * @param leaveDays days of annual leave a year, without public holidays
 * @param employment posts, stage of training, protection and claims through time
 * @param extras fields of the file this version does not know, name to JSON, kept as they were
 */
public record Doctor(
        @Nullable Grade grade,
        @Nullable Integer point2002,
        @Nullable Integer serviceYears,
        @Nullable ContractChoice contract,
        Ratio share,
        Placement placement,
        boolean oralAndMaxillofacialSurgery,
        @Nullable Integer leaveDays,
        Employment employment,
        Map<String, String> extras) {

    /** The most days of leave a year: one day less than 52 weeks of five days. */
    public static final int MOST_LEAVE_DAYS = 52 * 5 - 1;

    public Doctor {
        extras = Map.copyOf(extras);
    }

    /** A doctor of whose employment nothing else is known. */
    public Doctor(
            @Nullable Grade grade,
            @Nullable Integer point2002,
            @Nullable Integer serviceYears,
            @Nullable ContractChoice contract,
            Ratio share,
            Placement placement,
            boolean oralAndMaxillofacialSurgery,
            @Nullable Integer leaveDays,
            Map<String, String> extras) {
        this(
                grade,
                point2002,
                serviceYears,
                contract,
                share,
                placement,
                oralAndMaxillofacialSurgery,
                leaveDays,
                Employment.UNKNOWN,
                extras);
    }

    /** Returns a doctor of a hospital, full time, of whom nothing else is known. */
    public static Doctor unknown() {
        return new Doctor(null, null, null, null, Ratio.ONE, Placement.HOSPITAL, false, null, Map.of());
    }

    public boolean isLessThanFullTime() {
        return share.isLessThan(Ratio.ONE);
    }

    public Doctor withGrade(@Nullable Grade newGrade, @Nullable Integer newPoint) {
        return new Doctor(
                newGrade,
                newPoint,
                serviceYears,
                contract,
                share,
                placement,
                oralAndMaxillofacialSurgery,
                leaveDays,
                employment,
                extras);
    }

    public Doctor withServiceYears(@Nullable Integer years) {
        return new Doctor(
                grade,
                point2002,
                years,
                contract,
                share,
                placement,
                oralAndMaxillofacialSurgery,
                leaveDays,
                employment,
                extras);
    }

    public Doctor withContract(@Nullable ContractChoice newContract) {
        return new Doctor(
                grade,
                point2002,
                serviceYears,
                newContract,
                share,
                placement,
                oralAndMaxillofacialSurgery,
                leaveDays,
                employment,
                extras);
    }

    public Doctor withShare(Ratio newShare) {
        return new Doctor(
                grade,
                point2002,
                serviceYears,
                contract,
                newShare,
                placement,
                oralAndMaxillofacialSurgery,
                leaveDays,
                employment,
                extras);
    }

    public Doctor withPlacement(Placement newPlacement, boolean oralSurgery) {
        return new Doctor(
                grade,
                point2002,
                serviceYears,
                contract,
                share,
                newPlacement,
                oralSurgery,
                leaveDays,
                employment,
                extras);
    }

    public Doctor withLeaveDays(@Nullable Integer days) {
        return new Doctor(
                grade,
                point2002,
                serviceYears,
                contract,
                share,
                placement,
                oralAndMaxillofacialSurgery,
                days,
                employment,
                extras);
    }

    public Doctor withEmployment(Employment newEmployment) {
        return new Doctor(
                grade,
                point2002,
                serviceYears,
                contract,
                share,
                placement,
                oralAndMaxillofacialSurgery,
                leaveDays,
                newEmployment,
                extras);
    }
}
