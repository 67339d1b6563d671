package dev.nestor.microsoft.hyperv;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.version.KnownVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what one computer was asked for: itself, its virtual machines, and more of those described elsewhere. */
final class Telling {

    private static final String HYPER_V = "microsoft/hyper-v";
    private static final ProductId AZURE_LOCAL = ProductId.parse("microsoft/azure-local");

    private final Contents contents;
    private final Catalogue catalogue;
    private final FactDictionary facts;
    private final Remarks remarks;
    private final InventorySink sink;
    private final List<Computer> computers;

    Telling(Contents contents, Catalogue catalogue, FactDictionary facts, Remarks remarks, InventorySink sink) {
        this.contents = contents;
        this.catalogue = catalogue;
        this.facts = facts;
        this.remarks = remarks;
        this.sink = sink;
        this.computers =
                contents.get(Cmdlet.COMPUTER_INFO).stream().map(Computer::new).toList();
    }

    void tell(Inside inside) {
        List<VirtualMachine> machines = Joining.of(contents);
        for (Computer computer : computers) {
            boolean runsSome = machines.stream()
                    .anyMatch(
                            machine -> hostOf(machine).filter(computer::equals).isPresent());
            tell(computer, runsSome);
        }
        for (VirtualMachine machine : machines) {
            tell(machine, inside);
        }
    }

    private void tell(Computer computer, boolean runsSome) {
        FactSheet sheet = new FactSheet(facts);
        new ComputerFacts(computer).read(sheet);
        String name = computer.name().map(Quote::of).orElse("the computer");
        boolean nested = computer.isVirtual().orElse(false);
        if (nested) {
            remarks.note(name + " is a virtual machine itself, as its manufacturer and model show");
        }
        if (runsSome || computer.runsHyperV()) {
            Layer layer = Names.named(
                    software(computer).with(sheet.machine()), computer.info().get("CsDNSHostName", "CsName"));
            sink.machine(new Sighting(
                    nested ? Sighting.Role.NESTED_HOST : Sighting.Role.HOST, layer, computer.keys(), List.of()));
        } else {
            remarks.note("nothing shows that Hyper-V runs on " + name
                    + ": what is known of it counts only if it is described" + " elsewhere");
            sink.facts(computer.keys(), sheet.machine());
        }
    }

    private Layer software(Computer computer) {
        if (Edition.isAzureLocal(computer.info())) {
            return catalogue.layer(AZURE_LOCAL, KnownVersion.unknown(""));
        }
        Optional<Property> version = computer.info().get("OsVersion");
        Optional<String> build = version.flatMap(Property::version);
        try {
            return build.isPresent()
                    ? catalogue
                            .layer(HYPER_V + "@" + build.get())
                            .foundIn(version.get().origin())
                    : catalogue.layer(HYPER_V);
        } catch (IllegalArgumentException unknown) {
            version.ifPresent(property -> property.problem(String.valueOf(unknown.getMessage())));
            return catalogue.layer(HYPER_V);
        }
    }

    private void tell(VirtualMachine machine, Inside inside) {
        FactSheet sheet = machine.read(facts, remarks);
        if (machine.vm().isEmpty()) {
            sink.facts(machine.keys(), sheet.machine());
            return;
        }
        Properties object = machine.vm().get();
        Optional<Property> name = object.get("VMName", "Name");
        Layer layer = Names.named(
                inside.layer(sheet, name.flatMap(Property::text))
                        .foundIn(object.self().origin()),
                name);
        sink.machine(new Sighting(Sighting.Role.VIRTUAL, layer, machine.keys(), hostKeys(machine)));
    }

    private List<MachineKey> hostKeys(VirtualMachine machine) {
        Optional<Computer> host = hostOf(machine);
        return host.isPresent()
                ? host.get().keys()
                : hostName(machine).map(Computer::names).orElse(List.of());
    }

    /** The computer of this file that the machine runs on. */
    private Optional<Computer> hostOf(VirtualMachine machine) {
        Optional<String> name = hostName(machine);
        List<Computer> named = new ArrayList<>(computers);
        name.ifPresent(known -> named.removeIf(computer -> !computer.isCalled(known)));
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    // Lists of wishes have a `ComputerName` too, which is that of the guest; they know no GUID.
    private static Optional<String> hostName(VirtualMachine machine) {
        return machine.vm()
                .filter(object -> VirtualMachine.id(object).isPresent())
                .flatMap(object -> object.text("ComputerName"));
    }
}
