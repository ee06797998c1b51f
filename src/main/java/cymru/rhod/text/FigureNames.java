package cymru.rhod.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names figures. Points of a scale, supplements of bands and tiers of the pension are named alike, so that they need no text each. */
final class FigureNames {

    private static final Pattern POINT = Pattern.compile("newdeal2002\\.basic\\.([A-Za-z0-9-]+)\\.(\\d+)");
    private static final Pattern SUPPLEMENT = Pattern.compile("newdeal2002\\.supplement\\.([0-9A-Z]+)");

    private static final Pattern PENSION = Pattern.compile("pension\\.tier-(\\d)\\.(rate|up-to)");

    private final Messages messages;

    FigureNames(Messages messages) {
        this.messages = messages;
    }

    /** Returns what a figure is called. */
    String name(String id) {
        Matcher point = POINT.matcher(id);
        if (point.matches()) {
            return messages.get("figure.basic-at-point", messages.get("grade." + point.group(1)), point.group(2));
        }
        Matcher supplement = SUPPLEMENT.matcher(id);
        if (supplement.matches()) {
            return messages.get("figure.supplement-of-band", messages.get("band." + supplement.group(1) + ".name"));
        }
        Matcher pension = PENSION.matcher(id);
        if (pension.matches()) {
            String key = pension.group(2).equals("rate") ? "figure.pension-rate" : "figure.pension-up-to";
            return messages.get(key, pension.group(1));
        }
        return messages.get("figure." + id + ".name");
    }
}
