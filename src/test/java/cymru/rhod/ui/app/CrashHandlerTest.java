package cymru.rhod.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.text.Language;
import cymru.rhod.ui.app.CopyKeeper.Copy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class CrashHandlerTest {

    private static final RuntimeException FAULT = new IllegalStateException("broken");

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void aFaultIsToldWithTheCopyKeptAndWrittenDown(FxRobot robot) throws IOException {
        CrashLog log = new CrashLog(folder.resolve("100% new"));
        handle(robot, new CrashHandler(log, answer -> answer.accept(Copy.KEPT), this::tell));

        assertThat(told).containsExactly(CrashCode.of(FAULT) + " KEPT");
        assertThat(Files.readString(log.file()))
                .contains(CrashCode.of(FAULT))
                .contains("broken")
                .contains("CrashHandlerTest");
    }

    @Test
    void aFaultIsToldAlsoWhereNoCopyCanBeSaved(FxRobot robot) {
        CrashHandler handler = new CrashHandler(
                new CrashLog(folder),
                answer -> {
                    throw new IllegalArgumentException("no copy");
                },
                this::tell);
        handle(robot, handler);
        handle(robot, handler);

        assertThat(told).containsExactly(CrashCode.of(FAULT) + " FAILED", CrashCode.of(FAULT) + " FAILED");
    }

    @Test
    void aFaultIsToldOnceItIsKnownWhatBecameOfTheCopy(FxRobot robot) {
        List<Consumer<Copy>> answers = new ArrayList<>();
        CrashHandler handler = new CrashHandler(new CrashLog(folder), answers::add, this::tell);
        handle(robot, handler);
        assertThat(told).isEmpty();

        robot.interact(() -> answers.get(0).accept(Copy.NOT_NEEDED));
        assertThat(told).containsExactly(CrashCode.of(FAULT) + " NOT_NEEDED");
    }

    @Test
    void aFaultInSavingTheCopyIsNoReasonToWaitForEver(FxRobot robot) {
        CrashHandler handler = new CrashHandler(new CrashLog(folder), answer -> {}, this::tell);
        handle(robot, handler);
        handle(robot, handler);
        assertThat(told).containsExactly(CrashCode.of(FAULT) + " FAILED");

        handle(robot, handler);
        handle(robot, handler);
        assertThat(told).hasSize(2);
    }

    @Test
    void aFaultIsToldAlsoWhereItCannotBeWrittenDown(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "where the folder should be");
        handle(robot, new CrashHandler(new CrashLog(file), answer -> answer.accept(Copy.KEPT), this::tell));

        assertThat(told).hasSize(1);
    }

    @Test
    void faultsAreWrittenOneAfterTheOther() throws IOException {
        CrashLog log = new CrashLog(folder);
        log.write("AAAA-0001", Thread.currentThread(), FAULT);
        log.write("AAAA-0002", Thread.currentThread(), FAULT);

        assertThat(Files.readString(log.file())).contains("AAAA-0001", "AAAA-0002");
    }

    @Test
    void aFaultBeforeTheWindowIsWordedWithItsCodeAndLog(FxRobot robot) {
        CrashLog log = new CrashLog(folder);
        robot.interact(() -> {
            var dialog = new StartFault(log).dialog(FAULT, Language.WELSH);
            assertThat(dialog.getHeaderText()).isEqualTo("Ni all Rhod gychwyn.");
            assertThat(dialog.getContentText())
                    .contains(CrashCode.of(FAULT))
                    .contains(log.file().toString());
        });
    }

    private static void handle(FxRobot robot, CrashHandler handler) {
        robot.interact(() -> handler.uncaughtException(Thread.currentThread(), FAULT));
    }

    private void tell(String code, Copy copy) {
        told.add(code + " " + copy);
    }
}
