package dev.nestor.inventory.vsphere;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;

/** A server on this machine that answers calls with what it was told to, and remembers them. */
final class FakeVSphere implements AutoCloseable {

    private static final Pattern CALL = Pattern.compile("<soapenv:Body><(\\w+) ");
    private static final String COOKIE = "vmware_soap_session=\"5267-lab\"";
    private static final String CONTENT = """
            <returnval><rootFolder type="Folder">group-d1</rootFolder>\
            <propertyCollector type="PropertyCollector">propertyCollector</propertyCollector>\
            <viewManager type="ViewManager">ViewManager</viewManager>\
            <about><name>VMware vCenter Server</name><instanceUuid>5A1F0C2E-77b1-4e0f-9d55-0b6f0c3a9e11</instanceUuid></about>\
            <sessionManager type="SessionManager">SessionManager</sessionManager></returnval>""";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());

    private record Reply(int status, String body) {}

    private FakeVSphere(HttpServer server) {
        this.server = server;
        server.createContext("/sdk", this::answer);
        server.setExecutor(threads);
        server.start();
        reply("RetrieveServiceContent", CONTENT);
        reply("Login", "<returnval><key>5267-lab</key></returnval>");
        reply("CreateContainerView", "<returnval type=\"ContainerView\">session[5267]view</returnval>");
        reply("DestroyView", "");
        reply("Logout", "");
    }

    static FakeVSphere start() throws IOException {
        return new FakeVSphere(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    static FakeVSphere start(SSLContext context) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new FakeVSphere(server);
    }

    String address() {
        String scheme = server instanceof HttpsServer ? "https" : "http";
        return scheme + "://127.0.0.1:" + server.getAddress().getPort();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The calls that came, by name. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    String body(String call) {
        return bodies.stream()
                .filter(body -> body.contains("<" + call + " "))
                .findFirst()
                .orElseThrow();
    }

    /** What the next call of this name gets; the last reply is given again and again. */
    FakeVSphere reply(String call, String result) {
        return raw(
                call, 200, envelope("<" + call + "Response xmlns=\"urn:vim25\">" + result + "</" + call + "Response>"));
    }

    FakeVSphere fault(String call, String kind, String text, String detail) {
        return raw(
                call,
                500,
                envelope("<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>" + text
                        + "</faultstring><detail><" + kind + "Fault xmlns=\"urn:vim25\" xsi:type=\"" + kind + "\">"
                        + detail
                        + "</" + kind + "Fault></detail></soapenv:Fault>"));
    }

    FakeVSphere raw(String call, int status, String body) {
        replies.computeIfAbsent(call, key -> new ArrayDeque<>()).add(new Reply(status, body));
        return this;
    }

    /** Forgets the usual reply to a call. */
    FakeVSphere forget(String call) {
        replies.remove(call);
        return this;
    }

    private static String envelope(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<soapenv:Envelope"
                + " xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
                + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><soapenv:Body>" + body
                + "</soapenv:Body></soapenv:Envelope>";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Matcher call = CALL.matcher(body);
        String name = call.find() ? call.group(1) : "?";
        boolean known = COOKIE.equals(exchange.getRequestHeaders().getFirst("Cookie"));
        boolean open = name.equals("RetrieveServiceContent") || name.equals("Login");
        calls.add(open || known ? name : name + " without a session");
        bodies.add(body);
        Deque<Reply> mine = replies.getOrDefault(name, new ArrayDeque<>());
        Reply reply = mine.size() > 1 ? mine.poll() : mine.peek();
        if (reply == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        if (reply.body().equals("silence")) {
            return;
        }
        if (name.equals("Login") && reply.status() == 200) {
            exchange.getResponseHeaders().add("Set-Cookie", COOKIE + "; Path=/; HttpOnly; Secure");
        }
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
