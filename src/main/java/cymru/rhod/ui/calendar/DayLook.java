package cymru.rhod.ui.calendar;

import cymru.rhod.ui.common.CellLook;

/**
 * What a day of a slot looks like.
 *
 * @param inPost whether the day belongs to the post; others are hatched
 * @param changed whether it differs from the pattern
 * @param noted whether it has a note
 */
record DayLook(CellLook cell, boolean inPost, boolean changed, boolean noted) {}
