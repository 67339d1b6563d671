package dev.nestor.inventory.rvtools;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as RVTools exports it, written by a library that others use too. */
final class RvtoolsFile {

    private static final Object[] VINFO = {
        "VM",
        "Powerstate",
        "Template",
        "PowerOn",
        "CPUs",
        "Memory",
        "EFI Secure boot",
        "Firmware",
        "HW version",
        "Annotation",
        "Host",
        "OS according to the configuration file",
        "VM UUID"
    };
    private static final Object[] VHOST = {
        "Host", "CPU Model", "# Memory", "HT Active", "# Cores", "ESX Version", "Vendor", "Model"
    };

    private RvtoolsFile() {}

    static byte[] estate() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "RVTools", "4.7");
        vInfo(workbook.newWorksheet("vInfo"));
        vHost(workbook.newWorksheet("vHost"));
        workbook.finish();
        return bytes.toByteArray();
    }

    private static void vInfo(Worksheet sheet) {
        write(sheet, 0, VINFO);
        write(
                sheet,
                1,
                "nested-01",
                "poweredOn",
                "False",
                45763.9278819444,
                4,
                16384,
                "True",
                "efi",
                19,
                "root: hunter2",
                "esx01",
                "VMware ESXi 7.0 or later",
                "501c0b63-52a7-9d1e-4f30-8a1b2c3d4e01");
        write(
                sheet,
                2,
                "app-01",
                "poweredOff",
                false,
                "",
                2,
                4096,
                false,
                "bios",
                "vmx-13",
                "",
                "nested-01",
                "Ubuntu Linux (64-bit)",
                "501c0b63-52a7-9d1e-4f30-8a1b2c3d4e02");
    }

    private static void vHost(Worksheet sheet) {
        write(sheet, 0, VHOST);
        write(
                sheet,
                1,
                "nested-01",
                "Intel(R) Xeon(R) Gold 6130",
                16383,
                "False",
                4,
                "VMware ESXi 7.0.3 build-21930508",
                "VMware, Inc.",
                "VMware Virtual Platform");
        write(
                sheet,
                2,
                "esx01",
                "Intel(R) Xeon(R) Gold 6130",
                523914,
                "True",
                32,
                "VMware ESXi 8.0.2 build-22380479",
                "Dell Inc.",
                "PowerEdge R740");
    }

    private static void write(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column];
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell instanceof Boolean flag) {
                sheet.value(row, column, flag);
            } else {
                sheet.value(row, column, cell.toString());
            }
        }
    }
}
