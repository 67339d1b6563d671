package dev.nestor.inventory.xml;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReadersTest {

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "",
                "<a>",
                "<a>&unknown;</a>",
                "<?xml version='1.0' encoding='klingon'?><a/>",
                "<!DOCTYPE a [<!ENTI \0 'c'>]><a/>"
            })
    void whateverIsWrongIsAFaultOfTheDocument(String text) {
        assertThatThrownBy(() -> readAll(text)).isInstanceOf(XMLStreamException.class);
    }

    private static void readAll(String text) throws XMLStreamException {
        XMLStreamReader reader = XmlReaders.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        while (reader.hasNext()) {
            reader.next();
        }
    }
}
