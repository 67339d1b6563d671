package dev.nestor.vmware.ovf;

/** The vocabularies of a descriptor. Which prefix stands for one is up to its writer. */
enum Namespace {
    /** Of any version of the standard: their words are the same so far. */
    OVF("http://schemas.dmtf.org/ovf/envelope/"),
    VMW("http://www.vmware.com/schema/ovf"),
    /** Those of settings and of items: they share their words, and differ by kind of item. */
    CIM("http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/");

    private final String start;

    Namespace(String start) {
        this.start = start;
    }

    boolean has(String name) {
        return name.startsWith(start);
    }
}
