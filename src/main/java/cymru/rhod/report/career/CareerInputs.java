package cymru.rhod.report.career;

import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.ServicePost;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a career is worked out from.
 *
 * @param posts earliest first, none overlapping the next
 * @param service earlier service; the posts themselves count in full besides
 * @param serviceYears whole years credited on the first day, where earlier service is not listed; null where not known either
 * @param transfer the first day on the contract of 2026; null to stay on that of 2002
 * @param protection null where there is none; its date gives way to the transfer
 */
public record CareerInputs(
        List<CareerPost> posts,
        List<ServicePost> service,
        @Nullable Integer serviceYears,
        @Nullable LocalDate transfer,
        @Nullable Protection protection,
        List<AssumedAward> awards,
        OwnRota ownRota) {

    public CareerInputs {
        posts = List.copyOf(posts);
        service = List.copyOf(service);
        awards = List.copyOf(awards);
    }

    public CareerInputs withTransfer(@Nullable LocalDate newTransfer) {
        return new CareerInputs(posts, service, serviceYears, newTransfer, protection, awards, ownRota);
    }
}
