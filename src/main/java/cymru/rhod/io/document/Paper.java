package cymru.rhod.io.document;

/** How large the pages of a document are, in millimetres. */
record Paper(int width, int height) {

    static final Paper A4 = new Paper(210, 297);

    /** Returns the size as a style sheet says it. */
    String style() {
        return "@page { size: " + width + "mm " + height + "mm; }\n";
    }
}
