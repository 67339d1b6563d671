package dev.nestor.spi.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.catalogue.Renaming;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactType;
import dev.nestor.model.ProductId;
import dev.nestor.source.Confidence;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import dev.nestor.version.Version;
import dev.nestor.version.VersionRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueReaderTest {

    private static final ProductId ESXI = ProductId.parse("vmware/esxi");

    private final CatalogueFile catalogue = read(Sample.CATALOGUE);

    @Test
    void readsProductsWithTheirReleases() {
        Product esxi = catalogue.products().get(0);

        assertThat(esxi.id()).isEqualTo(ESXI);
        assertThat(esxi.title()).isEqualTo("VMware ESXi");
        assertThat(esxi.guest()).isFalse();
        assertThat(esxi.aliases()).containsExactly("vsphere", "esxi-arm");
        assertThat(esxi.releases())
                .containsExactly(
                        new Release(
                                "8.0",
                                Version.parse("8.0"),
                                List.of(),
                                Optional.of(LocalDate.of(2022, 10, 11)),
                                Map.of("build", "20513097"),
                                Confidence.HIGH),
                        new Release(
                                "8.0 U2",
                                Version.parse("8.0.2"),
                                List.of("8.0 Update 2"),
                                Optional.empty(),
                                Map.of(),
                                Confidence.MEDIUM));
    }

    @Test
    void readsWhatAProductIsBasedOnAndRenamedTo() {
        assertThat(catalogue.products().get(1).basedOn()).contains(ESXI);
        assertThat(catalogue.products().get(2).renaming()).contains(new Renaming(VersionRange.parse("[9.0,)"), ESXI));
        assertThat(catalogue.products().get(3).guest()).isTrue();
        assertThat(catalogue.products().get(3).buildPrefix()).contains(Version.parse("5.0"));
        assertThat(Catalogue.of(catalogue.products())
                        .layer("vmware/esx@9.0")
                        .software()
                        .product())
                .isEqualTo(ESXI);
    }

    @Test
    void knowsAGuestByItsVendor() {
        String debian = Sample.with(Sample.CATALOGUE, "\"vmware/vsan-witness\"", "\"guest/debian\"");

        assertThat(read(debian).products().get(1).guest()).isTrue();
    }

    @Test
    void readsFacts() {
        assertThat(catalogue.facts())
                .containsExactly(
                        FactDeclaration.of(
                                "vmware.hardwareVersion", FactType.COUNT, "The hardware version of a virtual machine."),
                        FactDeclaration.of(
                                "vmware.monitor",
                                FactType.WORD,
                                "The monitor that runs a virtual machine.",
                                "hardware",
                                "software"));
    }

    @Test
    void readsACatalogueWithoutFacts() {
        assertThat(read("{\"format\": \"nestor/catalogue/1\", \"products\": []}"))
                .isEqualTo(new CatalogueFile(List.of(), List.of()));
    }

    @Test
    void readsAStream() throws IOException {
        var in = new ByteArrayInputStream(Sample.CATALOGUE.getBytes(StandardCharsets.UTF_8));
        assertThat(CatalogueReader.read("catalogue.json", in)).isEqualTo(catalogue);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            nestor/catalogue/1     | nestor/catalogue/2     | /format                   | format `nestor/catalogue/2` is newer than `nestor/catalogue/1`, the newest that can be read here
            "products": [          | "product": [           | /product                  | unknown field `product`, did you mean `products`?
            "id": "vmware/esxi"    | "id": "esxi"           | /products/0/id            | product is not `vendor/name`: `esxi`
            "id": "vmware/esxi"    | "id": "VMware/ESXi"    | /products/0/id            | product is not in lower case: `VMware/ESXi`
            "title": "VMware ESXi", | ''                    | /products/0               | missing field `title`
            "guest": false         | "guest": "no"          | /products/0/guest         | expected boolean, found text
            "esxi-arm"             | "ESXi Arm"             | /products/0/aliases/1     | alias is not a lower-case word: `ESXi Arm`
            "basedOn": "vmware/esxi" | "basedOn": ["vmware/esxi"] | /products/1/basedOn | expected text, found array
            "versions": "[9.0,)"   | "versions": "9.0"      | /products/2/renamed/versions | version range is not of the form `[7.0,9.0)`: `9.0`
            "to": "vmware/esxi"    | "into": "vmware/esxi"  | /products/2/renamed/into  | unknown field `into`
            "buildPrefix": "5.0"   | "buildPrefix": "v5"    | /products/3/buildPrefix   | version is not dotted numbers: `v5`
            "version": "8.0.2"     | "version": "8.x"       | /products/0/releases/1/version | version is not dotted numbers: `8.x`
            "version": "8.0.2"     | "version": 8           | /products/0/releases/1/version | expected text, found number
            "label": "8.0 U2"      | "label": ""            | /products/0/releases/1/label | text is blank
            "2022-10-11"           | "2022-10-32"           | /products/0/releases/0/date | not a day such as `2015-10-17`: `2022-10-32`
            "confidence": "M"      | "confidence": "m"      | /products/0/releases/1/confidence | unknown confidence `m`, did you mean `M`?
            "20513097"             | 20513097               | /products/0/releases/0/attributes/build | expected text, found number
            "type": "count"        | "type": "cuont"        | /facts/0/type             | unknown type `cuont`, did you mean `count`?
            "name": "vmware.monitor" | "name": "VMware Monitor" | /facts/1/name         | not a name such as `vmware.hardwareVersion`: `VMware Monitor`
            "name": "vmware.monitor" | "name": "version"    | /facts/1/name             | fact cannot be named `version`, which means something else in a condition
            "name": "vmware.monitor" | "name": "outer.monitor" | /facts/1/name          | fact cannot be named `outer.monitor`, which means something else in a condition
            "type": "word"         | "type": "flag"         | /facts/1/words            | only a fact of type `word` or `words` has a list of words
            ["hardware", "software"] | []                   | /facts/1/words            | list is empty
            ["hardware", "software"] | ["Hardware"]         | /facts/1/words/0          | not a lower-case word: `Hardware`
            "The monitor that runs a virtual machine." | " " | /facts/1/meaning         | text is blank
            """)
    void structure(String from, String to, String pointer, String reason) {
        meaning(from, to, pointer, reason);
        assertThat(Schemas.CATALOGUE.problems(Sample.with(Sample.CATALOGUE, from, to)))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "vmware/vsan-witness"    | "vmware/vsphere"         | /products/1/id         | two products have the name `vmware/vsphere`
            "esxi-arm"               | "vsphere"                | /products/0/aliases/1  | two products have the name `vmware/vsphere`
            "basedOn": "vmware/esxi" | "basedOn": "vmware/vsan-witness" | /products/1/basedOn | product refers to itself: `vmware/vsan-witness`
            [9.0,)                   | [9.0,8.0)                | /products/2/renamed/versions | version range is empty: `[9.0,8.0)`
            "vmware/esxi",           | "guest/esxi",            | /products/0/guest      | `guest/esxi` is a guest by its name
            "vmware.monitor"         | "vmware.hardwareVersion" | /facts/1/name          | two facts have the name `vmware.hardwareVersion`
            """)
    void meaning(String from, String to, String pointer, String reason) {
        String wrong = Sample.with(Sample.CATALOGUE, from, to);
        assertThat(catchThrowableOfType(JsonException.class, () -> read(wrong)))
                .returns(pointer, JsonException::pointer)
                .returns(reason, JsonException::reason);
    }

    private static CatalogueFile read(String text) {
        return CatalogueReader.read(Json.parse("catalogue.json", text));
    }
}
