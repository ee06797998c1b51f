package cymru.rhod.ui.compare;

import cymru.rhod.report.RotaReport;

/** A part of the view that shows the report when it is looked at. */
interface CompareSection {

    void show(RotaReport report);
}
