package dev.nestor.inventory.vsphere;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.nestor.fuzz.Account;
import dev.nestor.fuzz.Effort;
import dev.nestor.fuzz.Sentences;
import dev.nestor.fuzz.Sightings;
import dev.nestor.inventory.soap.Session;
import dev.nestor.inventory.soap.SoapClient;
import dev.nestor.policy.Knowledge;
import dev.nestor.spi.VendorPlugins;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/**
 * Any bytes at all from a server of vSphere. In the package of what reads them, because the way there from outside leads
 * through a network.
 */
public class VSphereFuzzTest {

    private static final Knowledge KNOWLEDGE =
            VendorPlugins.discover(VSphereFuzzTest.class.getClassLoader()).knowledge();

    @DictionaryFile(resourcePath = "vsphere.dict")
    @FuzzTest
    public void answers(byte[] content) {
        Account account = Effort.spentOn(content.length, () -> read(content));
        Account again = read(content);
        if (!account.lines().equals(again.lines())) {
            throw new AssertionError("read again it differs: " + account.lines() + "\n" + again.lines());
        }
        Sentences.check(account.sentences());
        Sightings.check(account, KNOWLEDGE);
    }

    // Whatever else is thrown is a fault, and ends the test by itself.
    private static Account read(byte[] content) {
        Account account = new Account();
        SoapClient client = new SoapClient(
                URI.create("https://vcenter.example.org/sdk"),
                new AnsweringClient(new FuzzedServer(content)),
                Duration.ofMinutes(1));
        try {
            Session session = Session.open(client, "reader", "secret", 100);
            new Estate(session, "vcenter.example.org", KNOWLEDGE.catalogue(), KNOWLEDGE.facts(), account).read();
            session.close();
        } catch (IOException failure) {
            account.refused(failure);
        }
        return account;
    }
}
