package cymru.rhod.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.text.Wording;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads rota files with the settings of a call put into them; collects what is worth noting. */
final class RotaSource {

    /** Numbers stay as written: 6.6 weeks of leave are not the nearest binary fraction. */
    private static final ObjectMapper JSON =
            new ObjectMapper().setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

    private final List<Setting> settings;
    private final Collection<PayYear> payYears;
    private final Wording wording;
    private final List<String> notes = new ArrayList<>();

    /**
     * @param settings what the call puts in place of the files' own
     * @param payYears the pay years a rota may name
     */
    RotaSource(List<Setting> settings, Collection<PayYear> payYears, Wording wording) {
        this.settings = settings;
        this.payYears = payYears;
        this.wording = wording;
    }

    /** Returns notes about the files read so far, in words. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Reads a rota file. */
    Rota read(Path file) throws UnusableCall {
        ReadResult.Read read = accepted(RotaFiles.read(file, payYears), problem -> worded(problem, file));
        read.notes().forEach(note -> notes.add(worded(note, file)));
        return settings.isEmpty() ? read.rota() : withSettings(read.rota(), file);
    }

    /** The settings pass through the reader of rota files, so that what a file may not say, no option can. */
    private Rota withSettings(Rota rota, Path file) throws UnusableCall {
        byte[] changed;
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(RotaFiles.text(rota));
            settings.forEach(setting -> setting.applyTo(json));
            changed = JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a rota file that was just written can be read", e);
        }
        ReadResult result = RotaFiles.read(changed, name(file), payYears);
        return accepted(result, problem -> wordedForOption(problem, file)).rota();
    }

    private static ReadResult.Read accepted(ReadResult result, Function<Problem, String> words) throws UnusableCall {
        if (result instanceof ReadResult.Refused refused) {
            throw new UnusableCall(refused.problems().stream().map(words).collect(Collectors.joining("\n")));
        }
        return (ReadResult.Read) result;
    }

    /** The file by itself is in order: the option is at fault, or does not go together with what the file says. */
    private String wordedForOption(Problem problem, Path file) {
        return settings.stream()
                .filter(setting -> problem.place().equals(setting.placeIn(name(file))))
                .findFirst()
                .map(setting -> wording.problem(new Problem(problem.code(), setting.option(), problem.arguments())))
                .orElseGet(() -> wording.messages()
                        .get(
                                "cli.error.setting-does-not-fit",
                                settings.stream().map(Setting::option).collect(Collectors.joining(" ")),
                                worded(problem, file)));
    }

    private String worded(Problem problem, Path file) {
        return worded(problem, file, wording);
    }

    /** Words a problem with the file's whole path: two folders may hold files of one name. */
    static String worded(Problem problem, Path file, Wording wording) {
        String name = name(file);
        return wording.problem(
                problem.place().startsWith(name)
                        ? new Problem(
                                problem.code(), file + problem.place().substring(name.length()), problem.arguments())
                        : problem);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
