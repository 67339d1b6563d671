package dev.nestor.inventory.vsphere;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.nestor.fuzz.Pieces;
import java.util.Iterator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers one call after the other with the pieces of an input; where one is empty, or none is left, as it should be. */
final class FuzzedServer implements Function<String, byte[]> {

    private static final Pattern CALL = Pattern.compile("<soapenv:Body><(\\w+) ");

    private final Iterator<byte[]> pieces;

    FuzzedServer(byte[] content) {
        this.pieces = Pieces.of(content).iterator();
    }

    @Override
    public byte[] apply(String call) {
        byte[] piece = pieces.hasNext() ? pieces.next() : new byte[0];
        return piece.length > 0 ? piece : usual(call).getBytes(UTF_8);
    }

    private static String usual(String call) {
        Matcher matcher = CALL.matcher(call);
        String name = matcher.find() ? matcher.group(1) : "";
        String inside = switch (name) {
            case "RetrieveServiceContent" ->
                "<returnval><rootFolder type='Folder'>group-d1</rootFolder>"
                        + "<propertyCollector type='PropertyCollector'>propertyCollector</propertyCollector>"
                        + "<viewManager type='ViewManager'>ViewManager</viewManager>"
                        + "<sessionManager type='SessionManager'>SessionManager</sessionManager></returnval>";
            case "CreateContainerView" -> "<returnval type='ContainerView'>session[1]view</returnval>";
            default -> "";
        };
        return "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body><" + name + "Response>" + inside
                + "</" + name + "Response></e:Body></e:Envelope>";
    }
}
