package dev.nestor.vmware;

/** Descriptors of one machine, as short as they can be. */
final class OvfText {

    static final String ESXI = "ovf:id='104' vmw:osType='vmkernel8Guest'";

    private OvfText() {}

    /** @param system attributes of the section about the operating system */
    static String of(String system, String description, String hardware) {
        return envelope(system("lab", system, description, hardware));
    }

    static String esxi(String hardware) {
        return of(ESXI, "", hardware);
    }

    static String envelope(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
                  xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
                  xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData"
                  xmlns:vssd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData"
                  xmlns:vmw="http://www.vmware.com/schema/ovf">
                """ + content + "</Envelope>\n";
    }

    static String system(String name, String system, String description, String hardware) {
        return """
                <VirtualSystem ovf:id="vm"><Name>%s</Name>
                <OperatingSystemSection %s><Description>%s</Description></OperatingSystemSection>
                <VirtualHardwareSection>
                %s
                </VirtualHardwareSection>
                </VirtualSystem>
                """.formatted(name, system, description, hardware);
    }

    static String item(String type, String quantity, String more) {
        return "<Item><rasd:ResourceType>" + type + "</rasd:ResourceType><rasd:VirtualQuantity>" + quantity
                + "</rasd:VirtualQuantity>" + more + "</Item>\n";
    }

    static String memory(String quantity, String units) {
        return item("4", quantity, "<rasd:AllocationUnits>" + units + "</rasd:AllocationUnits>");
    }

    static String config(String key, String value) {
        return "<vmw:Config vmw:key='" + key + "' vmw:value='" + value + "'/>\n";
    }

    static String extra(String key, String value) {
        return "<vmw:ExtraConfig vmw:key='" + key + "' vmw:value='" + value + "'/>\n";
    }
}
