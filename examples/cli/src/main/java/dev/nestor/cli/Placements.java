package dev.nestor.cli;

import dev.nestor.spi.inventory.Certainty;
import dev.nestor.spi.inventory.JoinedStack;
import dev.nestor.spi.inventory.MachineKey;
import java.util.HashSet;
import java.util.Set;

/** Tells once each why machines of different files are taken to belong together, unless it is beyond doubt. */
final class Placements {

    // A file may have thousands of hosts that go by their names.
    private static final int MOST_TOLD = 10;

    private final Messages messages;
    private final Set<MachineKey> identities = new HashSet<>();
    private final Set<MachineKey> weak = new HashSet<>();

    Placements(Messages messages) {
        this.messages = messages;
    }

    void tell(JoinedStack joined) {
        for (JoinedStack.Joint joint : joined.joints()) {
            String name = joined.layers().get(joint.level()).name().orElse("without a name");
            switch (joint.kind()) {
                case IDENTITY -> tellIdentity(joint.by(), name);
                case PLACEMENT -> tellPlacement(joint, name);
            }
        }
    }

    private void tellIdentity(MachineKey by, String name) {
        if (identities.add(by)) {
            messages.say("a host is taken for the virtual machine `" + name + "`, because both have the " + word(by));
        }
    }

    private void tellPlacement(JoinedStack.Joint joint, String name) {
        if (joint.certainty() == Certainty.WEAK && weak.add(joint.by()) && weak.size() <= MOST_TOLD) {
            messages.say("machines are placed on the host `" + name + "` by the " + word(joint.by())
                    + " alone, which another host may have too");
        }
    }

    /** Tells of how many hosts it was not told. */
    void end() {
        int left = weak.size() - MOST_TOLD;
        if (left > 0) {
            messages.say("machines are placed on " + left + (left == 1 ? " more host" : " more hosts")
                    + " by a name alone, or by an id that does not say whose it is");
        }
    }

    private static String word(MachineKey key) {
        return key.kind().word() + " `" + key.value() + "`";
    }
}
