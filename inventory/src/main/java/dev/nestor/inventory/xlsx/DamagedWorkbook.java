package dev.nestor.inventory.xlsx;

/** A workbook that cannot be read on. Its message goes on after the file's name. */
public final class DamagedWorkbook extends RuntimeException {

    private static final long serialVersionUID = 1;

    DamagedWorkbook(String complaint) {
        super(complaint);
    }

    DamagedWorkbook(String complaint, Throwable cause) {
        super(complaint, cause);
    }
}
