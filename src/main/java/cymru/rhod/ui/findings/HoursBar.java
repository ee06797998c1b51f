package cymru.rhod.ui.findings;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.ui.common.DrawnHours;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A bar as long as the weekly hours, on a track with a labelled tick at each guide. The hours stand beside it. */
final class HoursBar extends Region {

    private static final double LOWEST = 24;
    private static final double HIGHEST = 64;
    private static final double HEIGHT = 8;

    private final Region track = new Region();
    private final Region bar = new Region();
    private final List<Region> ticks = new ArrayList<>();
    private final List<Text> tickLabels = new ArrayList<>();
    private List<Ratio> guides = List.of();
    private double hours;

    HoursBar() {
        getStyleClass().add("hours-bar");
        track.getStyleClass().add("track");
        bar.getStyleClass().add("bar");
        getChildren().addAll(track, bar);
        setMouseTransparent(true);
    }

    /** @param newGuides where the ticks stand, in minutes a week */
    void show(Ratio minutes, List<Ratio> newGuides) {
        hours = DrawnHours.hours(minutes);
        if (!newGuides.equals(guides)) {
            guides = newGuides;
            getChildren().removeAll(ticks);
            getChildren().removeAll(tickLabels);
            ticks.clear();
            tickLabels.clear();
            guides.forEach(this::addTick);
            getChildren().addAll(ticks);
            getChildren().addAll(tickLabels);
        }
        requestLayout();
    }

    private void addTick(Ratio guide) {
        Region tick = new Region();
        tick.getStyleClass().add("tick");
        ticks.add(tick);
        Text label = new Text(DrawnHours.label(guide));
        label.getStyleClass().add("tick-label");
        label.setTextOrigin(VPos.TOP);
        label.setManaged(false);
        tickLabels.add(label);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + HEIGHT + labelHeight() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 120;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double thickness = snapSizeY(HEIGHT / 2);
        double top = snapPositionY(snappedTopInset() + (HEIGHT - thickness) / 2);
        track.resizeRelocate(0, top, width, thickness);
        bar.resizeRelocate(0, top, snapSizeX(position(hours) * width), thickness);
        double tickWidth = snapSizeX(1.5);
        for (int index = 0; index < ticks.size(); index++) {
            double at = snapPositionX(position(DrawnHours.hours(guides.get(index))) * width);
            ticks.get(index).resizeRelocate(at, snappedTopInset(), tickWidth, HEIGHT);
            Text label = tickLabels.get(index);
            label.setX(snapPositionX(at - label.getLayoutBounds().getWidth() / 2));
            label.setY(snapPositionY(snappedTopInset() + HEIGHT));
        }
    }

    private double labelHeight() {
        return tickLabels.stream()
                .mapToDouble(label -> label.getLayoutBounds().getHeight())
                .max()
                .orElse(0);
    }

    private static double position(double hours) {
        return Math.max(0, Math.min(1, (hours - LOWEST) / (HIGHEST - LOWEST)));
    }
}
