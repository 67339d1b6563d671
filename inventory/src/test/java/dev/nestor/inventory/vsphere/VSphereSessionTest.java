package dev.nestor.inventory.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How one logs in, asks, and logs out. */
class VSphereSessionTest {

    @RegisterExtension
    private final Lab lab = new Lab();

    @Test
    void readsPageByPageAndTellsEachAtOnce() throws IOException {
        lab.server()
                .reply("RetrievePropertiesEx", Objects.result(Objects.HOST))
                .reply("RetrievePropertiesEx", Objects.page("1", Objects.virtual(1) + Objects.virtual(2)))
                .reply("ContinueRetrievePropertiesEx", Objects.page("2", Objects.virtual(3) + Objects.virtual(4)))
                .reply("ContinueRetrievePropertiesEx", Objects.result(Objects.virtual(5)));

        Lab.read(lab.vsphere().inPagesOf(2), lab.told());

        assertThat(lab.told().names()).containsExactly("esx01.lab.example", "vm 1", "vm 2", "vm 3", "vm 4", "vm 5");
        assertThat(lab.server().calls())
                .containsExactly(
                        "RetrieveServiceContent",
                        "Login",
                        "CreateContainerView",
                        "RetrievePropertiesEx",
                        "DestroyView",
                        "CreateContainerView",
                        "RetrievePropertiesEx",
                        "ContinueRetrievePropertiesEx",
                        "ContinueRetrievePropertiesEx",
                        "DestroyView",
                        "Logout");
        assertThat(lab.server().body("RetrievePropertiesEx")).contains("<maxObjects>2</maxObjects>");
        assertThat(lab.server().body("ContinueRetrievePropertiesEx")).contains("<token>1</token>");
    }

    @Test
    void aServerThatNeverComesToAnEndIsLeft() {
        lab.server()
                .reply("RetrievePropertiesEx", Objects.page("1", Objects.HOST))
                .reply("ContinueRetrievePropertiesEx", Objects.page("1", ""));

        assertThatThrownBy(lab::read)
                .isInstanceOf(IOException.class)
                .hasMessage("the server does not come to an end of its objects of type HostSystem");
        assertThat(lab.server().calls()).endsWith("Logout");
    }

    @Test
    void anOldServerIsAskedAgainWithoutWhatItDoesNotKnow() throws IOException {
        lab.server()
                .reply("RetrievePropertiesEx", "")
                .fault("RetrievePropertiesEx", "InvalidProperty", "", "<name>config.nestedHVEnabled</name>")
                .reply("RetrievePropertiesEx", Objects.result(Objects.virtual("vm-1", "old", "vmkernel5Guest", "")));

        lab.read();

        assertThat(lab.told().names()).containsExactly("old");
        assertThat(lab.told().problems())
                .containsExactly("`vm-1` of `127.0.0.1:" + lab.server().port() + "`, and maybe others, does not tell"
                        + " `config.nestedHVEnabled`: the server's version does not know it");
    }

    @Test
    void aWrongPasswordIsToldAsOneAndNotRepeated() {
        lab.server()
                .forget("Login")
                .fault("Login", "InvalidLogin", "Cannot complete login due to an incorrect user name", "");

        assertThatThrownBy(lab::read)
                .isInstanceOf(IOException.class)
                .hasMessage("`" + lab.server().address()
                        + "/sdk` does not let `auditor@lab` in: the name or the password is wrong");
        assertThat(lab.server().calls()).containsExactly("RetrieveServiceContent", "Login");
    }

    @Test
    void credentialsAreWrittenAsTheyAreAndToldNowhere() throws IOException {
        lab.server().reply("RetrievePropertiesEx", Objects.result(Objects.HOST)).reply("RetrievePropertiesEx", "");

        lab.read();

        assertThat(lab.server().body("Login"))
                .contains("<userName>auditor@lab</userName><password>p&lt;&amp;&gt;&quot;ss</password>");
        assertThat(lab.told().toString() + lab.vsphere() + Lab.AUDITOR)
                .doesNotContain("ss\"")
                .doesNotContain("p<");
    }

    @Test
    void aFaultInTheMiddleLogsOut() {
        lab.server()
                .reply("RetrievePropertiesEx", Objects.result(Objects.HOST))
                .fault("RetrievePropertiesEx", "NotAuthenticated", "The session is not authenticated.", "");

        assertThatThrownBy(lab::read)
                .isInstanceOf(IOException.class)
                .hasMessage("the server refuses the call RetrievePropertiesEx: `NotAuthenticated`, `The session is not"
                        + " authenticated.`");
        assertThat(lab.told().machines()).hasSize(1);
        assertThat(lab.server().calls()).endsWith("Logout");
    }

    @Test
    void aSinkThatBreaksLogsOutToo() {
        lab.server().reply("RetrievePropertiesEx", Objects.result(Objects.HOST));

        assertThatThrownBy(() -> Lab.read(lab.vsphere(), new Told() {
                    @Override
                    public void machine(Sighting machine) {
                        throw new IllegalStateException("full");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
        assertThat(lab.server().calls()).endsWith("Logout");
    }

    @Test
    void loggingOutInVainCostsNothingThatWasRead() throws IOException {
        lab.server().reply("RetrievePropertiesEx", Objects.result(Objects.HOST)).reply("RetrievePropertiesEx", "");
        lab.server().forget("Logout");

        lab.read();

        assertThat(lab.told().machines()).hasSize(1);
        assertThat(lab.told().problems()).singleElement().asString().contains("was read, and logging out failed");
    }
}
