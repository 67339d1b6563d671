package dev.nestor.inventory.soap;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Makes calls to one server, and keeps the cookie of its session. For one thread. */
public final class SoapClient {

    /** The most bytes of an answer. */
    private static final int LONGEST_ANSWER = 64 << 20;

    private static final String SESSION = "vmware_soap_session=";

    private final URI endpoint;
    private final HttpClient client;
    private final Duration timeout;
    private @Nullable String cookie;

    /** @param timeout of each call, from its first byte to the last one of its answer */
    public SoapClient(URI endpoint, HttpClient client, Duration timeout) {
        this.endpoint = endpoint;
        this.client = client;
        this.timeout = timeout;
    }

    /**
     * The answer to a call.
     *
     * @throws Fault if the server says no
     * @throws IOException if it does not answer in time, or not in a way that can be read
     */
    Element call(Call call) throws IOException {
        HttpResponse<byte[]> response = send(call);
        response.headers().allValues("Set-Cookie").stream()
                .filter(value -> value.startsWith(SESSION))
                .findFirst()
                .ifPresent(value -> cookie = value.split(";", 2)[0]);
        int status = response.statusCode();
        if (status != 200 && status != 500) {
            throw new IOException(
                    "`" + endpoint + "` answers with status " + status + ", as no SOAP interface of vSphere does");
        }
        return Answer.open(call.name(), response.body());
    }

    private HttpResponse<byte[]> send(Call call) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> response =
                client.sendAsync(request(call), headers -> new BoundedBody(LONGEST_ANSWER));
        try {
            return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            response.cancel(true);
            throw late();
        } catch (InterruptedException interrupted) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading `" + endpoint + "` was interrupted");
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"urn:vim25/5.5\"")
                .timeout(timeout)
                .POST(HttpRequest.BodyPublishers.ofString(call.xml()));
        Optional.ofNullable(cookie).ifPresent(value -> request.header("Cookie", value));
        return request.build();
    }

    private IOException failure(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof HttpTimeoutException) {
            return late();
        }
        if (cause instanceof SSLException) {
            return new IOException(
                    "`" + endpoint
                            + "` is not trusted, or does not speak TLS: give its certificate, or that of who signed"
                            + " it, if it is the right server",
                    cause);
        }
        boolean unresolved =
                cause instanceof ConnectException && cause.getCause() instanceof UnresolvedAddressException;
        if (cause instanceof ConnectException) {
            return new IOException(
                    "`" + endpoint + "` cannot be reached: "
                            + (unresolved ? "its name is not known" : "nobody answers there"),
                    cause);
        }
        return new IOException(
                "`" + endpoint + "` cannot be read: " + (cause == null ? "" : cause.getMessage()), cause);
    }

    private IOException late() {
        return new IOException("`" + endpoint + "` does not answer within " + timeout.toSeconds() + " seconds");
    }
}
