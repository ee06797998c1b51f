package cymru.rhod.cli;

import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Version;
import java.io.File;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program without a window: understands the call, does it, and says how it ended. */
public final class CommandLineProgram {

    private static final Set<String> COMMANDS = Set.of(
            AssessCommand.NAME, CompareCommand.NAME, ExportCommand.NAME, FiguresCommand.NAME, ImportCommand.NAME);

    private static final String LANGUAGE_OPTION = "--lang";

    private final Surroundings surroundings;
    private final Messages messages;

    private CommandLineProgram(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.messages = Messages.in(surroundings.language());
    }

    /** Says whether a call asks for the window: with nothing, or with one file that is there. */
    public static boolean asksForWindow(List<String> arguments) {
        return arguments.isEmpty()
                || (arguments.size() == 1
                        && !COMMANDS.contains(arguments.get(0))
                        && new File(arguments.get(0)).exists());
    }

    /** Does what the arguments ask; returns 0 for done, 1 for a broken rule asked about, 2 for a wrong call or file. */
    public static int run(List<String> arguments, Surroundings surroundings) {
        Surroundings inLanguage =
                surroundings.in(Language.ofCode(languageAskedFor(arguments)).orElse(surroundings.language()));
        int exitCode = new CommandLineProgram(inLanguage).run(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return exitCode;
    }

    private int run(List<String> arguments) {
        try {
            return run(new CommandLine(new RootCommand()).parseArgs(arguments.toArray(String[]::new)));
        } catch (ParameterException e) {
            return fail(problem(e) + "\n" + messages.get("cli.error.see-help"));
        } catch (UnusableCall e) {
            return fail(e.words());
        } catch (RuntimeException e) {
            // A mistake of the program's own: a person is helped by a sentence to report, not by a stack trace.
            return fail(messages.get("cli.error.unexpected", asked(arguments), e.toString()));
        }
    }

    /** Returns the call as far as its command: what could not be finished. */
    private static String asked(List<String> arguments) {
        return arguments.stream()
                .filter(COMMANDS::contains)
                .findFirst()
                .map(command -> "rhod " + command)
                .orElse("rhod");
    }

    private int run(ParseResult call) throws UnusableCall {
        if (call.hasSubcommand()) {
            return runCommand(call.subcommand().commandSpec().userObject());
        }
        RootCommand root = call.commandSpec().commandLine().getCommand();
        checkLanguage(root.language);
        if (root.version) {
            return print(messages.get(
                    "cli.version", Version.ofProgram(), Runtime.version().toString()));
        }
        if (root.file.isEmpty() || root.help) {
            return print(messages.get("cli.help.rhod"));
        }
        throw new UnusableCall(messages.get("cli.error.neither-file-nor-command", root.file.get(0)));
    }

    private int runCommand(Object command) throws UnusableCall {
        if (command instanceof CompareCommand compare) {
            checkLanguage(compare.language);
            return compare.help ? print(messages.get("cli.help.compare")) : new CompareRun(compare, surroundings).run();
        }
        if (command instanceof ExportCommand export) {
            if (!export.isInBothLanguages()) {
                checkLanguage(export.language);
            }
            return export.help ? print(messages.get("cli.help.export")) : new ExportRun(export, surroundings).run();
        }
        if (command instanceof FiguresCommand figures) {
            checkLanguage(figures.language);
            return figures.help ? print(messages.get("cli.help.figures")) : new FiguresRun(figures, surroundings).run();
        }
        if (command instanceof ImportCommand imported) {
            checkLanguage(imported.language);
            return imported.help ? print(messages.get("cli.help.import")) : new ImportRun(imported, surroundings).run();
        }
        AssessCommand assess = (AssessCommand) command;
        checkLanguage(assess.language);
        return assess.help ? print(messages.get("cli.help.assess")) : new AssessRun(assess, surroundings).run();
    }

    private int print(String text) {
        surroundings.out().println(text);
        return ExitCode.ASSESSED;
    }

    private int fail(String message) {
        message.lines().forEach(line -> surroundings.err().println("rhod: " + line));
        return ExitCode.UNUSABLE;
    }

    private void checkLanguage(String code) throws UnusableCall {
        if (!code.isEmpty() && Language.ofCode(code).isEmpty()) {
            throw new UnusableCall(messages.get("cli.error.language", code));
        }
    }

    /** The language must be known before the call is understood, as a call that is not understood is answered in it. */
    private static String languageAskedFor(List<String> arguments) {
        Iterator<String> iterator = arguments.iterator();
        while (iterator.hasNext()) {
            String argument = iterator.next();
            if (argument.equals(LANGUAGE_OPTION) && iterator.hasNext()) {
                return iterator.next();
            }
            if (argument.startsWith(LANGUAGE_OPTION + "=")) {
                return argument.substring(LANGUAGE_OPTION.length() + 1);
            }
        }
        return "";
    }

    private String problem(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String first = unmatched.getUnmatched().get(0);
            return messages.get(unmatched.isUnknownOption() ? "cli.error.unknown-option" : "cli.error.too-many", first);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        if (e instanceof OverwrittenOptionException repeated
                && repeated.getOverwritten() instanceof OptionSpec option) {
            return messages.get("cli.error.repeated-option", option.longestName());
        }
        return messages.get("cli.error.call");
    }

    private String missing(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? messages.get("cli.error.missing-value", option.longestName())
                : messages.get("cli.error.missing-file");
    }
}
