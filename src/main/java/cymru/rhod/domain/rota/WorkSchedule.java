package cymru.rhod.domain.rota;

import java.util.List;

/**
 * What a work schedule says that no pattern can: entered by the user, and no figure depends on it. What is empty was not given.
 *
 * @param contacts whom to ask about what
 * @param objectives what the doctor is to learn
 * @param improvement the time set aside for quality improvement and patient safety
 * @param study the formal study periods
 */
public record WorkSchedule(List<Contact> contacts, List<String> objectives, String improvement, String study) {

    public static final WorkSchedule EMPTY = new WorkSchedule(List.of(), List.of(), "", "");

    /** The most contacts, and the most objectives. */
    public static final int MOST_ENTRIES = 100;

    public WorkSchedule {
        contacts = List.copyOf(contacts);
        objectives = List.copyOf(objectives);
    }

    /**
     * A person to turn to.
     *
     * @param role what they are there for; not blank in a rota
     * @param contact how to reach them
     */
    public record Contact(String role, String name, String contact) {}

    public WorkSchedule withContacts(List<Contact> newContacts) {
        return new WorkSchedule(newContacts, objectives, improvement, study);
    }

    public WorkSchedule withObjectives(List<String> newObjectives) {
        return new WorkSchedule(contacts, newObjectives, improvement, study);
    }

    public WorkSchedule withTimes(String newImprovement, String newStudy) {
        return new WorkSchedule(contacts, objectives, newImprovement, newStudy);
    }
}
