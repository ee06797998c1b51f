package cymru.rhod.io.calendar;

import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What identifies an event from one export to the next, so that taking in a newer file puts the events of the older one right
 * instead of adding to them: rota, slot, date, and which event of that day it is. It tells nobody who the doctor is.
 */
final class EventId {

    private EventId() {}

    /** @param number which event of the day, from 0; a day off has the number of the duty that it takes the place of */
    static String of(Rota rota, Slot slot, LocalDate date, int number) {
        // A rota without an id is told apart by its name.
        String rotaId = rota.details().id().isEmpty()
                ? "name " + rota.details().name()
                : rota.details().id();
        String parts = List.of(rotaId, slot.id(), date.toString(), Integer.toString(number)).stream()
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(parts.getBytes(StandardCharsets.UTF_8)) + "@rhod";
    }
}
