package dev.nestor.inventory.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a connection trusts, with a server whose certificate nobody signed. */
class VSphereTrustTest {

    private static final Credentials AUDITOR =
            Credentials.fromEnvironment(Map.of("NAME", "auditor", "WORD", "secret"), "NAME", "WORD");
    private static final String WORD = "not-a-secret";

    private final Told told = new Told();

    @TempDir
    static Path folder;

    @BeforeAll
    static void makeCertificates() throws Exception {
        keytool("own", "ip:127.0.0.1");
        keytool("other", "ip:127.0.0.1");
        keytool("elsewhere", "dns:vcenter.lab.example");
    }

    @Test
    void aCertificateThatNobodySignedIsNotTrusted() throws Exception {
        try (FakeVSphere server = server("own")) {
            assertThatThrownBy(() -> read(VSphere.at(server.address(), AUDITOR)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("`" + server.address()
                            + "/sdk` is not trusted, or does not speak TLS: give its certificate,"
                            + " or that of who signed it, if it is the right server");
            assertThat(server.calls()).as("not even the first call was made").isEmpty();
        }
    }

    @Test
    void aCertificateThatIsGivenIsTrusted() throws Exception {
        try (FakeVSphere server = server("own")) {
            read(VSphere.at(server.address(), AUDITOR).trusting(certificate("own")));

            assertThat(told.names()).containsExactly("esx01.lab.example");
            assertThat(server.calls()).endsWith("Logout");
        }
    }

    @Test
    void aTrustStoreWillDoAsWell() throws Exception {
        try (FakeVSphere server = server("own")) {
            read(VSphere.at(server.address(), AUDITOR).trusting(store("own")));

            assertThat(told.names()).containsExactly("esx01.lab.example");
        }
    }

    @Test
    void theCertificateOfAnotherServerIsNotTrusted() throws Exception {
        try (FakeVSphere server = server("own")) {
            VSphere vsphere = VSphere.at(server.address(), AUDITOR).trusting(certificate("other"));

            assertThatThrownBy(() -> read(vsphere)).hasMessageContaining("is not trusted");
        }
    }

    @Test
    void aTrustedCertificateOfAnotherNameIsNotEnough() throws Exception {
        try (FakeVSphere server = server("elsewhere")) {
            VSphere vsphere = VSphere.at(server.address(), AUDITOR).trusting(certificate("elsewhere"));

            assertThatThrownBy(() -> read(vsphere)).hasMessageContaining("is not trusted");
            assertThat(server.calls()).isEmpty();
        }
    }

    @Test
    void aFileWithoutCertificatesIsRefused() throws IOException {
        VSphere vsphere = VSphere.at("https://vcenter.lab.example", AUDITOR);
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        Path text = Files.writeString(folder.resolve("text.pem"), "-----BEGIN CERTIFICATE-----\nnone\n");

        assertThatThrownBy(() -> vsphere.trusting(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("file `" + empty + "` has no certificate in it");
        assertThatThrownBy(() -> vsphere.trusting(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("file `" + text + "` has no certificates in PEM form");
        assertThatThrownBy(() -> vsphere.trusting(folder.resolve("missing.pem")))
                .isInstanceOf(IOException.class);
    }

    private void read(VSphere vsphere) throws IOException {
        Lab.read(vsphere, told);
    }

    private static FakeVSphere server(String name) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(name), WORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return FakeVSphere.start(context)
                .reply("RetrievePropertiesEx", Objects.result(Objects.HOST))
                .reply("RetrievePropertiesEx", "");
    }

    private static KeyStore store(String name) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(folder.resolve(name + ".p12"))) {
            store.load(content, WORD.toCharArray());
        }
        // A trust store holds certificates by themselves.
        store.setCertificateEntry(name + "-trusted", store.getCertificate(name));
        return store;
    }

    private static Path certificate(String name) throws IOException, GeneralSecurityException {
        String base64 = Base64.getMimeEncoder()
                .encodeToString(store(name).getCertificate(name).getEncoded());
        return Files.writeString(
                folder.resolve(name + ".pem"),
                "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
    }

    private static void keytool(String name, String alternative) throws IOException, InterruptedException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String store = folder.resolve(name + ".p12").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=" + alternative,
                        "-keystore",
                        store,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        WORD)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
