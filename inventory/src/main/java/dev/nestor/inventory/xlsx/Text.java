package dev.nestor.inventory.xlsx;

/** Gathers the text inside of one element. */
final class Text {

    /** The most characters that Excel has in a cell, and some more. */
    static final int LONGEST = 1 << 16;

    private Text() {}

    /** Reads to the end of the element that {@code xml} is at, and gives the text in it, without what tells how to speak it. */
    static String of(Xml xml, String element) {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("rPh")) {
                spoken = true;
            } else if (xml.isEnd("rPh")) {
                spoken = false;
            } else if (xml.isText() && !spoken && text.length() < LONGEST) {
                text.append(xml.text());
            }
        }
        return text.length() <= LONGEST ? text.toString() : text.substring(0, LONGEST);
    }
}
