package dev.nestor.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A vCenter server on this machine with one host, which runs an ESXi that nobody else knows of. It lets `reader` in. */
final class LabServer implements AutoCloseable {

    private static final Pattern CALL = Pattern.compile("<soapenv:Body><(\\w+) ");
    private static final String HOST = """
            <objects><obj type="HostSystem">host-11</obj>\
            <propSet><name>name</name><val xsi:type="xsd:string">esx01.lab.example</val></propSet>\
            <propSet><name>config.product</name><val xsi:type="AboutInfo"><name>VMware ESXi</name>\
            <fullName>VMware ESXi 8.0.3 build-24674464</fullName><version>8.0.3</version></val></propSet></objects>""";
    private static final String MACHINE = """
            <objects><obj type="VirtualMachine">vm-7</obj>\
            <propSet><name>name</name><val xsi:type="xsd:string">nested-esxi-01</val></propSet>\
            <propSet><name>config.guestId</name><val xsi:type="xsd:string">vmkernel7Guest</val></propSet>\
            <propSet><name>config.nestedHVEnabled</name><val xsi:type="xsd:boolean">true</val></propSet>\
            <propSet><name>runtime.host</name><val type="HostSystem" xsi:type="ManagedObjectReference">host-11</val>\
            </propSet></objects>""";
    private static final Map<String, String> ANSWERS = Map.of(
            "RetrieveServiceContent",
            """
            <returnval><rootFolder type="Folder">group-d1</rootFolder>\
            <propertyCollector type="PropertyCollector">propertyCollector</propertyCollector>\
            <viewManager type="ViewManager">ViewManager</viewManager><about><name>VMware vCenter Server</name></about>\
            <sessionManager type="SessionManager">SessionManager</sessionManager></returnval>""",
            "Login",
            "<returnval><key>lab</key></returnval>",
            "CreateContainerView",
            "<returnval type=\"ContainerView\">view</returnval>",
            "DestroyView",
            "",
            "Logout",
            "");

    private final HttpServer server;
    private final AtomicInteger logins = new AtomicInteger();

    LabServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sdk", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    int logins() {
        return logins.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Matcher call = CALL.matcher(body);
        String name = call.find() ? call.group(1) : "";
        boolean refused = name.equals("Login") && !body.contains(">reader<");
        if (name.equals("Login")) {
            logins.incrementAndGet();
            exchange.getResponseHeaders().add("Set-Cookie", "vmware_soap_session=lab; Path=/");
        }
        String objects = body.contains(">HostSystem<") ? HOST : MACHINE;
        String result = ANSWERS.getOrDefault(name, "<returnval>" + objects + "</returnval>");
        send(
                exchange,
                refused ? fault() : "<" + name + "Response xmlns=\"urn:vim25\">" + result + "</" + name + "Response>",
                refused);
    }

    private static String fault() {
        return "<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>wrong</faultstring><detail>"
                + "<InvalidLoginFault xmlns=\"urn:vim25\" xsi:type=\"InvalidLogin\"/></detail></soapenv:Fault>";
    }

    private static void send(HttpExchange exchange, String body, boolean fault) throws IOException {
        byte[] bytes = ("<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
                        + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><soapenv:Body>" + body
                        + "</soapenv:Body></soapenv:Envelope>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(fault ? 500 : 200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
