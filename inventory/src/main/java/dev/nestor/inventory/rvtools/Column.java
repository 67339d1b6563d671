package dev.nestor.inventory.rvtools;

import java.util.List;

/**
 * The columns that are read, with all their names: those of the program's own export, of its versions, and of its internal
 * names, which some exports have.
 */
enum Column {
    VM(Tab.VINFO, "VM", "vm", "vmname"),
    VM_POWER(Tab.VINFO, "Powerstate", "powerstate"),
    VM_PLACEHOLDER(Tab.VINFO, "SRM Placeholder", "srmplaceholder"),
    VM_CPUS(Tab.VINFO, "CPUs", "cpus", "#cpus", "#cpu", "numcpus", "numcpu"),
    VM_MEMORY(Tab.VINFO, "Memory", "memory", "memorymib", "memorymb", "#memory"),
    VM_HARDWARE(Tab.VINFO, "HW version", "hwversion", "hardwareversion", "vmversion"),
    VM_FIRMWARE(Tab.VINFO, "Firmware", "firmware"),
    VM_SECURE_BOOT(Tab.VINFO, "EFI Secure boot", "efisecureboot", "secureboot"),
    VM_FAULT_TOLERANCE(Tab.VINFO, "FT State", "ftstate"),
    VM_OS(
            Tab.VINFO,
            "OS according to the configuration file",
            "osaccordingtotheconfigurationfile",
            "osaccordingtotheconfigfile",
            "osconfig",
            "os"),
    VM_OS_TOOLS(
            Tab.VINFO,
            "OS according to the VMware Tools",
            "osaccordingtothevmwaretools",
            "osaccordingtovmwaretools",
            "ostools"),
    VM_HOST(Tab.VINFO, "Host", "host"),
    VM_SMBIOS_UUID(Tab.VINFO, "SMBIOS UUID", "smbiosuuid"),
    VM_UUID(Tab.VINFO, "VM UUID", "vmuuid", "uuid"),
    VM_ID(Tab.VINFO, "VM ID", "vmid", "id"),
    VM_MAC(Tab.VINFO, "MAC Address", "macaddress"),
    VM_MANAGER_UUID(Tab.VINFO, "VI SDK UUID", "visdkuuid"),
    VM_MANAGER(Tab.VINFO, "VI SDK Server", "visdkserver"),

    HOST(Tab.VHOST, "Host", "host", "name"),
    HOST_VERSION(Tab.VHOST, "ESX Version", "esxversion", "esxiversion", "fullname"),
    HOST_CPU(Tab.VHOST, "CPU Model", "cpumodel"),
    HOST_SOCKETS(Tab.VHOST, "# CPU", "#cpu", "numcpu"),
    HOST_CORES_PER_SOCKET(Tab.VHOST, "Cores per CPU", "corespercpu"),
    HOST_CORES(Tab.VHOST, "# Cores", "#cores", "numcpucores"),
    HOST_THREADS_ACTIVE(Tab.VHOST, "HT Active", "htactive"),
    HOST_MEMORY(Tab.VHOST, "# Memory", "#memory", "memorysize"),
    HOST_EVC(Tab.VHOST, "Current EVC", "currentevc"),
    HOST_VENDOR(Tab.VHOST, "Vendor", "vendor"),
    HOST_MODEL(Tab.VHOST, "Model", "model"),
    HOST_SERIAL(Tab.VHOST, "Serial number", "serialnumber"),
    HOST_TAG(Tab.VHOST, "Service tag", "servicetag"),
    HOST_UUID(Tab.VHOST, "UUID", "uuid"),
    HOST_ID(Tab.VHOST, "Object ID", "objectid"),
    HOST_MANAGER_UUID(Tab.VHOST, "VI SDK UUID", "visdkuuid"),
    HOST_MANAGER(Tab.VHOST, "VI SDK Server", "visdkserver");

    private final Tab tab;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Column(Tab tab, String title, String... names) {
        this.tab = tab;
        this.title = title;
        this.names = List.of(names);
    }

    Tab tab() {
        return tab;
    }

    /** What people see above it. */
    String title() {
        return title;
    }

    /** In the spelling of {@link Tab#normal}, the usual one first. */
    List<String> names() {
        return names;
    }
}
