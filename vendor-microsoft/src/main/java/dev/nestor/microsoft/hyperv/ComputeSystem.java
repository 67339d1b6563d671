package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.inventory.MachineKey;
import java.util.List;
import java.util.Optional;

/** The virtual machine of one document. What it leaves out has a default that the document does not tell, so it is unknown. */
interface ComputeSystem {

    long MOST_MEBIBYTES = 1L << 30;
    long MOST_PROCESSORS = 1 << 16;

    Optional<Property> name();

    /** The most certain first. */
    List<MachineKey> keys();

    /** Where the machine stands in the file, in words for people. */
    String origin();

    void read(FactSheet sheet);

    /** An amount that counts MiB, whatever its name says. */
    static Optional<String> mebibytes(Property amount) {
        return amount.wholeNumber(1, MOST_MEBIBYTES).map(mebibytes -> mebibytes + " MiB");
    }

    static Optional<Long> processors(Property count) {
        return count.wholeNumber(1, MOST_PROCESSORS);
    }
}
