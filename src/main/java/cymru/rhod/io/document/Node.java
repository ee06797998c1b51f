package cymru.rhod.io.document;

/** A part of a page: an element, or text, which is escaped where it is written. */
sealed interface Node permits Element, Node.Text {

    void writeTo(StringBuilder page);

    /** Returns the words in it, without the markup. */
    String words();

    static Node text(String text) {
        return new Text(text);
    }

    /** Text as people read it. */
    record Text(String words) implements Node {

        @Override
        public void writeTo(StringBuilder page) {
            Escaping.write(words, page);
        }
    }
}
