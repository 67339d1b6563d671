package dev.nestor.inventory.soap;

import java.io.IOException;

/** Opens what a server answered. */
final class Answer {

    private Answer() {}

    /**
     * The answer to a call, at the element inside of its body.
     *
     * @throws Fault if the server says no
     * @throws IOException if it is no answer of this interface
     */
    static Element open(String call, byte[] content) throws IOException {
        Element answer = new Element(content);
        if (!answer.find("Body") || !answer.next() || !answer.isStart()) {
            throw new IOException("the server's answer to the call " + call + " is empty");
        }
        if (answer.isStart("Fault")) {
            throw fault(call, answer);
        }
        return answer;
    }

    private static Fault fault(String call, Element answer) throws IOException {
        String text = "";
        String kind = "";
        String property = "";
        int depth = answer.depth();
        while (answer.child(depth)) {
            if (answer.name().equals("faultstring")) {
                text = answer.text();
            } else if (answer.name().equals("detail") && answer.child(answer.depth())) {
                kind = kind(answer);
                property = property(answer);
            }
        }
        return new Fault(call, kind, text, property);
    }

    private static String kind(Element detail) {
        String name = detail.name();
        return detail.type().orElse(name.endsWith("Fault") ? name.substring(0, name.length() - 5) : name);
    }

    private static String property(Element detail) throws IOException {
        int depth = detail.depth();
        String name = "";
        while (detail.child(depth)) {
            name = detail.name().equals("name") ? detail.text() : name;
        }
        return name;
    }
}
