package cymru.rhod.ui.exporting;

import atlantafx.base.theme.Styles;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Where to print, which pages and how often, beside the preview of them. A computer without a printer is told so. */
final class PrintPanel extends FlowPane {

    private static final double PRINTER_WIDTH = 240;
    private static final double SHORT_WIDTH = 130;

    private final PrintModel model;
    private final Texts texts;
    private final ChoiceCombo<String> combo;
    private final FormField<ChoiceCombo<String>> printer;
    private final FormField<TextField> pages;
    private final FormField<TextField> copies;
    private final Button print = new Button();
    private final Button close = new Button();
    private final Label none = new WrappedLabel();

    /**
     * @param onPrint is done when the person wants it printed
     * @param onClose is done when the person does not
     */
    PrintPanel(PrintModel model, Texts texts, Runnable onPrint, Runnable onClose, Subscriptions subscriptions) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("export-print");
        setId("export-print-panel");
        combo = new ChoiceCombo<>(texts, subscriptions, model.printer(), name -> name);
        printer = new FormField<>(
                texts,
                subscriptions,
                "exporting.printer",
                combo,
                model.printer().problemProperty());
        printer.setPrefWidth(PRINTER_WIDTH);
        pages = FormField.line(texts, subscriptions, "exporting.print.pages", model.pages());
        pages.setPrefWidth(SHORT_WIDTH);
        pages.control().promptTextProperty().bind(texts.binding("exporting.print.all-pages"));
        copies = FormField.line(texts, subscriptions, "exporting.print.copies", model.copies());
        copies.setPrefWidth(SHORT_WIDTH);
        none.setId("export-no-printer");
        none.managedProperty().bind(none.visibleProperty());
        print.setId("export-print-now");
        print.getStyleClass().add(Styles.ACCENT);
        print.setMinWidth(Region.USE_PREF_SIZE);
        print.setOnAction(event -> onPrint.run());
        close.setId("export-print-close");
        close.textProperty().bind(texts.binding("exporting.print.close"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> onClose.run());
        getChildren().setAll(none, printer, pages, copies, print, close);
        subscriptions.follow(model.namesProperty(), this::showPrinters);
        subscriptions.onChange(model.printingProperty(), printing -> showState());
        subscriptions.onChange(model.pages().problemProperty(), problem -> showState());
        subscriptions.onChange(model.copies().problemProperty(), problem -> showState());
        subscriptions.onChange(model.pages().textProperty(), text -> showState());
        subscriptions.onChange(model.copies().textProperty(), text -> showState());
        subscriptions.onChange(
                texts.wordingProperty(),
                wording -> showPrinters(model.namesProperty().get()));
    }

    /** Says anew what would be printed. */
    void showState() {
        print.setText(
                model.printingProperty().get()
                        ? texts.get("exporting.print.under-way")
                        : texts.get("exporting.print.now", model.sheets()));
        print.setDisable(!model.isReady());
    }

    @Override
    public void requestFocus() {
        (printer.isVisible() ? combo : close).requestFocus();
    }

    private void showPrinters(@Nullable List<String> names) {
        boolean isAny = names != null && !names.isEmpty();
        none.setText(texts.get(names == null ? "exporting.printers.looking" : "exporting.printers.none"));
        none.setVisible(!isAny);
        printer.setShown(isAny);
        pages.setShown(isAny);
        copies.setShown(isAny);
        print.setVisible(isAny);
        print.setManaged(isAny);
        if (names != null) {
            combo.setChoices(names);
        }
        if (isAny && close.isFocused()) {
            combo.requestFocus();
        }
        showState();
    }
}
