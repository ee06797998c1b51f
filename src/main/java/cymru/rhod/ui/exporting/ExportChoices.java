package cymru.rhod.ui.exporting;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.export.ExportFormat;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.FormFields;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is to be made, for whom, in which language and form. What the product does not have is not asked. */
final class ExportChoices extends VBox {

    private static final double LINE = 30;
    private static final double FRAME = 2;

    private final ExportModel model;
    private final Texts texts;
    private final ListView<Product> products = new ListView<>();
    private final ChoiceEntry<Whom> whom;
    private final ChoiceEntry<Languages> languages;
    private final ChoiceEntry<ExportFormat> format;
    private final ChoiceEntry<PayYear> payYear;
    private final FormField<ChoiceCombo<Whom>> whomField;
    private final FormField<ChoiceCombo<Languages>> languagesField;
    private final FormField<ChoiceCombo<ExportFormat>> formatField;
    private final FormField<ChoiceCombo<PayYear>> payYearField;
    private final VBox days;

    ExportChoices(ExportModel model, Texts texts, Subscriptions subscriptions) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("export-choices");
        whom = entry(model.whom(), (choice, chosen) -> choice.withWhom(chosen));
        languages = entry(model.languages(), (choice, chosen) -> choice.withLanguages(chosen));
        format = entry(model.format(), (choice, chosen) -> choice.withFormat(chosen));
        payYear = entry(model.payYear(), (choice, chosen) -> choice.withPayYear(chosen));
        FormFields fields = new FormFields(texts, subscriptions);
        whomField = fields.choice("exporting.whom", whom, model.choicesOfWhom(), this::words);
        languagesField = fields.choice(
                "exporting.language",
                languages,
                model.choicesOfLanguages(),
                one -> texts.get("exporting.language." + one.code()));
        formatField = fields.choice(
                "exporting.format",
                format,
                model.choiceProperty().get().product().formats(),
                one -> texts.get("exporting.format." + one.code()));
        payYearField = fields.choice("exporting.pay-year", payYear, model.choicesOfPayYear(), PayYear::toString);
        days = new VBox(
                check(fields, "exporting.days.leave", true, (choice, on) -> choice.withLeave(on)),
                check(fields, "exporting.days.off", false, (choice, on) -> choice.withDaysOff(on)));
        days.getStyleClass().add("form-group");
        Label what = new WrappedLabel("export-group");
        what.textProperty().bind(texts.binding("exporting.what"));
        what.setLabelFor(products);
        getChildren().setAll(what, products(subscriptions), whomField, languagesField, formatField, payYearField, days);
        subscriptions.follow(model.choiceProperty(), choice -> show());
    }

    /** Shows what holds, after the rota or the choice has changed. */
    void show() {
        Product product = model.choiceProperty().get().product();
        whomField.control().setChoices(model.choicesOfWhom());
        whom.show(model.whom());
        whomField.control().reword();
        languagesField.control().setChoices(model.choicesOfLanguages());
        languages.show(model.languages());
        languagesField.setShown(product.hasLanguage());
        boolean hasFormats = product.formats().size() > 1;
        formatField.setShown(hasFormats);
        if (hasFormats) {
            formatField.control().setChoices(product.formats());
            format.show(model.format());
        }
        payYearField.control().setChoices(model.choicesOfPayYear());
        payYear.show(model.payYear());
        payYearField.setShown(product.hasPay());
        days.setVisible(product == Product.CALENDAR);
        days.setManaged(product == Product.CALENDAR);
        products.getSelectionModel().select(product);
    }

    @Override
    public void requestFocus() {
        products.requestFocus();
    }

    private ListView<Product> products(Subscriptions subscriptions) {
        products.setId("export-products");
        products.getItems().setAll(Product.values());
        double height = products.getItems().size() * LINE + FRAME;
        products.setFixedCellSize(LINE);
        products.setMinHeight(height);
        products.setPrefHeight(height);
        products.setMaxHeight(height);
        products.getSelectionModel().selectedItemProperty().addListener((observable, before, chosen) -> {
            if (chosen != null) {
                model.choose(choice -> choice.withProduct(chosen));
            }
        });
        subscriptions.follow(texts.wordingProperty(), wording -> {
            products.setAccessibleText(texts.get("exporting.what"));
            products.setCellFactory(list -> new ProductCell());
        });
        return products;
    }

    private CheckBox check(FormFields fields, String key, boolean on, Change<Boolean> change) {
        return fields.check(key, entry(on, change));
    }

    /** Changes one thing of a choice. */
    @FunctionalInterface
    private interface Change<T> {
        ExportChoice of(ExportChoice choice, T chosen);
    }

    private <T> ChoiceEntry<T> entry(T first, Change<T> change) {
        return new ChoiceEntry<>(first, chosen -> {
            UnaryOperator<ExportChoice> step = choice -> change.of(choice, chosen);
            model.choose(step);
            return Optional.empty();
        });
    }

    private String words(Whom one) {
        if (one instanceof Whom.OneSlot slot) {
            return model.slots().stream()
                    .filter(known -> known.id().equals(slot.slotId()))
                    .map(Slot::nameOrId)
                    .findFirst()
                    .orElse(slot.slotId());
        }
        List<Slot> slots = model.slots();
        return one instanceof Whom.EverySlot
                ? texts.get("exporting.whom.every", slots.size())
                : texts.get("exporting.whom.rota");
    }

    /** A product with the ending of its files. */
    private final class ProductCell extends ListCell<Product> {
        private final Label name = new Label();
        private final Label ending = new Label();
        private final HBox line;

        ProductCell() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            ending.getStyleClass().add("export-ending");
            ending.setMinWidth(Region.USE_PREF_SIZE);
            line = new HBox(name, space, ending);
            line.getStyleClass().add("export-product");
            // As wide as the list, never wider.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Product product, boolean empty) {
            super.updateItem(product, empty);
            if (product == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                name.setText(texts.get("exporting.product." + product.code()));
                ending.setText("." + product.formats().get(0).code());
                setGraphic(line);
                setAccessibleText(name.getText());
            }
        }
    }
}
