package cymru.rhod.domain.people;

import cymru.rhod.domain.time.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a stretch of a doctor's service was, with the share of it that counts for increments. Some kinds count by a decision of the
 * employer; they have more than one share. Source: calculations, section 2; research posts by ruling 53.
 */
public enum ServiceKind {
    /** A training post, at any less-than-full-time share: time is not pro-rated. */
    TRAINING("training", Ratio.ONE),
    MATERNITY("maternity", Ratio.ONE),
    ADOPTION("adoption", Ratio.ONE),
    SHARED_PARENTAL("shared-parental", Ratio.ONE),
    SICK("sick", Ratio.ONE),
    /** Locum work of any other kind than an appointment for training. */
    LOCUM("locum", Ratio.of(1, 2)),
    LOCUM_FOR_TRAINING("locum-for-training", Ratio.ONE, Ratio.of(1, 2)),
    /** A doctorate or an integrated academic post. */
    ACADEMIC("academic", Ratio.ONE),
    /** A master's or the like that is relevant to academic training. */
    DEGREE("degree", Ratio.ZERO, Ratio.ONE),
    LOCALLY_EMPLOYED("locally-employed", Ratio.ZERO, Ratio.of(1, 2), Ratio.ONE),
    OVERSEAS("overseas", Ratio.ZERO, Ratio.of(1, 2), Ratio.ONE),
    /** Another grade of the NHS. */
    OTHER_GRADE("other-grade", Ratio.ZERO, Ratio.of(1, 2), Ratio.ONE),
    CAREER_BREAK("career-break", Ratio.ZERO);

    private final String code;
    private final List<Ratio> weights;

    ServiceKind(String code, Ratio standard, Ratio... others) {
        this.code = code;
        weights = Stream.concat(Stream.of(standard), Stream.of(others)).toList();
    }

    /** Returns the kind's name in the rota file. */
    public String code() {
        return code;
    }

    /** Returns the share of its days that counts unless the employer decided otherwise: 0, a half or 1. */
    public Ratio standardWeight() {
        return weights.get(0);
    }

    /** Returns every share that may count, the standard one first. */
    public List<Ratio> weights() {
        return weights;
    }

    public static Optional<ServiceKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
