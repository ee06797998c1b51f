package cymru.rhod.io.project;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.samples.RandomRotas;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RotaRoundTripTest {

    @Test
    void whatWasWrittenReadsBackAsTheSameRota() {
        RandomRotas rotas = new RandomRotas(20260805);
        for (int number = 0; number < 2000; number++) {
            Rota rota = rotas.storable();
            String text = RotaFiles.text(rota);

            ReadResult result = TestRotas.read(text);

            assertThat(result).as("rota %d: %s", number, text).isInstanceOf(ReadResult.Read.class);
            assertThat(TestRotas.rotaOf(result)).isEqualTo(rota);
            assertThat(RotaFiles.text(TestRotas.rotaOf(result))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("cymru.rhod.io.project.TestRotas#samples")
    void samplesAreWrittenAsTheProgramWritesThem(Path sample) {
        assertThat(RotaFiles.text(TestRotas.rota(sample))).isEqualTo(TestRotas.text(sample));
    }

    @Test
    void everyFieldKeepsItsValueAndItsPlace() {
        assertThat(RotaFiles.text(TestRotas.rota(TestRotas.EVERY_FIELD)))
                .isEqualTo(TestRotas.text(TestRotas.EVERY_FIELD));
    }

    @Test
    void fieldsNotKnownAreNoted() {
        ReadResult result = RotaFiles.read(TestRotas.EVERY_FIELD, TestRotas.PAY_YEARS);

        assertThat(((ReadResult.Read) result).notes())
                .containsExactlyInAnyOrder(
                        kept("shifts, shift:C, cost"),
                        kept("roster, slots, slot:s1, doctor, hobby"),
                        kept("roster, slots, slot:s1, posts"),
                        kept("roster, site"),
                        kept("colours"));
    }

    @Test
    void fractionsAreWrittenToSixDecimals() {
        Rota rota = TestRotas.rota(TestRotas.EVERY_FIELD);
        Rota third = rota.withSettings(rota.settings().withCover(new CoverSettings(null, Ratio.of(20, 3), null)));

        assertThat(RotaFiles.text(third)).contains("\"leaveWeeksPerYear\": 6.666667}");
    }

    private static Problem kept(String place) {
        return Problem.of("file.kept-field", "every-field.rota.json, " + place);
    }
}
