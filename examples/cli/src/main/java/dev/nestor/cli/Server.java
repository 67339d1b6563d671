package dev.nestor.cli;

import dev.nestor.inventory.vsphere.Credentials;
import dev.nestor.inventory.vsphere.VSphere;
import dev.nestor.policy.Knowledge;
import dev.nestor.spi.inventory.Reading;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * A vCenter server, or an ESXi host by itself, that is named by its address and read while it runs.
 *
 * @param account a file with a name and a password; without it both come from the environment
 * @param trust a file with the certificates to trust; without it those that Java trusts
 */
record Server(String address, Optional<String> account, Optional<String> trust) {

    static final String USER = "NESTOR_VSPHERE_USER";
    static final String PASSWORD = "NESTOR_VSPHERE_PASSWORD";

    static Server of(String address, Arguments arguments) {
        return new Server(address, arguments.value(Options.ACCOUNT), arguments.value(Options.TRUST));
    }

    static boolean isAddress(String name) {
        return name.startsWith("https://") || name.startsWith("http://");
    }

    /** @throws InputException if it cannot be read to its end */
    Reading read(Session session) {
        Knowledge knowledge = session.knowledge();
        try {
            VSphere server = VSphere.at(address, credentials(System.getenv()));
            VSphere trusted = trust.isPresent() ? server.trusting(FileName.path(trust.get())) : server;
            return Reading.of(sink -> trusted.read(knowledge.catalogue(), knowledge.facts(), sink));
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        } catch (IOException failure) {
            throw new InputException(
                    "cannot read `" + FileTrouble.file(failure).orElse(address) + "`: " + FileTrouble.reading(failure));
        }
    }

    private Credentials credentials(Map<String, String> environment) throws IOException {
        return account.isPresent()
                ? Credentials.fromFile(FileName.path(account.get()))
                : Credentials.fromEnvironment(environment, USER, PASSWORD);
    }
}
