package cymru.rhod.edit;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No edit may leave a rota that can neither be saved nor recovered. */
class EditsCanBeSavedTest {

    private static final List<PayYear> PAY_YEARS = List.of(new PayYear(2026));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatAnEditAcceptsIsWrittenAndReadBackTheSame(long seed) {
        RandomEdits random = new RandomEdits(seed);
        Rota rota = random.rota();
        int accepted = 0;
        int refused = 0;
        for (int step = 0; step < 300; step++) {
            RotaEdit edit = random.editAtTheLimits(rota);
            if (edit.applyTo(rota) instanceof EditResult.Applied applied) {
                accepted++;
                rota = applied.rota();
                assertThat(read(rota)).as("after %s", edit).isEqualTo(new ReadResult.Read(rota, List.of()));
            } else {
                refused++;
            }
        }
        assertThat(accepted).isGreaterThan(50);
        assertThat(refused).isGreaterThan(50);
    }

    private static ReadResult read(Rota rota) {
        return RotaFiles.read(RotaFiles.text(rota).getBytes(StandardCharsets.UTF_8), "edited", PAY_YEARS);
    }
}
