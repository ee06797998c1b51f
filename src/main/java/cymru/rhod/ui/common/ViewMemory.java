package cymru.rhod.ui.common;

/** What views remember of how they were arranged, from one start of the program to the next: short texts by name. */
public interface ViewMemory {

    /** Returns what was last remembered by a name; empty where nothing was. */
    String recall(String name);

    void remember(String name, String text);
}
