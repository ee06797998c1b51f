package cymru.rhod.export;

/** Whom an export is of. */
public enum ExportScope {
    /** The rota as a whole. */
    ROTA,
    /** One slot of the roster. */
    SLOT,
    /** One slot where one is named, else the rota as a whole. */
    ROTA_OR_SLOT
}
