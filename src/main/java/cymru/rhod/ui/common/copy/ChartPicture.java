package cymru.rhod.ui.common.copy;

import cymru.rhod.ui.common.ThemeService;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

/** A chart as a picture for paper: twice as fine as the screen, in the light colours whatever the theme, under its title and legend. */
final class ChartPicture {

    private static final double FINENESS = 2;
    private static final double MARGIN = 12 * FINENESS;
    private static final double GAP = 6 * FINENESS;
    private static final double BETWEEN_KEYS = 14 * FINENESS;
    private static final double TITLE_SIZE = 15;
    private static final double SUMMARY_SIZE = 12;

    /** Takes away the ring and the cursor of whoever is reading the chart. */
    private static final String STYLE = "in-picture";

    private final Region chart;
    private final String title;
    private final String summary;
    private final List<? extends Node> legend;

    ChartPicture(Region chart, String title, String summary, List<? extends Node> legend) {
        this.chart = chart;
        this.title = title;
        this.summary = summary;
        this.legend = legend;
    }

    Image image() {
        List<Image> keys = new ArrayList<>();
        List<Image> plots = new ArrayList<>();
        chart.getStyleClass().add(STYLE);
        try {
            ThemeService.inLightColours(chart.getScene(), () -> {
                legend.forEach(key -> keys.add(taken(key)));
                plots.add(taken(chart));
            });
        } finally {
            chart.getStyleClass().remove(STYLE);
        }
        return composed(keys, plots.get(0));
    }

    private Image composed(List<Image> keys, Image plot) {
        double textWidth = plot.getWidth() / FINENESS;
        List<Image> above = new ArrayList<>();
        above.add(text(title, FontWeight.BOLD, TITLE_SIZE, textWidth));
        if (!summary.isEmpty()) {
            above.add(text(summary, FontWeight.NORMAL, SUMMARY_SIZE, textWidth));
        }
        List<List<Image>> legendLines = inLines(keys, plot.getWidth());
        double height = MARGIN + plot.getHeight() + MARGIN;
        for (Image line : above) {
            height += line.getHeight() + GAP;
        }
        for (List<Image> line : legendLines) {
            height += highest(line) + GAP;
        }
        Canvas page = new Canvas(plot.getWidth() + 2 * MARGIN, height);
        GraphicsContext pen = page.getGraphicsContext2D();
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        double top = MARGIN;
        for (Image line : above) {
            pen.drawImage(line, MARGIN, top);
            top += line.getHeight() + GAP;
        }
        for (List<Image> line : legendLines) {
            double left = MARGIN;
            for (Image key : line) {
                pen.drawImage(key, left, top);
                left += key.getWidth() + BETWEEN_KEYS;
            }
            top += highest(line) + GAP;
        }
        pen.drawImage(plot, MARGIN, top);
        return page.snapshot(null, null);
    }

    /** Returns keys in as many lines as they need to be no wider than the plot. */
    private static List<List<Image>> inLines(List<Image> keys, double width) {
        List<List<Image>> lines = new ArrayList<>();
        double right = width;
        for (Image key : keys) {
            if (lines.isEmpty() || right + key.getWidth() > width) {
                lines.add(new ArrayList<>());
                right = 0;
            }
            lines.get(lines.size() - 1).add(key);
            right += key.getWidth() + BETWEEN_KEYS;
        }
        return lines;
    }

    private static double highest(List<Image> line) {
        return line.stream().mapToDouble(Image::getHeight).max().orElse(0);
    }

    private static Image text(String words, FontWeight weight, double size, double width) {
        Text text = new Text(words);
        text.setFont(Font.font(Font.getDefault().getFamily(), weight, size));
        text.setWrappingWidth(width);
        return taken(text);
    }

    private static Image taken(Node node) {
        SnapshotParameters finely = new SnapshotParameters();
        finely.setTransform(Transform.scale(FINENESS, FINENESS));
        finely.setFill(Color.WHITE);
        return node.snapshot(finely, null);
    }
}
