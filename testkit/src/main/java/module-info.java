/** The contract that plugin authors extend in their tests. */
module dev.nestor.testkit {
    requires transitive dev.nestor.spi;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports dev.nestor.testkit;

    uses dev.nestor.spi.VendorPlugin;
}
