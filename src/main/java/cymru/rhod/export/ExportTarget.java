package cymru.rhod.export;

import cymru.rhod.domain.roster.Slot;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be exported.
 *
 * @param content what is in it, as a call names it: {@code pattern}, {@code shifts}
 */
public record ExportTarget(ExportFormat format, String content, ExportScope scope, Maker maker) {

    /** Makes the bytes of a file. */
    @FunctionalInterface
    public interface Maker {

        /** @param slot the slot the file is of; null where it is of the rota as a whole */
        byte[] make(ExportSource source, @Nullable Slot slot);
    }

    /** @param slot as {@link ExportSubjects} chose it for this target */
    public byte[] make(ExportSource source, @Nullable Slot slot) {
        return maker.make(source, slot);
    }
}
