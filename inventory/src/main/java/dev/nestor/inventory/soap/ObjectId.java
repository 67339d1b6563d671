package dev.nestor.inventory.soap;

/**
 * What the server calls one of its objects.
 *
 * @param type such as {@code VirtualMachine}
 * @param id such as {@code vm-101}
 */
public record ObjectId(String type, String id) {

    @Override
    public String toString() {
        return id;
    }
}
