package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.newdeal2002.Band;

/** The order in which a chart asks its questions. */
interface Chart {

    Band walk(ChartWalk walk);

    /** Says whether it makes sense to ask where the other answer would have led; another kind of rota is no near miss. */
    default boolean canTurn(ChartQuestion question) {
        return !(question instanceof OnCallRota);
    }
}
