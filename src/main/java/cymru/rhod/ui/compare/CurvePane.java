package cymru.rhod.ui.compare;

import atlantafx.base.theme.Styles;
import cymru.rhod.compare.PayCurve;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import cymru.rhod.ui.common.copy.CopyableChart;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Pay against weekly hours for one point: the cliffs of banding, the line of 2026, the rota on both, and the break-even. */
final class CurvePane extends BorderPane implements CompareSection {

    private static final double MOST_SHARE = 60;
    private static final double HUNDRED = 100;
    private static final double SLIDER_WIDTH = 160;
    private static final Insets PLOT_MARGIN = new Insets(4, 20, 4, 12);

    private final CurveModel model;
    private final Texts texts;
    private final Consumer<Reason> onExplain;
    private final ComboBox<PayRow> points = new ComboBox<>();
    private final Slider slider = new Slider(0, MOST_SHARE, 0);
    private final Label shareText = new Label();
    private final Button ownShare = new Button();
    private final Label reading = new WrappedLabel("reading", Styles.TEXT_BOLD);
    private final CurvePlot plot;
    private final VBox findings = new VBox();
    private boolean following;

    CurvePane(CurveModel model, Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain) {
        this.model = model;
        this.texts = texts;
        this.onExplain = onExplain;
        getStyleClass().addAll("compare-section", "compare-curve");
        plot = new CurvePlot(model, words());
        plot.accessibleHelpProperty().bind(texts.binding("compare.curve.help"));
        reading.setId("compare-curve-reading");
        findings.setId("compare-curve-findings");
        findings.getStyleClass().add("compare-lines");
        FlowPane legend = legend();
        VBox head = new VBox(tools(), legend, reading);
        head.getStyleClass().add("compare-head");
        setTop(head);
        setCenter(plot);
        setMargin(plot, PLOT_MARGIN);
        setBottom(findings);
        new CopyableChart(
                        this::title,
                        () -> Stream.concat(words().breakEven(curve()).stream(), words().legend(curve()).stream())
                                .collect(Collectors.joining(" ")),
                        List.of(legend),
                        () -> words().points(curve()))
                .install(plot, texts);
        subscriptions.onChange(model.curveProperty(), curve -> showCurve());
        subscriptions.onChange(model.cursorProperty(), minutes -> {
            plot.showCursor();
            read();
        });
    }

    @Override
    public void show(RotaReport report) {
        model.show(report);
        following = true;
        points.setConverter(new PointWords());
        points.getItems().setAll(model.rows());
        points.setValue(model.row());
        following = false;
        showCurve();
    }

    @Override
    public void requestFocus() {
        plot.requestFocus();
    }

    private Region tools() {
        points.setId("compare-curve-point");
        points.accessibleTextProperty().bind(texts.binding("compare.curve.point"));
        points.valueProperty().addListener((observable, before, chosen) -> {
            if (!following && chosen != null) {
                model.choose(chosen);
            }
        });
        slider.setId("compare-curve-share");
        slider.setBlockIncrement(1);
        slider.setPrefWidth(SLIDER_WIDTH);
        slider.accessibleTextProperty().bind(texts.binding("compare.curve.share"));
        slider.valueProperty().addListener((observable, before, value) -> {
            if (!following) {
                model.setShare(Ratio.of(Math.round(value.doubleValue()), (long) HUNDRED));
            }
        });
        ownShare.setId("compare-curve-own-share");
        ownShare.textProperty().bind(texts.binding("compare.curve.own-share"));
        ownShare.setOnAction(event -> model.setShare(null));
        FlowPane tools = new FlowPane(
                named("compare.curve.point", points), named("compare.curve.share", slider, shareText), ownShare);
        tools.getStyleClass().add("compare-tools");
        return tools;
    }

    private HBox named(String key, Node... controls) {
        Label name = new Label();
        name.textProperty().bind(texts.binding(key));
        name.setLabelFor(controls[0]);
        name.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(name);
        box.getChildren().addAll(controls);
        box.getStyleClass().add("compare-named");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private FlowPane legend() {
        FlowPane legend = new FlowPane(
                legend("legend-2002", "compare.curve.legend.2002"),
                legend("legend-2026", "compare.curve.legend.2026"),
                legend("legend-beyond", "compare.curve.legend.beyond"));
        legend.getStyleClass().add("compare-legend");
        return legend;
    }

    private Label legend(String style, String key) {
        Region sign = new Region();
        sign.getStyleClass().addAll("legend-sign", style);
        Label label = new Label(null, sign);
        label.textProperty().bind(texts.binding(key));
        return label;
    }

    private void showCurve() {
        PayCurve curve = model.curveProperty().get();
        if (curve == null) {
            return;
        }
        following = true;
        slider.setValue(PlotScale.decimal(curve.unsocialShare()) * HUNDRED);
        following = false;
        ownShare.setDisable(model.share() == null);
        shareText.setText(texts.wording().quantity(Quantity.fraction(curve.unsocialShare())));
        plot.show(curve, words());
        findings.getChildren().clear();
        PayRow row = model.row();
        if (row != null) {
            addDot("compare.curve.dot-2002", curve.newDealDot(), row.newDeal());
            addDot("compare.curve.dot-2026", curve.wales2026Dot(), row.wales2026());
        }
        words().breakEven(curve).forEach(this::addLine);
        if (!curve.isRotaOnSteps()) {
            addLine(texts.get("compare.curve.off-steps"));
        }
        words().legend(curve).forEach(mark -> findings.getChildren().add(CompareTexts.label(mark, Styles.TEXT_MUTED)));
        read();
    }

    private void addDot(String key, PayCurve.@Nullable Dot dot, @Nullable Pay pay) {
        if (dot != null && pay != null) {
            Hyperlink link = CompareTexts.why(words().dot(key, dot), pay.reason(), onExplain);
            link.setId(key.replace('.', '-'));
            findings.getChildren().add(link);
        }
    }

    private void addLine(String text) {
        findings.getChildren().add(CompareTexts.label(text));
    }

    private void read() {
        PayCurve curve = model.curveProperty().get();
        if (curve == null) {
            return;
        }
        Ratio minutes = model.cursorProperty().get();
        String text = minutes == null ? texts.get("compare.curve.read") : words().at(curve.at(minutes));
        reading.setText(text);
        plot.setAccessibleText(
                minutes == null
                        ? texts.get("compare.section.curve") + ". " + String.join(" ", words().breakEven(curve))
                        : text);
        plot.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private String title() {
        return texts.get(
                "compare.curve.title",
                PayeeWords.name(Objects.requireNonNull(model.row()), texts.wording()),
                texts.wording().quantity(Quantity.fraction(curve().unsocialShare())));
    }

    private PayCurve curve() {
        return Objects.requireNonNull(model.curveProperty().get());
    }

    private CurveWords words() {
        return new CurveWords(texts.wording());
    }

    private final class PointWords extends StringConverter<PayRow> {

        @Override
        public String toString(@Nullable PayRow row) {
            return row == null ? "" : PayeeWords.name(row, texts.wording());
        }

        @Override
        public @Nullable PayRow fromString(String text) {
            return points.getValue();
        }
    }
}
