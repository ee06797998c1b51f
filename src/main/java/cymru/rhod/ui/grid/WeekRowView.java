package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.report.WeekRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Draws one week: its number, seven cells, its hours and its weekend mark; used again for other weeks as the grid scrolls. */
final class WeekRowView extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final String WEEKEND_WORKED = "●";

    private final Label number = new Label();
    private final List<CellView> cells = new ArrayList<>();
    private final Label hours = new Label();
    private final Label weekend = new Label();
    private GridGeometry geometry;

    WeekRowView(GridGeometry geometry) {
        this.geometry = geometry;
        setMouseTransparent(true);
        number.getStyleClass().add("week-number");
        hours.getStyleClass().add("week-hours");
        weekend.getStyleClass().add("week-weekend");
        getChildren().addAll(number, hours, weekend);
        for (int day = 0; day < 7; day++) {
            CellView cell = new CellView();
            cells.add(cell);
            getChildren().add(cell);
        }
    }

    void show(GridContent content, int week, Map<CellRef, Cell> preview, Set<CellRef> lit) {
        number.setText(Integer.toString(week + 1));
        for (int day = 0; day < 7; day++) {
            cells.get(day).show(content.look(new CellRef(week, day), preview, lit));
        }
        WeekRow row = content.week(week);
        hours.setText(Minutes.asHours(row.dutyMinutes()));
        weekend.setText(row.weekendWorked() ? WEEKEND_WORKED : "");
    }

    void setSelected(boolean selected) {
        number.pseudoClassStateChanged(SELECTED, selected);
    }

    void setGeometry(GridGeometry newGeometry) {
        geometry = newGeometry;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = geometry.rowHeight();
        number.resizeRelocate(0, 0, geometry.weekWidth(), height);
        for (int day = 0; day < 7; day++) {
            cells.get(day).resizeRelocate(geometry.dayX(day), 0, geometry.cellWidth(), height);
        }
        hours.resizeRelocate(geometry.hoursX(), 0, geometry.hoursWidth(), height);
        weekend.resizeRelocate(geometry.weekendX(), 0, geometry.weekendWidth(), height);
    }
}
