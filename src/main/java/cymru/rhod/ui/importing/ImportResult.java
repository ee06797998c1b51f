package cymru.rhod.ui.importing;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.sheet.importing.ImportPreview;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The rota that would result, and what it comes to. */
final class ImportResult extends VBox {

    private final ImportModel model;
    private final Texts texts;
    private final Label facts = new WrappedLabel("import-facts");
    private final LightGrid grid = new LightGrid("import-result");

    ImportResult(ImportModel model, Texts texts, Subscriptions subscriptions) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("import-result");
        facts.setId("import-facts");
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(facts, grid);
        grid.cellColours().onChange(this::show);
        subscriptions.onChange(texts.wordingProperty(), wording -> show());
        subscriptions.onChange(model.reportProperty(), report -> show());
        subscriptions.follow(model.previewProperty(), preview -> show());
    }

    private void show() {
        ImportPreview preview = model.previewProperty().get();
        Rota rota = preview == null ? null : preview.rota();
        RotaReport report = model.reportProperty().get();
        boolean isOfRota = report != null && report.rota().equals(rota);
        if (rota == null) {
            facts.setText(texts.get(preview == null ? "importing.preview.reading" : "importing.preview.none"));
            grid.show(null);
            return;
        }
        grid.show(new RotaContent(rota, isOfRota ? report : null, texts.wording(), grid.cellColours()));
        grid.setAccessibleRoleDescription(texts.get("importing.preview.name"));
        String found = size(rota) + " · " + (isOfRota && report != null ? numbers(report) : working());
        boolean isSettled = preview != null && preview.openQuestions().isEmpty();
        facts.setText(isSettled ? found : found + " – " + texts.get("importing.preview.unsettled"));
    }

    private String working() {
        return texts.get("importing.preview.working");
    }

    private String size(Rota rota) {
        Roster roster = rota.roster();
        return roster == null
                ? texts.get("importing.preview.weeks", rota.weeks().size())
                : texts.get(
                        "importing.preview.roster",
                        roster.slots().size(),
                        texts.wording().date(roster.start()),
                        texts.wording().date(roster.lastDay()));
    }

    private String numbers(RotaReport report) {
        PatternReport pattern = report.template();
        boolean hasPattern = report.rota().weeks().stream()
                .anyMatch(week -> week.cells().stream().anyMatch(cell -> cell.hasDuties()));
        return hasPattern
                ? texts.get(
                        "importing.preview.numbers",
                        texts.get("band." + pattern.newDeal().band().code() + ".name"),
                        texts.wording().quantity(pattern.workHoursWithCover().value()))
                : texts.get("importing.preview.no-pattern");
    }
}
