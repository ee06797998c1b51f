package cymru.rhod.io.document;

/** The colour of a shift as paper shows it: so light that black text stands out on it by more than 7 to 1, and ink is spared. */
final class Tint {

    private static final int WHITE = 255;

    /** Of ten parts of the tint so many are of the colour. */
    private static final int PARTS_OF_COLOUR = 4;

    private static final int PARTS = 10;

    private Tint() {}

    /** @param colour as {@code #RRGGBB} */
    static String of(String colour) {
        StringBuilder tint = new StringBuilder("#");
        for (int start = 1; start < colour.length(); start += 2) {
            int strength = Integer.parseInt(colour.substring(start, start + 2), 16);
            int lightened = (strength * PARTS_OF_COLOUR + WHITE * (PARTS - PARTS_OF_COLOUR)) / PARTS;
            tint.append(String.format("%02x", lightened));
        }
        return tint.toString();
    }
}
