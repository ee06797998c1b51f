package cymru.rhod.ui.exporting;

/** What can be printed. */
sealed interface PrintWork {

    /** Returns what the queue of the printer shows. */
    String name();

    /** Returns how many pages it fills. */
    int pages();

    /** A document in pages. */
    record Document(String name, PdfPages of) implements PrintWork {
        @Override
        public int pages() {
            return of.count();
        }
    }

    /** A picture, which is fitted to one page. */
    record Picture(String name, byte[] bytes) implements PrintWork {
        @Override
        public int pages() {
            return 1;
        }
    }
}
