package cymru.rhod.io.project;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Really kills a program in the middle of its saves, again and again. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledWhileSavingTest {

    private static final int KILLS = 12;

    private final Random random = new Random(9);

    @TempDir
    private Path folder;

    private Rota one;
    private Rota other;

    @BeforeEach
    void makeTwoRotasLargeEnoughToBeCaughtHalfWritten() {
        one = large("One", 500);
        other = large("Other", 300);
        RotaFiles.write(one, folder.resolve("one.rota.json"));
        RotaFiles.write(other, folder.resolve("other.rota.json"));
    }

    @Test
    void theFileAndTheVersionBeforeAreAlwaysWhole() throws Exception {
        Path file = folder.resolve("saved.rota.json");
        for (int kill = 0; kill < KILLS; kill++) {
            killInTheMiddle("file", file);

            assertThat(TestRotas.rota(file)).isIn(one, other);
            assertThat(TestRotas.rota(folder.resolve("saved.rota.json.bak"))).isIn(one, other);
        }
    }

    @Test
    void eachKilledProgramLeavesOneWholeCopyForRecovery() throws Exception {
        Path copies = folder.resolve("autosave");
        for (int kill = 0; kill < KILLS; kill++) {
            killInTheMiddle("autosave", copies);

            List<Recovery.Leftover> leftovers = Recovery.leftovers(copies, TestRotas.PAY_YEARS);
            assertThat(leftovers).hasSize(1);
            assertThat(TestRotas.rotaOf(leftovers.get(0).content())).isIn(one, other);
            assertThat(leftovers.get(0).original()).isEqualTo(folder.resolve("one.rota.json"));
            leftovers.get(0).discard();
            assertThat(Recovery.leftovers(copies, TestRotas.PAY_YEARS)).isEmpty();
        }
    }

    /** While the program runs, what it keeps is not offered; the kill comes after some saves, anywhere within the next one. */
    private void killInTheMiddle(String what, Path target) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(SavesForever.class.getName(), what, target.toString()));
        command.add(folder.resolve("one.rota.json").toString());
        command.add(folder.resolve("other.rota.json").toString());
        Process program = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try (InputStream saves = program.getInputStream()) {
            for (int save = 3 + random.nextInt(4); save > 0; save--) {
                assertThat(saves.read())
                        .as(() -> TestRotas.text(folder.resolve("errors")))
                        .isEqualTo('.');
            }
            assertThat(Files.isDirectory(target) ? Recovery.leftovers(target, TestRotas.PAY_YEARS) : List.of())
                    .isEmpty();
            waitAMoment();
        } finally {
            program.destroyForcibly();
            assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    /** Lets up to about one save pass, so that the kill can come at any step of it. */
    private void waitAMoment() {
        long until = System.nanoTime() + random.nextInt(12_000_000);
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    private static Rota large(String name, int slots) {
        Rota rota = TestRotas.rota(TestRotas.SAMPLES.resolve("psychiatry-south.rota.json"));
        List<Slot> made = IntStream.range(0, slots)
                .mapToObj(number -> Slot.of("slot " + number, name.repeat(30), 1 + number % 26))
                .toList();
        return rota.withDetails(RotaDetails.named(name, name))
                .withSettings(rota.settings().withPlacement(Placement.GP_PRACTICE))
                .withRoster(Roster.of(LocalDate.of(2026, 8, 5), 26, made));
    }
}
