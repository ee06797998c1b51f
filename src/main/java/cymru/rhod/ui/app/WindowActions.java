package cymru.rhod.ui.app;

/** What commands ask of the window itself. */
interface WindowActions {

    void openNewRota();

    /** Closes the window once what is unsaved is safe. */
    void askToClose();

    void nextRegion();

    void previousRegion();

    void toggleFullScreen();

    void openCommandPalette();

    void tellAbout();

    /** Shows the screen on which the rota is made into files. */
    void openExport();

    /** Shows that screen with the fields for printing. */
    void openPrint();

    /** Goes back to the workspace from a screen that is shown in its place. */
    void showWorkspace();
}
