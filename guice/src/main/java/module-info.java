/** Composition for hosts that use Guice. */
module dev.nestor.guice {
    requires transitive dev.nestor.spi;
    requires transitive com.google.guice;
    // Guice is an automatic module: what its types need from named modules must be asked for here.
    requires com.google.common;
    requires jakarta.inject;
    requires static org.jspecify;

    exports dev.nestor.guice;

    opens dev.nestor.guice to
            com.google.guice;
}
