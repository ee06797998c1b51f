package cymru.rhod.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.io.json.FigureJson;
import cymru.rhod.report.KnownFigures;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One call of {@code rhod figures}: lists the figures in force on a date. */
final class FiguresRun {

    private static final String INDENT = "  ";

    private final FiguresCommand call;
    private final Surroundings surroundings;
    private final Wording wording;
    private final Messages messages;

    FiguresRun(FiguresCommand call, Surroundings surroundings) {
        this.call = call;
        this.surroundings = surroundings;
        wording = Wording.in(surroundings.language());
        messages = wording.messages();
    }

    int run() throws UnusableCall {
        FigureSource source = new FigureSource(surroundings.home(), call.figures, wording);
        Figures figures = source.table().on(date());
        surroundings.out().print(call.json ? json(figures) : text(figures));
        source.notes().forEach(note -> surroundings.err().println("rhod: " + note));
        return ExitCode.ASSESSED;
    }

    private LocalDate date() throws UnusableCall {
        if (call.on.isEmpty()) {
            return surroundings.today();
        }
        try {
            return LocalDate.parse(call.on);
        } catch (DateTimeException e) {
            throw new UnusableCall(messages.get("cli.error.date", "--on", call.on));
        }
    }

    private String text(Figures figures) {
        Lines lines = new Lines(surroundings.colour());
        lines.line(Style.STRONG, messages.get("cli.figures.heading", wording.date(figures.date())));
        for (Contract contract : Contract.values()) {
            TextTable table = new TextTable(INDENT, Align.LEFT, Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT);
            inForce(contract, figures)
                    .forEach(figure -> table.row(
                            figure.grade().isUnconfirmed() ? Style.ATTENTION : Style.PLAIN,
                            wording.figureName(figure.id()),
                            wording.quantity(figure.quantity()),
                            figure.from().toString(),
                            messages.get("evidence." + figure.grade().code()),
                            figure.id()));
            if (!table.isEmpty()) {
                lines.heading(messages.get("contract." + contract.code()));
                lines.table(table);
            }
        }
        return lines.text();
    }

    private String json(Figures figures) {
        ArrayNode list = JsonValues.NODES.arrayNode();
        Stream.of(Contract.values())
                .flatMap(contract -> inForce(contract, figures))
                .forEach(figure -> list.add(json(figure)));
        return JsonValues.written(list) + "\n";
    }

    private ObjectNode json(FigureInForce figure) {
        ObjectNode json = JsonValues.NODES.objectNode();
        json.put("id", figure.id());
        json.put("name", wording.figureName(figure.id()));
        json.put("unit", figure.unit().symbol());
        json.set("value", FigureJson.write(figure.value(), figure.unit()));
        json.put("from", figure.from().toString());
        json.put("source", figure.source());
        json.put("clause", figure.clause());
        json.put("grade", figure.grade().code());
        json.put("note", wording.note(figure));
        return json;
    }

    private static Stream<FigureInForce> inForce(Contract contract, Figures figures) {
        List<FigureId> known = KnownFigures.of(contract);
        return known.stream().map(figures::find).flatMap(Optional::stream);
    }
}
