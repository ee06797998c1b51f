package cymru.rhod.io.sheet.table;

/** A rectangle of cells, both corners included. */
public record CellRange(CellAddress first, CellAddress last) {

    public boolean contains(int row, int column) {
        return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
    }
}
