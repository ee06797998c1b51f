package cymru.rhod.ui.people;

import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.roster.RosterWarning;
import cymru.rhod.rules.Reason;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TabStrip;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chosen doctor: details that can be changed, pay, and every number with its reasons. */
final class DoctorDetail extends BorderPane {

    private static final String DETAILS = "doctor-details";
    private static final String PAY = "doctor-pay";
    private static final String NUMBERS = "doctor-numbers";

    private final SessionModel session;
    private final DoctorsModel model;
    private final Texts texts;
    private final Consumer<Reason> onExplain;
    private final Label name = new Label();
    private final Label place = new WrappedLabel("form-hint");
    private final Label several = new WrappedLabel("form-hint");
    private final Label warnings = new WrappedLabel("people-warning");
    private final ScrollPane scroll = new ScrollPane();
    private String shownTab = DETAILS;
    private Subscriptions ofFields = new Subscriptions();

    DoctorDetail(
            SessionModel session,
            DoctorsModel model,
            Texts texts,
            Subscriptions subscriptions,
            Consumer<Reason> onExplain) {
        this.session = session;
        this.model = model;
        this.texts = texts;
        this.onExplain = onExplain;
        setId("doctor-detail");
        getStyleClass().add("doctor-detail");
        name.getStyleClass().add("doctor-name");
        TabStrip tabs = new TabStrip(this::showTab);
        tabs.add(DETAILS, texts.binding("people.tab.details"));
        tabs.add(PAY, texts.binding("people.tab.pay"));
        tabs.add(NUMBERS, texts.binding("people.tab.numbers"));
        several.setId("doctor-several");
        warnings.setId("doctor-warnings");
        several.managedProperty().bind(several.visibleProperty());
        warnings.managedProperty().bind(warnings.visibleProperty());
        VBox heading = new VBox(name, place, warnings, several);
        heading.getStyleClass().add("doctor-heading");
        setTop(new VBox(heading, tabs));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        tabs.choose(DETAILS);
        subscriptions.follow(model.chosenProperty(), this::change);
        subscriptions.follow(model.selectedProperty(), selected -> showSelected());
        subscriptions.onChange(texts.wordingProperty(), wording -> show());
        subscriptions.add(() -> ofFields.close());
    }

    /** Shows the chosen doctor as the report now has them. */
    void show() {
        DoctorItem chosen = model.chosenProperty().get();
        showSelected();
        warnings.setText(chosen == null ? "" : inWords(model.warnings(chosen.id())));
        warnings.setVisible(!warnings.getText().isEmpty());
        if (chosen == null) {
            name.setText("");
            place.setText(texts.get("people.detail.none"));
            return;
        }
        DoctorRow row = chosen.row();
        name.setText(row.slot().name());
        place.setText(texts.get(
                "people.detail.place",
                row.number(),
                model.doctors().size(),
                row.slot().startWeek()));
        if (!shownTab.equals(DETAILS)) {
            scroll.setContent(content(row));
        }
    }

    private String inWords(List<RosterWarning> found) {
        return found.stream()
                .map(warning -> "⚠ " + texts.wording().problem(warning.problem()))
                .collect(Collectors.joining("\n"));
    }

    private void showSelected() {
        DoctorItem chosen = model.chosenProperty().get();
        Set<String> selected = model.selectedProperty().get();
        several.setVisible(chosen != null && selected.size() > 1 && selected.contains(chosen.id()));
        several.setText(texts.get("people.detail.several", selected.size()));
    }

    private void showTab(String id) {
        shownTab = id;
        rebuild(model.chosenProperty().get());
    }

    private void change(@Nullable DoctorItem chosen) {
        rebuild(chosen);
        scroll.setVvalue(0);
    }

    private void rebuild(@Nullable DoctorItem chosen) {
        ofFields.close();
        ofFields = new Subscriptions();
        model.forms().close();
        scroll.setContent(chosen == null ? null : content(chosen.row()));
        show();
    }

    private Node content(DoctorRow row) {
        return switch (shownTab) {
            case PAY -> new DoctorPayPane(row, texts, onExplain);
            case NUMBERS -> new DoctorNumbersPane(row, texts, onExplain);
            default -> fields(row);
        };
    }

    private Node fields(DoctorRow row) {
        Rota rota = session.editedRota();
        Slot slot = Optional.ofNullable(rota.roster())
                .flatMap(roster -> roster.slot(row.slot().id()))
                .orElse(row.slot());
        return new DoctorFields(texts, ofFields, model.forms().open(rota, slot));
    }
}
