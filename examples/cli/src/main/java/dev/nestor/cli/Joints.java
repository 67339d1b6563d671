package dev.nestor.cli;

import dev.nestor.spi.inventory.JoinedStack;
import dev.nestor.spi.inventory.MachineKey;
import java.util.HashSet;
import java.util.Set;

/** Tells by what machines of several files were found to be one, each once. For one thread. */
final class Joints {

    private final Messages messages;
    private final Set<MachineKey> told = new HashSet<>();

    Joints(Messages messages) {
        this.messages = messages;
    }

    void tell(JoinedStack joined) {
        joined.joints().forEach(joint -> tell(joint, joined));
    }

    private void tell(JoinedStack.Joint joint, JoinedStack joined) {
        if (told.add(joint.by())) {
            String name = joined.layers().get(joint.level()).name().orElse("a virtual machine");
            messages.say("a host is taken for the virtual machine `" + name + "`, because both have the "
                    + joint.by().kind().word() + " `" + joint.by().value() + "`");
        }
    }
}
