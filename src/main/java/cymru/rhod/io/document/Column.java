package cymru.rhod.io.document;

/**
 * A column of a table.
 *
 * @param isNumber whether its cells are numbers, which stand below one another by their last digit
 */
record Column(String heading, boolean isNumber) {

    static Column text(String heading) {
        return new Column(heading, false);
    }

    static Column number(String heading) {
        return new Column(heading, true);
    }
}
