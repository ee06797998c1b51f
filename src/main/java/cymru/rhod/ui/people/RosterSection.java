package cymru.rhod.ui.people;

import cymru.rhod.report.RotaReport;

/** A part of the view that shows the report when it is looked at. */
interface RosterSection {

    /** Shows a report of a rota that is on dates. */
    void show(RotaReport report);
}
