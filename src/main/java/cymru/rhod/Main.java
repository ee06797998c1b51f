package cymru.rhod;

import cymru.rhod.cli.CommandLineProgram;
import cymru.rhod.cli.Surroundings;
import cymru.rhod.ui.app.RhodApplication;
import java.nio.file.Path;
import java.util.List;

/** Where the program starts: the window, or the command line, which never loads a class of the window. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        if (CommandLineProgram.asksForWindow(given)) {
            RhodApplication.launch(given.isEmpty() ? null : Path.of(given.get(0)));
        } else {
            System.exit(CommandLineProgram.run(given, Surroundings.ofProcess()));
        }
    }
}
