package cymru.rhod.io.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Damages rota files in every way that comes to mind: the reader must answer each with a rota or with problems. */
class RotaFuzzTest {

    /** Files are read in batches, so that a slow machine is not mistaken for a file that hangs. */
    private static final int BATCHES = 21;

    private static final int BATCH = 1000;
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|-?\\d+(?:\\.\\d+)?|true|false|null|[\\[\\]{},:]");
    private static final List<String> STRANGE = List.of(
            "1e999999999",
            "-1e999999999",
            "1e-999999999",
            "1e99999999999",
            "NaN",
            "-0",
            "9".repeat(399),
            "9".repeat(500),
            "0." + "1".repeat(100),
            "2147483648",
            "9223372036854775808",
            "\"\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"72:00\"",
            "\"999999:59\"",
            "\"-1:00\"",
            "\"2026-02-30\"",
            "\"9999-12-31\"",
            "\"S+S+S+S\"",
            "\"+\"",
            "\"leave\"",
            "\"sick\"",
            "null",
            "true",
            "[]",
            "{}",
            "[[[[]]]]",
            "{\"\":{}}",
            "\"" + "x".repeat(5000) + "\"",
            "/* */",
            "'");

    private final Random random = new Random(19_970_601);

    @Test
    void noDamagedFileEndsInAnExceptionOrWithoutAnAnswer() {
        List<byte[]> good = Stream.concat(TestRotas.samples().stream(), Stream.of(TestRotas.EVERY_FIELD))
                .map(RotaFuzzTest::bytes)
                .toList();
        int read = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            int first = batch * BATCH;
            read += assertTimeoutPreemptively(Duration.ofSeconds(60), () -> readDamaged(good, first));
        }
        // The damage must be light enough that a good share gets past the parser, and heavy enough to be damage.
        assertThat(read).isBetween(BATCHES * BATCH / 100, BATCHES * BATCH / 2);
    }

    private int readDamaged(List<byte[]> good, int first) {
        int read = 0;
        for (int number = first; number < first + BATCH; number++) {
            byte[] damaged = good.get(random.nextInt(good.size()));
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                damaged = damage(damaged);
            }
            read += checked(damaged, number);
        }
        return read;
    }

    /** Returns 1 for a file that is a rota all the same, which must then be one that can be saved and opened. */
    private static int checked(byte[] damaged, int number) {
        ReadResult result = RotaFiles.read(damaged, "damaged.rota.json", TestRotas.PAY_YEARS);
        if (result instanceof ReadResult.Refused refused) {
            List<Problem> problems = refused.problems();
            if (problems.isEmpty()
                    || !problems.stream().allMatch(problem -> problem.place().startsWith("damaged.rota.json"))) {
                fail("file %d: %s", number, problems);
            }
            return 0;
        }
        Rota rota = TestRotas.rotaOf(result);
        if (!(TestRotas.read(RotaFiles.text(rota)) instanceof ReadResult.Read again)
                || !again.rota().equals(rota)) {
            fail("file %d does not come back: %s", number, rota);
        }
        return 1;
    }

    private byte[] damage(byte[] bytes) {
        return switch (random.nextInt(9)) {
            case 0 -> flipBits(bytes);
            case 1 -> slice(bytes, 0, random.nextInt(bytes.length + 1));
            case 2 -> cut(bytes);
            case 3 -> repeat(bytes);
            case 4 -> nest(bytes);
            case 5 -> ofText(swapTokens(tokens(bytes)));
            case 6 -> ofText(replaceToken(tokens(bytes)));
            case 7 -> ofText(removeToken(tokens(bytes)));
            default -> ofText(copyToken(tokens(bytes)));
        };
    }

    private byte[] flipBits(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int times = random.nextInt(4); times >= 0 && flipped.length > 0; times--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] cut(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(80));
        return join(slice(bytes, 0, from), slice(bytes, to, bytes.length));
    }

    private byte[] repeat(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(80));
        return join(slice(bytes, 0, to), slice(bytes, from, bytes.length));
    }

    private byte[] nest(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        byte[] opening = (random.nextBoolean() ? "[" : "{\"a\":")
                .repeat(1 + random.nextInt(200))
                .getBytes(StandardCharsets.UTF_8);
        return join(join(slice(bytes, 0, at), opening), slice(bytes, at, bytes.length));
    }

    private List<String> swapTokens(List<String> tokens) {
        if (!tokens.isEmpty()) {
            Collections.swap(tokens, random.nextInt(tokens.size()), random.nextInt(tokens.size()));
        }
        return tokens;
    }

    private List<String> replaceToken(List<String> tokens) {
        int at = valueIn(tokens);
        if (at >= 0) {
            tokens.set(at, STRANGE.get(random.nextInt(STRANGE.size())));
        }
        return tokens;
    }

    private List<String> removeToken(List<String> tokens) {
        if (!tokens.isEmpty()) {
            tokens.remove(random.nextInt(tokens.size()));
        }
        return tokens;
    }

    /** Puts one value in the place of another: mostly good JSON with a wrong content. */
    private List<String> copyToken(List<String> tokens) {
        int from = valueIn(tokens);
        int to = valueIn(tokens);
        if (from >= 0 && to >= 0) {
            tokens.set(to, tokens.get(from));
        }
        return tokens;
    }

    private int valueIn(List<String> tokens) {
        for (int tries = 0; tries < 20 && !tokens.isEmpty(); tries++) {
            int at = random.nextInt(tokens.size());
            if (tokens.get(at).length() > 1) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> tokens(byte[] bytes) {
        return new ArrayList<>(TOKEN.matcher(new String(bytes, StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .toList());
    }

    private static byte[] ofText(List<String> tokens) {
        return String.join(" ", tokens).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static byte[] bytes(Path file) {
        return TestRotas.text(file).getBytes(StandardCharsets.UTF_8);
    }
}
