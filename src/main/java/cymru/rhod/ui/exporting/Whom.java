package cymru.rhod.ui.exporting;

/** Whom an export is of. */
sealed interface Whom {

    /** The rota as a whole, or its roster. */
    record WholeRota() implements Whom {}

    /** The doctor of one slot. */
    record OneSlot(String slotId) implements Whom {}

    /** Every doctor: a file for each slot. */
    record EverySlot() implements Whom {}
}
