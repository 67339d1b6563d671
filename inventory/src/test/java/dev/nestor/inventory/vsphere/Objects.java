package dev.nestor.inventory.vsphere;

/** Pages of properties as vSphere writes them. */
final class Objects {

    static final String HOST = """
            <objects><obj type="HostSystem">host-11</obj>\
            <propSet><name>name</name><val xsi:type="xsd:string">esx01.lab.example</val></propSet>\
            <propSet><name>config.product</name><val xsi:type="AboutInfo"><name>VMware ESXi</name>\
            <fullName>VMware ESXi 8.0.3 build-24674464</fullName><version>8.0.3</version><build>24674464</build></val></propSet>\
            <propSet><name>hardware.systemInfo</name><val xsi:type="HostSystemInfo"><vendor>Dell Inc.</vendor>\
            <model>PowerEdge R740</model><uuid>4c4c4544-0048-5810-8032-b7c04f513933</uuid>\
            <otherIdentifyingInfo><identifierValue> unknown</identifierValue><identifierType><label>Asset Tag</label>\
            <key>AssetTag</key></identifierType></otherIdentifyingInfo>\
            <otherIdentifyingInfo><identifierValue>7HX2Q93</identifierValue><identifierType><label>Service tag</label>\
            <key>ServiceTag</key></identifierType></otherIdentifyingInfo></val></propSet>\
            <propSet><name>hardware.cpuInfo</name><val xsi:type="HostCpuInfo"><numCpuPackages>2</numCpuPackages>\
            <numCpuCores>32</numCpuCores><numCpuThreads>64</numCpuThreads><hz>2095078121</hz></val></propSet>\
            <propSet><name>hardware.memorySize</name><val xsi:type="xsd:long">549755813888</val></propSet>\
            <propSet><name>summary.hardware</name><val xsi:type="HostHardwareSummary"><vendor>Dell Inc.</vendor>\
            <cpuModel>Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz</cpuModel></val></propSet>\
            <propSet><name>summary.currentEVCModeKey</name><val xsi:type="xsd:string">intel-skylake</val></propSet>\
            <propSet><name>capability.nestedHVSupported</name><val xsi:type="xsd:boolean">true</val></propSet>\
            <propSet><name>runtime.connectionState</name><val xsi:type="HostSystemConnectionState">connected</val></propSet>\
            </objects>""";

    static final String NESTED_HOST = """
            <objects><obj type="HostSystem">host-31</obj>\
            <propSet><name>name</name><val xsi:type="xsd:string">nested-esxi-01</val></propSet>\
            <propSet><name>hardware.systemInfo</name><val xsi:type="HostSystemInfo"><vendor>VMware, Inc.</vendor>\
            <model>VMware20,1</model><uuid>0a5f1c42-1e7d-864a-9b0c-3f5a6c7d8e01</uuid>\
            <serialNumber>VMware-42 1c 5f 0a 7d 1e 4a 86-9b 0c 3f 5a 6c 7d 8e 01</serialNumber></val></propSet>\
            <propSet><name>capability.nestedHVSupported</name><val xsi:type="xsd:boolean">false</val></propSet>\
            <propSet><name>runtime.connectionState</name><val xsi:type="HostSystemConnectionState">notResponding</val></propSet>\
            </objects>""";

    private Objects() {}

    static String result(String objects) {
        return "<returnval>" + objects + "</returnval>";
    }

    static String page(String token, String objects) {
        return "<returnval><token>" + token + "</token>" + objects + "</returnval>";
    }

    static String virtual(String id, String name, String guestId, String more) {
        return "<objects><obj type=\"VirtualMachine\">" + id + "</obj>" + text("name", name)
                + text("config.guestId", guestId) + more + "</objects>";
    }

    /** One of many, with nothing to tell. */
    static String virtual(int number) {
        return virtual("vm-" + number, "vm " + number, "ubuntu64Guest", "");
    }

    static String text(String property, String value) {
        return "<propSet><name>" + property + "</name><val xsi:type=\"xsd:string\">" + value + "</val></propSet>";
    }

    static String nested(String id) {
        return virtual(
                id,
                "nested-esxi-01",
                "vmkernel8Guest",
                text("config.version", "vmx-21")
                        + text("config.uuid", "421c5f0a-7d1e-4a86-9b0c-3f5a6c7d8e01")
                        + text("config.instanceUuid", "501c0b63-52a7-9d1e-4f30-8a1b2c3d4e01")
                        + text("config.nestedHVEnabled", "true")
                        + text("config.firmware", "efi")
                        + text("capability.nestedHVSupported", "true")
                        + text("runtime.powerState", "poweredOn")
                        + text("runtime.faultToleranceState", "notConfigured")
                        + "<propSet><name>config.bootOptions</name><val xsi:type=\"VirtualMachineBootOptions\">"
                        + "<efiSecureBootEnabled>false</efiSecureBootEnabled></val></propSet>"
                        + "<propSet><name>runtime.host</name><val type=\"HostSystem\""
                        + " xsi:type=\"ManagedObjectReference\">host-11</val></propSet>"
                        + "<propSet><name>config.hardware</name><val xsi:type=\"VirtualHardware\"><numCPU>8</numCPU>"
                        + "<numCoresPerSocket>4</numCoresPerSocket><memoryMB>32768</memoryMB>"
                        + "<device xsi:type=\"ParaVirtualSCSIController\"><key>1000</key></device>"
                        + "<device xsi:type=\"VirtualVmxnet3\"><key>4000</key>"
                        + "<macAddress>00:50:56:9C:12:34</macAddress></device></val></propSet>");
    }
}
