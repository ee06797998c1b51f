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
}
