package cymru.rhod.domain.rota;

import java.util.List;

/**
 * The colours shift types are told apart by. The set is that of Okabe and Ito, which stay apart for eyes that do not tell red
 * from green; a code or a word always stands beside a colour.
 */
public final class ShiftColours {

    /** The colours offered, each as {@code #RRGGBB}. */
    public static final List<String> SET =
            List.of("#56B4E9", "#E69F00", "#009E73", "#CC79A7", "#0072B2", "#D55E00", "#F0E442", "#999999");

    private static final int WHITE = 255;

    /** Of ten parts of the tint on paper so many are of the colour. */
    private static final int PARTS_OF_COLOUR = 4;

    private static final int PARTS = 10;

    private ShiftColours() {}

    /** Returns the colour of a shift type of a rota: its own, or else one by its place in the palette. */
    public static String of(Rota rota, ShiftType shift) {
        return shift.colour() == null ? automatic(rota.shifts().indexOf(shift)) : shift.colour();
    }

    /** Returns the colour of the shift type at a place in the palette, from 0, that has none of its own. */
    public static String automatic(int place) {
        return SET.get(Math.floorMod(place, SET.size()));
    }

    /**
     * Returns a colour as paper shows it, as {@code #rrggbb}: so light that black text stands out on it by more than 7 to 1, and ink is
     * spared.
     *
     * @param colour as {@code #RRGGBB}
     */
    public static String onPaper(String colour) {
        StringBuilder tint = new StringBuilder("#");
        for (int start = 1; start < colour.length(); start += 2) {
            int strength = Integer.parseInt(colour.substring(start, start + 2), 16);
            int lightened = (strength * PARTS_OF_COLOUR + WHITE * (PARTS - PARTS_OF_COLOUR)) / PARTS;
            tint.append(String.format("%02x", lightened));
        }
        return tint.toString();
    }
}
