package dev.nestor.vmware;

import dev.nestor.vmware.text.Echo;
import dev.nestor.vmware.vmx.VmxFile;
import dev.nestor.vmware.vmx.VmxProblem;
import dev.nestor.vmware.vmx.VmxValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what there is to say about one file while it is read. */
final class Remarks {

    private final VmxFile file;
    private final Set<String> problems = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();

    Remarks(VmxFile file) {
        this.file = file;
        file.problems().forEach(this::add);
    }

    /** The value, if there is one; what makes it unreadable becomes a problem. */
    <T> Optional<T> take(VmxValue<T> value) {
        value.problem().ifPresent(this::add);
        return value.value();
    }

    /** @param complaint goes on after the file's name, such as {@code has no `guestOS`} */
    void addProblem(String complaint) {
        problems.add(Echo.whole(file.source()) + " " + complaint);
    }

    void addNote(String note) {
        notes.add(note);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    List<String> notes() {
        return notes;
    }

    void add(VmxProblem problem) {
        problems.add(problem.toString());
    }
}
