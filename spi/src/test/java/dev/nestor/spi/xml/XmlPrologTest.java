package dev.nestor.spi.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlPrologTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFF",
                " \n",
                "<?xml version='1.0'?>\n<!-- by hand > -->\n",
                "<!DOCTYPE domain>",
                "<?xml version='1.0'?><!DOCTYPE domain [<!ENTITY a \"]>\"> <!-- ' --> <!ENTITY b 'x'>]>\n"
            })
    void findsTheRootBehindAllThatMayStandBeforeIt(String before) {
        String text = before + "<domain type='kvm'>";

        assertThat(text.substring(DecodedXml.root(text))).isEqualTo("<domain type='kvm'>");
    }

    @Test
    void staysAtADocumentTypeThatHidesTheRoot() {
        String text = "<?xml version='1.0'?><!DOCTYPE domain [<!ENTITY lol 'lol";

        assertThat(text.substring(DecodedXml.root(text))).startsWith("<!DOCTYPE domain");
    }

    @Test
    void aCommentThatIsCutOffHidesAll() {
        String text = "<!-- <domain>";

        assertThat(DecodedXml.root(text)).isEqualTo(text.length());
    }
}
