package cymru.rhod.ui.start;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;

/** The rotas that come with the program, to look at and to begin from. */
public enum SampleRota {
    PSYCHIATRY_SOUTH("psychiatry-south"),
    ON_CALL("on-call"),
    GP_PRACTICE("gp-practice"),
    LESS_THAN_FULL_TIME("less-than-full-time"),
    NON_COMPLIANT("non-compliant");

    private final String id;

    SampleRota(String id) {
        this.id = id;
    }

    /** Returns its name among the samples, also the end of the key of its description. */
    public String id() {
        return id;
    }

    /**
     * Reads the sample.
     *
     * @param payYears the pay years whose figures are known
     * @throws IllegalStateException if the program is not whole
     */
    public Rota read(Collection<PayYear> payYears) {
        String file = id + RotaFiles.EXTENSION;
        try (InputStream stream = SampleRota.class.getResourceAsStream("/cymru/rhod/samples/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("missing sample: " + file);
            }
            if (RotaFiles.read(stream.readAllBytes(), file, payYears) instanceof ReadResult.Read read) {
                return read.rota();
            }
            throw new IllegalStateException("a sample that cannot be read: " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
