package cymru.rhod.ui.common;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws cells on a canvas: hundreds of them cost less there than as controls of their own. */
public final class CellPainter {

    private static final double LINE = 1;
    private static final double STRIPE = 3;
    private static final double OUTLINE = 2;
    private static final double BAR = 2;
    /** A folded corner, so that a broken rule is told by its shape and not only by its colour. */
    private static final double CORNER_EMS = 0.75;
    /** Half the height of a capital letter, as a share of the size of the font. */
    private static final double HALF_A_CAPITAL = 0.36;

    /** The size of text where there is little room, as a share of that of other text. */
    private static final double SMALL = 0.78;

    private static final String ELLIPSIS = "…";

    private final GraphicsContext canvas;
    private final Text measured = new Text();
    private final Font plain;
    private final Font bold;
    private final Font italic;
    private final Font small;

    /** @param font the font of all text, in its plain form */
    public CellPainter(GraphicsContext canvas, Font font) {
        this.canvas = canvas;
        plain = Font.font(font.getFamily(), font.getSize());
        bold = Font.font(font.getFamily(), FontWeight.BOLD, font.getSize());
        italic = Font.font(font.getFamily(), FontPosture.ITALIC, font.getSize());
        small = Font.font(font.getFamily(), SMALL * font.getSize());
        canvas.setTextBaseline(VPos.BASELINE);
    }

    /** Draws a cell with the lines at its right and its lower edge. */
    public void cell(CellLook look, double x, double y, double width, double height) {
        fill(look.line(), x, y, width, height);
        double edge = look.lit() == null ? 0 : OUTLINE;
        if (look.lit() != null) {
            fill(look.lit(), x, y, width - LINE, height - LINE);
        }
        double left = x + edge;
        double innerWidth = width - LINE - 2 * edge;
        double innerHeight = height - LINE - 2 * edge;
        if (look.stripe() != null) {
            fill(look.stripe(), left, y + edge, STRIPE, innerHeight);
            left += STRIPE;
            innerWidth -= STRIPE;
        }
        sideBySide(look.backgrounds(), left, y + edge, innerWidth, innerHeight);
        text(
                look.text(),
                look.ink(),
                look.previewed() ? italic : plain,
                x + STRIPE,
                y,
                width - LINE - 2 * STRIPE,
                height);
        if (look.warned() != null) {
            bars(look.warned(), x + STRIPE + 1, y + 1);
        }
        if (look.broken() != null) {
            brokenCorner(look.broken(), x + width - LINE, y);
        }
    }

    /** Draws a cell too narrow for more than a letter a line: the first duty's colour lies along its lower edge. */
    public void narrowCell(CellLook look, double x, double y, double width, double height) {
        fill(look.line(), x, y, width, height);
        sideBySide(look.backgrounds(), x, y, width - LINE, height - LINE);
        if (look.stripe() != null) {
            fill(look.stripe(), x, y + height - LINE - STRIPE, width - LINE, STRIPE);
        }
        if (look.lit() != null) {
            canvas.setStroke(look.lit());
            canvas.setLineWidth(OUTLINE);
            canvas.strokeRect(x + LINE, y + LINE, width - LINE - OUTLINE, height - LINE - OUTLINE);
        }
        stacked(look.text(), look.ink(), x, y, width - LINE, height - LINE - STRIPE);
        if (look.broken() != null) {
            corner(look.broken(), x + width - LINE, y, Math.round((width - LINE) / 2));
        }
    }

    /** Draws a code of several characters in two lines: "L" over "1". Side by side they would be squeezed beyond reading. */
    private void stacked(String text, Color ink, double x, double y, double width, double height) {
        if (text.length() < 2) {
            text(text, ink, plain, x, y, width, height);
            return;
        }
        double half = Math.floor(height / 2);
        canvas.setFont(small);
        canvas.setFill(ink);
        canvas.setTextAlign(TextAlignment.CENTER);
        canvas.fillText(text.substring(0, 1), x + width / 2, y + half - 1, width);
        canvas.fillText(text.substring(1), x + width / 2, y + 2 * half - 1, width);
    }

    /** Draws a small text in the middle of a rectangle; one that is too long is squeezed into it. */
    public void smallText(String text, Color ink, double x, double y, double width, double height) {
        text(text, ink, small, x, y, width, height);
    }

    /** Draws a name at the left of a rectangle; one that is too long ends in three dots. */
    public void name(
            String name, Color ink, boolean isBold, boolean isItalic, double x, double y, double width, double height) {
        canvas.setFont(isBold ? bold : isItalic ? italic : plain);
        canvas.setFill(ink);
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.fillText(cut(name, canvas.getFont(), width), x, baseline(y, height));
    }

    /** Draws a text in the middle of a rectangle; one that is too long is squeezed into it. */
    public void text(String text, Color ink, double x, double y, double width, double height) {
        text(text, ink, plain, x, y, width, height);
    }

    /** Draws a bold text in the middle of a rectangle. */
    public void boldText(String text, Color ink, double x, double y, double width, double height) {
        text(text, ink, bold, x, y, width, height);
    }

    /** Draws a text that ends at the right edge of a rectangle. */
    public void textToTheRight(String text, Color ink, double right, double y, double height) {
        canvas.setFont(plain);
        canvas.setFill(ink);
        canvas.setTextAlign(TextAlignment.RIGHT);
        canvas.fillText(text, right, baseline(y, height));
    }

    /** Fills a rectangle. */
    public void fill(Color colour, double x, double y, double width, double height) {
        canvas.setFill(colour);
        canvas.fillRect(x, y, width, height);
    }

    private void text(String text, Color ink, Font font, double x, double y, double width, double height) {
        if (!text.isEmpty()) {
            canvas.setFont(font);
            canvas.setFill(ink);
            canvas.setTextAlign(TextAlignment.CENTER);
            canvas.fillText(text, x + width / 2, baseline(y, height), width);
        }
    }

    private String cut(String name, Font font, double width) {
        if (widthOf(name, font) <= width) {
            return name;
        }
        int end = name.length() - 1;
        while (end > 0 && widthOf(name.substring(0, end) + ELLIPSIS, font) > width) {
            end--;
        }
        return end <= 0 ? "" : name.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private double widthOf(String text, Font font) {
        measured.setFont(font);
        measured.setText(text);
        return measured.getLayoutBounds().getWidth();
    }

    private double baseline(double y, double height) {
        return Math.round(y + (height - LINE) / 2 + HALF_A_CAPITAL * plain.getSize());
    }

    private void sideBySide(List<Color> colours, double x, double y, double width, double height) {
        double from = x;
        for (int index = 0; index < colours.size(); index++) {
            double to = x + Math.round(width * (index + 1) / colours.size());
            fill(colours.get(index), from, y, to - from, height);
            from = to;
        }
    }

    /** Two bars one over the other, shifted: duties that overlap. A broken rule has a corner instead, at the other side. */
    private void bars(Color colour, double left, double top) {
        double length = Math.round(CORNER_EMS * plain.getSize());
        fill(colour, left, top, length, BAR);
        fill(colour, left + BAR, top + BAR + 1, length, BAR);
    }

    /** Folds the upper right corner of a cell in which a rule is broken. */
    public void brokenCorner(Color colour, double right, double top) {
        corner(colour, right, top, Math.round(CORNER_EMS * plain.getSize()));
    }

    private void corner(Color colour, double right, double top, double size) {
        canvas.setFill(colour);
        canvas.fillPolygon(new double[] {right - size, right, right}, new double[] {top, top, top + size}, 3);
    }
}
