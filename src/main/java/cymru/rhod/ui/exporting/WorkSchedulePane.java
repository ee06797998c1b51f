package cymru.rhod.ui.exporting;

import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.FormFields;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields of what a work schedule says and no pattern does: whom to ask, what is to be learnt, time for study. */
final class WorkSchedulePane extends VBox {

    private static final List<String> USUAL_ROLES = List.of(
            "exporting.role.educational-supervisor",
            "exporting.role.clinical-supervisor",
            "exporting.role.rota-coordinator",
            "exporting.role.medical-workforce");

    private final WorkScheduleForm form;
    private final Texts texts;
    private final VBox contacts = new VBox();
    private final Button add = new Button();
    private List<ContactEntry> shown = List.of();
    private Subscriptions ofContacts = new Subscriptions();

    WorkSchedulePane(WorkScheduleForm form, Texts texts, Subscriptions subscriptions) {
        this.form = form;
        this.texts = texts;
        getStyleClass().addAll("export-fields", "export-form");
        Label heading = new WrappedLabel("export-group");
        heading.textProperty().bind(texts.binding("exporting.contacts"));
        contacts.getStyleClass().add("export-contacts");
        add.setId("export-contact-add");
        add.textProperty().bind(texts.binding("exporting.contact.add"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> {
            form.addContact(nextRole());
            layContacts();
        });
        getChildren()
                .setAll(
                        FormField.lines(texts, subscriptions, "exporting.objectives", form.objectives()),
                        FormField.lines(texts, subscriptions, "exporting.improvement", form.improvement()),
                        FormField.lines(texts, subscriptions, "exporting.study", form.study()),
                        heading,
                        contacts,
                        add);
        subscriptions.add(() -> ofContacts.close());
        layContacts();
    }

    /** Shows the rota as it is after an edit, undo or redo. */
    void show() {
        form.show();
        layContacts();
    }

    private void layContacts() {
        add.setDisable(form.isFull());
        List<ContactEntry> now = form.contacts();
        if (now.equals(shown)) {
            return;
        }
        ofContacts.close();
        ofContacts = new Subscriptions();
        contacts.getChildren().clear();
        for (int index = 0; index < now.size(); index++) {
            ContactEntry entry = now.get(index);
            FormFields fields = new FormFields(texts, ofContacts, "-" + (index + 1));
            VBox card = new VBox(
                    fields.line("exporting.contact.role", entry.role()),
                    fields.line("exporting.contact.name", entry.name()),
                    fields.line("exporting.contact.reach", entry.reach()),
                    remove(index, entry));
            card.getStyleClass().add("export-contact");
            contacts.getChildren().add(card);
        }
        boolean isAdded = now.size() == shown.size() + 1 && add.isFocused();
        shown = now;
        if (isAdded) {
            lookup("#exporting-contact-role-" + now.size()).requestFocus();
        }
    }

    private Button remove(int position, ContactEntry entry) {
        Button remove = new Button();
        remove.setId("export-contact-remove-" + (position + 1));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        ofContacts.follow(texts.wordingProperty(), wording -> {
            remove.setText(texts.get("exporting.contact.remove"));
            remove.setAccessibleText(texts.get(
                    "exporting.contact.remove.accessible",
                    entry.role().textProperty().get()));
        });
        remove.setOnAction(event -> {
            add.requestFocus();
            form.removeContact(position);
            layContacts();
        });
        return remove;
    }

    /** Returns the first of the usual roles that nobody has yet. */
    private String nextRole() {
        Stream<String> taken = form.contacts().stream()
                .map(contact -> contact.role().textProperty().get().strip());
        List<String> roles = taken.toList();
        return USUAL_ROLES.stream()
                .map(key -> texts.get(key))
                .filter(role -> !roles.contains(role))
                .findFirst()
                .orElseGet(() -> texts.get("exporting.role.other"));
    }
}
