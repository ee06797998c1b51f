package cymru.rhod.ui.people;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A line of the table. It stays the same one while its slot changes, so that what is chosen stays chosen. */
final class DoctorItem {

    private final ObjectProperty<DoctorRow> row;

    DoctorItem(DoctorRow row) {
        this.row = new SimpleObjectProperty<>(row);
    }

    ObjectProperty<DoctorRow> rowProperty() {
        return row;
    }

    DoctorRow row() {
        return row.get();
    }

    String id() {
        return row().slot().id();
    }
}
