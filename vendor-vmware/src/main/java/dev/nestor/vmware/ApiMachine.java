package dev.nestor.vmware;

import dev.nestor.vmware.text.Spot;
import dev.nestor.vmware.text.Stated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The facts that follow from settings of the vSphere API, whichever file has them. For one machine only. */
final class ApiMachine {

    private static final String EXPOSURE = "nestedHVEnabled";
    private static final Pattern HARDWARE = Pattern.compile("vmx-0*(\\d{1,3})");

    private final ApiSettings settings;
    private final List<Stated> vmxKeys;
    private final FactSheet sheet;
    private final Consumer<String> problems;

    ApiMachine(ApiSettings settings, FactSheet sheet, Consumer<String> problems) {
        this.settings = settings;
        this.vmxKeys = settings.vmxKeys();
        this.sheet = sheet;
        this.problems = problems;
    }

    /** The number in {@code vmx-09}; empty for the hardware of others, and where several are named. */
    static Optional<Long> hardwareVersion(String type) {
        Matcher matcher = HARDWARE.matcher(type.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    void state() {
        stateExposure();
        settings.find("firmware")
                .ifPresent(firmware -> firmware.word(problems, "bios", "efi")
                        .ifPresent(word ->
                                sheet.state("vm.firmware", word, firmware.spot().origin())));
        stateFlag("vm.secureBoot", "bootOptions.efiSecureBootEnabled");
        stateFlag("vm.cpuHotAdd", "cpuHotAddEnabled");
        stateFlag("vm.memoryHotAdd", "memoryHotAddEnabled");
    }

    /**
     * @param machine what the notes are about
     * @param notes told what the settings show beside facts
     */
    void note(Spot machine, Consumer<String> notes) {
        KeyNotes keys = new KeyNotes();
        vmxKeys.forEach(key -> keys.put(key.name(), key.value()));
        keys.notes().forEach(note -> notes.accept(machine.note(note)));
        settings.find("flags.vbsEnabled")
                .filter(vbs -> vbs.value().strip().equalsIgnoreCase("true"))
                .filter(vbs -> exposure().isPresent())
                .ifPresent(vbs -> notes.accept(vbs.spot()
                        .note("virtualization-based security is switched on, which"
                                + " needs the exposure: it is no sign of a hypervisor of its own")));
    }

    // One is the other's name in the API; a machine cannot have both values.
    private void stateExposure() {
        Optional<Stated> flag = settings.find(EXPOSURE);
        Optional<Stated> key = ApiSettings.last(vmxKeys, "vhv.enable");
        Optional<Boolean> ofFlag = flag.flatMap(stated -> stated.flag(problems));
        Optional<Boolean> ofKey = key.flatMap(stated -> stated.flag(problems));
        if (ofFlag.isPresent() && ofKey.isPresent() && !ofFlag.equals(ofKey)) {
            problems.accept(key.orElseThrow()
                    .spot()
                    .sentence("`vhv.enable` contradicts `" + EXPOSURE + "`, so neither counts"));
            return;
        }
        Optional<Stated> counting = ofFlag.isPresent() ? flag : key;
        ofFlag.or(() -> ofKey)
                .ifPresent(exposed -> sheet.state(
                        "vm.hardwareVirtualization",
                        exposed,
                        counting.orElseThrow().spot().origin()));
    }

    private Optional<Stated> exposure() {
        return settings.find(EXPOSURE)
                .or(() -> ApiSettings.last(vmxKeys, "vhv.enable"))
                .filter(stated -> stated.flag(ignored -> {}).orElse(false));
    }

    private void stateFlag(String fact, String path) {
        settings.find(path)
                .ifPresent(stated -> stated.flag(problems)
                        .ifPresent(
                                value -> sheet.state(fact, value, stated.spot().origin())));
    }
}
