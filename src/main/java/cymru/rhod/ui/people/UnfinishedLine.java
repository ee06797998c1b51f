package cymru.rhod.ui.people;

import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Names the doctors for whom something is typed that cannot be used, while others are looked at; leads to them. */
final class UnfinishedLine extends FlowPane {

    private final DoctorsModel model;
    private final Texts texts;

    UnfinishedLine(DoctorsModel model, Texts texts, Subscriptions subscriptions) {
        this.model = model;
        this.texts = texts;
        setId("doctors-unfinished");
        getStyleClass().add("unfinished-line");
        managedProperty().bind(visibleProperty());
        subscriptions.follow(model.forms().unfinishedProperty(), this::show);
        subscriptions.onChange(
                texts.wordingProperty(),
                wording -> show(model.forms().unfinishedProperty().get()));
    }

    private void show(Set<String> slotIds) {
        setVisible(!slotIds.isEmpty());
        List<Node> parts = new ArrayList<>();
        Label what = new Label(texts.get("people.unfinished"), new FontIcon(Feather.ALERT_TRIANGLE));
        what.getStyleClass().add("form-problem");
        parts.add(what);
        model.doctors().stream()
                .filter(doctor -> slotIds.contains(doctor.id()))
                .forEach(doctor -> parts.add(link(doctor)));
        Button back = new Button(texts.get("people.unfinished.take-back"));
        back.setId("doctors-take-back");
        back.setOnAction(event -> model.forms().takeBack());
        parts.add(back);
        getChildren().setAll(parts);
    }

    private Hyperlink link(DoctorItem doctor) {
        Hyperlink link = new Hyperlink(doctor.row().slot().name());
        link.setOnAction(event -> model.choose(doctor.id()));
        return link;
    }
}
