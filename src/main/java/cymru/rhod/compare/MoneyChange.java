package cymru.rhod.compare;

import cymru.rhod.domain.money.Money;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sum of money before and after; null where it was or is not known. */
public record MoneyChange(@Nullable Money before, @Nullable Money after) {

    public boolean isChange() {
        return !Objects.equals(before, after);
    }

    /** Returns by how much it grew; null where it was or is not known. */
    public @Nullable Money difference() {
        return before == null || after == null ? null : after.minus(before);
    }
}
