/** Microsoft products, facts, rules and file readers. */
module dev.nestor.vendor.microsoft {
    requires transitive dev.nestor.spi;
    requires static org.jspecify;

    exports dev.nestor.microsoft;

    provides dev.nestor.spi.VendorPlugin with
            dev.nestor.microsoft.MicrosoftPlugin;
}
