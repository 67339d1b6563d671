package dev.nestor.inventory.vsphere;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that do not answer as vSphere does. */
class VSphereAnswersTest {

    @RegisterExtension
    private final Lab lab = new Lab();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "not XML at all",
                "<a>",
                "<!DOCTYPE a [<!ENTITY b \"b\">]><a>&b;</a>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "<a/>",
                "<Envelope><Body/></Envelope>",
                "<Envelope><Body><RetrieveServiceContentResponse/></Body></Envelope>"
            })
    void anAnswerThatIsNoneIsRefused(String answer) {
        lab.server().forget("RetrieveServiceContent").raw("RetrieveServiceContent", 200, answer);

        assertThatThrownBy(lab::read).isInstanceOf(IOException.class).hasMessageStartingWith("the server");
    }

    @Test
    void anAnswerThatIsTooDeepIsRefused() {
        lab.server().forget("RetrieveServiceContent").raw("RetrieveServiceContent", 200, "<a>".repeat(200));

        assertThatThrownBy(lab::read).hasMessage("the server's answer has elements more than 64 deep");
    }

    @Test
    void anAnswerThatIsTooLongIsRefused() {
        lab.server().forget("RetrieveServiceContent").raw("RetrieveServiceContent", 200, "x".repeat((64 << 20) + 1));

        assertThatThrownBy(lab::read).hasMessageContaining("the server's answer is longer than 64 MiB");
    }

    @Test
    void aPageOfTheWebIsNoVSphere() {
        lab.server().forget("RetrieveServiceContent");

        assertThatThrownBy(lab::read)
                .hasMessage("`" + lab.server().address()
                        + "/sdk` answers with status 404, as no SOAP interface of vSphere does");
    }

    @Test
    void aServerThatIsSilentIsNotWaitedForLong() {
        lab.server().forget("RetrieveServiceContent").raw("RetrieveServiceContent", 200, "silence");

        assertThatThrownBy(() -> Lab.read(lab.vsphere().waiting(Duration.ofSeconds(1)), lab.told()))
                .isInstanceOf(IOException.class)
                .hasMessage("`" + lab.server().address() + "/sdk` does not answer within 1 seconds");
    }

    @Test
    void aServerThatIsNotThereSaysSo() {
        lab.server().close();

        assertThatThrownBy(lab::read)
                .isInstanceOf(IOException.class)
                .hasMessage("`" + lab.server().address() + "/sdk` cannot be reached: nobody answers there");
    }
}
