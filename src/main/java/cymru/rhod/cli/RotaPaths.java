package cymru.rhod.cli;

import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that a call names.
 *
 * @param isOneFile whether the call names just one file: then it is assessed in full; else each takes a line
 */
record RotaPaths(List<Path> files, boolean isOneFile) {

    /** Returns the files named, and for each folder the rota files in it and below, in the order of their names. */
    static RotaPaths of(List<String> arguments, Messages messages) throws UnusableCall {
        List<Path> files = new ArrayList<>();
        boolean isOneFile = arguments.size() == 1;
        for (String argument : arguments) {
            Path path = path(argument, messages);
            if (Files.isDirectory(path)) {
                files.addAll(rotasIn(path, messages));
                isOneFile = false;
            } else {
                files.add(path);
            }
        }
        return new RotaPaths(List.copyOf(files), isOneFile);
    }

    private static Path path(String argument, Messages messages) throws UnusableCall {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new UnusableCall(messages.get("cli.error.no-such-path", argument));
        }
    }

    private static List<Path> rotasIn(Path folder, Messages messages) throws UnusableCall {
        List<Path> rotas;
        try {
            rotas = RotaFiles.below(folder);
        } catch (IOException e) {
            throw new UnusableCall(messages.get("cli.error.folder-unreadable", folder.toString()));
        }
        if (rotas.isEmpty()) {
            throw new UnusableCall(messages.get("cli.error.folder-empty", folder.toString(), RotaFiles.EXTENSION));
        }
        return rotas;
    }
}
