package cymru.rhod.domain.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A doctor's employment through time: what increments, the change of contract and protection depend on. What is null was not given.
 *
 * @param posts earlier and present service, in the order in which it was given
 * @param completion the day on which training is expected to be complete
 * @param exceptional whether circumstances, such as those of a protected characteristic, let the doctor stay on the 2002 contract
 * @param lateStays single late stays that were claimed
 * @param offered the pay that was offered or is paid, line by line
 */
public record Employment(
        List<ServicePost> posts,
        @Nullable TrainingStage stage,
        @Nullable LocalDate completion,
        boolean exceptional,
        @Nullable Protection protection,
        List<LateStay> lateStays,
        List<OfferedPay> offered) {

    public static final Employment UNKNOWN = new Employment(List.of(), null, null, false, null, List.of(), List.of());

    /** The most stretches of service, and the most late stays, that are kept of one doctor. */
    public static final int MOST_ENTRIES = 500;

    public Employment {
        posts = List.copyOf(posts);
        lateStays = List.copyOf(lateStays);
        offered = List.copyOf(offered);
    }

    public Employment withPosts(List<ServicePost> newPosts) {
        return new Employment(newPosts, stage, completion, exceptional, protection, lateStays, offered);
    }

    public Employment withStage(
            @Nullable TrainingStage newStage, @Nullable LocalDate newCompletion, boolean newExceptional) {
        return new Employment(posts, newStage, newCompletion, newExceptional, protection, lateStays, offered);
    }

    public Employment withProtection(@Nullable Protection newProtection) {
        return new Employment(posts, stage, completion, exceptional, newProtection, lateStays, offered);
    }

    public Employment withLateStays(List<LateStay> newStays) {
        return new Employment(posts, stage, completion, exceptional, protection, newStays, offered);
    }

    public Employment withOffered(List<OfferedPay> newOffered) {
        return new Employment(posts, stage, completion, exceptional, protection, lateStays, newOffered);
    }
}
