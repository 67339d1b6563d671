package dev.nestor.inventory.soap;

/** One call, written as XML. For one call only. */
final class Call {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><soapenv:Body>";
    private static final String TAIL = "</soapenv:Body></soapenv:Envelope>\n";

    private final String name;
    private final StringBuilder body = new StringBuilder();

    /** @param target of the call */
    Call(String name, ObjectId target) {
        this.name = name;
        reference("_this", target);
    }

    String name() {
        return name;
    }

    Call reference(String element, ObjectId object) {
        body.append('<').append(element).append(" type=\"");
        escape(object.type());
        body.append("\">");
        escape(object.id());
        return close(element);
    }

    Call text(String element, String value) {
        body.append('<').append(element).append('>');
        escape(value);
        return close(element);
    }

    /** Opens an element that others go into. */
    Call open(String element) {
        body.append('<').append(element).append('>');
        return this;
    }

    /** Opens an element that says which type of the interface it has. */
    Call open(String element, String type) {
        body.append('<').append(element).append(" xsi:type=\"").append(type).append("\">");
        return this;
    }

    Call close(String element) {
        body.append("</").append(element).append('>');
        return this;
    }

    String xml() {
        return HEAD + "<" + name + " xmlns=\"urn:vim25\">" + body + "</" + name + ">" + TAIL;
    }

    private void escape(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> body.append("&lt;");
                case '>' -> body.append("&gt;");
                case '&' -> body.append("&amp;");
                case '"' -> body.append("&quot;");
                default -> body.appendCodePoint(character);
            }
        });
    }
}
