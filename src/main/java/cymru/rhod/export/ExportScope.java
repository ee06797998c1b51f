package cymru.rhod.export;

/** Whom an export is of. */
public enum ExportScope {
    /** The rota as a whole. */
    ROTA,
    /** The roster as a whole; there is none without dates. */
    ROSTER,
    /** One slot of the roster. */
    SLOT,
    /** One slot where one is named, else the rota as a whole. */
    ROTA_OR_SLOT;

    /** Says whether one slot may be asked for. */
    public boolean takesSlot() {
        return this == SLOT || this == ROTA_OR_SLOT;
    }

    /** Says whether there is nothing to export of a rota that is not laid on dates. */
    public boolean needsRoster() {
        return this == ROSTER || this == SLOT;
    }
}
