package dev.nestor.inventory.soap;

import dev.nestor.inventory.soap.ManagedObject.Missing;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What one who is logged in can read. Closing logs out. For one thread. */
public final class Session implements Closeable {

    private static final ObjectId SERVICE = new ObjectId("ServiceInstance", "ServiceInstance");
    private static final long MOST_OBJECTS = 10_000_000;
    private static final int MOST_UNKNOWN_PROPERTIES = 30;

    private final SoapClient client;
    private final ServiceContent content;
    private final int pageSize;

    private Session(SoapClient client, ServiceContent content, int pageSize) {
        this.client = client;
        this.content = content;
        this.pageSize = pageSize;
    }

    /**
     * Logs in.
     *
     * @param pageSize how many objects are asked for at once
     * @throws Fault of the kind {@code InvalidLogin} if the name or the password is wrong
     */
    public static Session open(SoapClient client, String user, String password, int pageSize) throws IOException {
        ServiceContent content;
        try (Element answer = client.call(new Call("RetrieveServiceContent", SERVICE))) {
            content = ServiceContent.read(answer);
        }
        client.call(new Call("Login", content.sessionManager())
                        .text("userName", user)
                        .text("password", password))
                .close();
        return new Session(client, content, pageSize);
    }

    /** What the server calls itself, unique among servers; empty if it does not say. */
    public Optional<String> instance() {
        return content.instance();
    }

    /**
     * Tells all objects of a type, page by page. Properties that the server does not know are missing from each.
     *
     * @param useful which paths of them are kept
     */
    public void each(String type, List<String> properties, Set<String> useful, Consumer<ManagedObject> consumer)
            throws IOException {
        ObjectId view = createView(type);
        List<String> known = new ArrayList<>(properties);
        List<Missing> unknown = new ArrayList<>();
        Page page = first(view, type, known, unknown, useful);
        long count = tell(page, unknown, consumer);
        while (page.token().isPresent()) {
            if (count > MOST_OBJECTS || page.objects().isEmpty()) {
                throw new IOException("the server does not come to an end of its objects of type " + type);
            }
            page = page(
                    new Call("ContinueRetrievePropertiesEx", content.propertyCollector())
                            .text("token", page.token().get()),
                    useful);
            count += tell(page, unknown, consumer);
        }
        client.call(new Call("DestroyView", view)).close();
    }

    private static int tell(Page page, List<Missing> unknown, Consumer<ManagedObject> consumer) {
        for (ManagedObject object : page.objects()) {
            unknown.forEach(object::miss);
            consumer.accept(object);
        }
        return page.objects().size();
    }

    @Override
    public void close() throws IOException {
        client.call(new Call("Logout", content.sessionManager())).close();
    }

    private ObjectId createView(String type) throws IOException {
        Call call = new Call("CreateContainerView", content.viewManager())
                .reference("container", content.rootFolder())
                .text("type", type)
                .text("recursive", "true");
        try (Element answer = client.call(call)) {
            if (!answer.find("returnval")) {
                throw new IOException("the server's answer has no view of its objects");
            }
            return new ObjectId("ContainerView", answer.text());
        }
    }

    /** Asks again without each property that an old server does not know. */
    private Page first(ObjectId view, String type, List<String> known, List<Missing> unknown, Set<String> useful)
            throws IOException {
        while (true) {
            try {
                return page(retrieve(view, type, known), useful);
            } catch (Fault fault) {
                Optional<String> property = fault.unknownProperty();
                if (property.isEmpty() || !known.remove(property.get()) || unknown.size() > MOST_UNKNOWN_PROPERTIES) {
                    throw fault;
                }
                unknown.add(new Missing(property.get(), "InvalidProperty"));
            }
        }
    }

    private Call retrieve(ObjectId view, String type, List<String> properties) {
        Call call = new Call("RetrievePropertiesEx", content.propertyCollector()).open("specSet");
        call.open("propSet").text("type", type).text("all", "false");
        properties.forEach(property -> call.text("pathSet", property));
        call.close("propSet");
        call.open("objectSet").reference("obj", view).text("skip", "true");
        call.open("selectSet", "TraversalSpec")
                .text("name", "view")
                .text("type", "ContainerView")
                .text("path", "view")
                .text("skip", "false")
                .close("selectSet");
        call.close("objectSet").close("specSet");
        return call.open("options").text("maxObjects", String.valueOf(pageSize)).close("options");
    }

    private Page page(Call call, Set<String> useful) throws IOException {
        try (Element answer = client.call(call)) {
            return Page.read(answer, useful);
        }
    }
}
