package cymru.rhod.io.sheet.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some written forms mean, all of them the same.
 *
 * @param written as the sheet has them; case and brackets around them make no difference
 * @param means a cell as rota files write it, such as {@code LD}, {@code S+C} or {@code zero}, or times such as
 *     {@code 08:00-16:00}; null while the question is open
 */
public record CodeMeaning(List<String> written, @Nullable String means) {

    public CodeMeaning {
        written = List.copyOf(written);
    }
}
