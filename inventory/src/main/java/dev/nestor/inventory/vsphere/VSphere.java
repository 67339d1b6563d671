package dev.nestor.inventory.vsphere;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.soap.Fault;
import dev.nestor.inventory.soap.Session;
import dev.nestor.inventory.soap.SoapClient;
import dev.nestor.spi.inventory.InventorySink;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * A vCenter server, or a host by itself, and how to reach it. Its certificate and its name are always checked: by what Java
 * trusts, unless something else is said. Immutable, and safe to share between threads.
 */
public final class VSphere {

    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(60);
    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 1_000;

    private final URI endpoint;
    private final Credentials credentials;
    private final Optional<SSLContext> trust;
    private final Duration timeout;
    private final int pageSize;

    private VSphere(URI endpoint, Credentials credentials, Optional<SSLContext> trust, Duration timeout, int pageSize) {
        this.endpoint = endpoint;
        this.credentials = credentials;
        this.trust = trust;
        this.timeout = timeout;
        this.pageSize = pageSize;
    }

    /**
     * A server at an address such as {@code https://vcenter.example.org}.
     *
     * @throws IllegalArgumentException if it is no such address, says a name or password itself, or would send the password
     *     over a network as it is
     */
    public static VSphere at(String address, Credentials credentials) {
        return new VSphere(Endpoint.of(address), credentials, Optional.empty(), USUAL_TIMEOUT, USUAL_PAGE);
    }

    /**
     * Trusts these certificates, and nothing else.
     *
     * @param certificates a PEM file of the server's certificate, or of those who signed it
     * @throws IllegalArgumentException if there is no certificate in it
     * @throws IOException if it cannot be read
     */
    public VSphere trusting(Path certificates) throws IOException {
        return new VSphere(endpoint, credentials, Optional.of(Trust.in(certificates)), timeout, pageSize);
    }

    /**
     * Trusts the certificates of a trust store, and nothing else.
     *
     * @throws IllegalArgumentException if it cannot be used
     */
    public VSphere trusting(KeyStore store) {
        return new VSphere(endpoint, credentials, Optional.of(Trust.in(store)), timeout, pageSize);
    }

    /**
     * Waits this long for each answer; a minute is usual.
     *
     * @throws IllegalArgumentException if it is not longer than nothing
     */
    public VSphere waiting(Duration longest) {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("timeout is not longer than nothing: `" + longest + "`");
        }
        return new VSphere(endpoint, credentials, trust, longest, pageSize);
    }

    /**
     * Asks for this many machines at once; 100 are usual.
     *
     * @throws IllegalArgumentException if it is not from 1 to 1000
     */
    public VSphere inPagesOf(int machines) {
        if (machines < 1 || machines > LARGEST_PAGE) {
            throw new IllegalArgumentException("page size is not from 1 to " + LARGEST_PAGE + ": `" + machines + "`");
        }
        return new VSphere(endpoint, credentials, trust, timeout, machines);
    }

    /**
     * Tells all hosts, and then all virtual machines, each page as soon as it is there.
     *
     * @param sink told by the calling thread
     * @throws IOException if the server cannot be reached, is not trusted, does not let in, or does not answer in time, as one
     *     sentence; what was told until then is right
     */
    public void read(Catalogue catalogue, FactDictionary facts, InventorySink sink) throws IOException {
        Session session = open();
        try {
            new Estate(session, Endpoint.name(endpoint), catalogue, facts, sink).read();
        } catch (IOException | RuntimeException failure) {
            logOutAfter(failure, session);
            throw failure;
        }
        logOut(session, sink);
    }

    private Session open() throws IOException {
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout);
        trust.ifPresent(client::sslContext);
        try {
            return Session.open(
                    new SoapClient(endpoint, client.build(), timeout),
                    credentials.user(),
                    credentials.password(),
                    pageSize);
        } catch (Fault fault) {
            throw fault.is("InvalidLogin")
                    ? new IOException(
                            "`" + endpoint + "` does not let `" + credentials.user()
                                    + "` in: the name or the password is wrong",
                            fault)
                    : fault;
        }
    }

    private static void logOutAfter(Exception failure, Session session) {
        try {
            session.close();
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }

    private void logOut(Session session, InventorySink sink) {
        try {
            session.close();
        } catch (IOException failure) {
            sink.problem("`" + endpoint + "` was read, and logging out failed: " + failure.getMessage());
        }
    }

    @Override
    public String toString() {
        return endpoint.toString();
    }
}
