package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.rhod.text.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

    private final Texts texts = new Texts(Language.ENGLISH);
    private final Commands commands = new Commands(texts);
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void addCommands() {
        for (String id : List.of("file.save-as", "file.save-copy", "file.save", "view.language.cy")) {
            commands.add(id, "", () -> done.add(id));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "save, file.save-as file.save-copy file.save",
        "SAVE AS, file.save-as",
        "cop sav, file.save-copy",
        "' names ', file.save-copy",
        "welsh, view.language.cy",
        "cymraeg, view.language.cy",
        "nothing, ''",
        "'', file.save-as file.save-copy file.save view.language.cy"
    })
    void aCommandIsFoundByTheBeginningsOfItsWords(String typed, String expected) {
        assertThat(String.join(" ", ids(typed))).isEqualTo(expected);
    }

    @Test
    void aCommandIsFoundInTheLanguageInForce() {
        texts.setLanguage(Language.WELSH);

        assertThat(ids("cadw copi")).containsExactly("file.save-copy");
        assertThat(ids("save")).isEmpty();
    }

    @Test
    void aCommandThatBeginsWithWhatWasTypedComesFirst() {
        commands.add("help.find", "", () -> {});
        commands.add("file.open", "", () -> {});

        assertThat(ids("an")).containsExactly("help.find");
        assertThat(ids("s").get(0)).isEqualTo("file.save-as");
    }

    @Test
    void aCommandThatCannotBeDoneNowIsNotDone() {
        SimpleBooleanProperty enabled = new SimpleBooleanProperty(false);
        commands.addWhen(enabled, "edit.undo", "", () -> done.add("undo"));

        commands.get("edit.undo").run();
        assertThat(done).isEmpty();

        enabled.set(true);
        commands.get("edit.undo").run();
        assertThat(done).containsExactly("undo");
    }

    @Test
    void twoCommandsCannotShareAnId() {
        assertThatThrownBy(() -> commands.add("file.save", "", () -> {})).hasMessageContaining("file.save");
    }

    private List<String> ids(String typed) {
        return commands.find(typed).stream().map(Command::id).toList();
    }
}
