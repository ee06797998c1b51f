package cymru.rhod.cli;

/** A bar that shows how many of several files are done; drawn over itself, so only where messages go to a terminal. */
final class Progress {

    private static final int WIDTH = 40;

    private final Surroundings surroundings;
    private final int total;
    private int done;
    private int drawn = -1;

    Progress(Surroundings surroundings, int total) {
        this.surroundings = surroundings;
        this.total = total;
        draw();
    }

    void step() {
        done++;
        draw();
    }

    /** Wipes the bar away. */
    void end() {
        write("\r" + " ".repeat(WIDTH + 2 + counts().length()) + "\r");
    }

    private void draw() {
        int filled = (int) ((long) WIDTH * done / total);
        if (filled != drawn) {
            drawn = filled;
            write("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "]" + counts());
        }
    }

    private String counts() {
        return " " + done + "/" + total;
    }

    private void write(String text) {
        if (surroundings.progress()) {
            surroundings.err().print(text);
            surroundings.err().flush();
        }
    }
}
