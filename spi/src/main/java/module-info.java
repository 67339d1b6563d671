/** What a vendor plugin implements, and the documents that cross the border. */
@SuppressWarnings("module") // the testkit is built later
module dev.nestor.spi {
    requires transitive java.xml;
    requires transitive dev.nestor.core;
    requires tools.jackson.core;
    requires static jdk.jfr;
    requires static org.jspecify;

    exports dev.nestor.answer;
    exports dev.nestor.spi;
    exports dev.nestor.spi.build to
            dev.nestor.testkit;
    exports dev.nestor.spi.document;
    exports dev.nestor.spi.form to
            dev.nestor.testkit;
    exports dev.nestor.spi.inventory;
    exports dev.nestor.spi.json;
    exports dev.nestor.spi.pack;
    exports dev.nestor.spi.recorder;
    exports dev.nestor.spi.xml;

    uses dev.nestor.spi.VendorPlugin;
}
