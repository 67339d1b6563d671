package dev.nestor.cli;

/** Acme's lab: an Anvil that runs a Forge, which runs a web server; told by two files. */
final class AcmeLab {

    private static final String UUID = "564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a2";
    static final String HOSTS = """
            acme-inventory
            host acme/anvil@3.0 anvil01 11111111-2222-3333-4444-555555555555
            host acme/forge@1.5 forge.lab %s
            """.formatted(UUID);
    static final String MACHINES = """
            acme-inventory
            vm guest/debian web 00 forge.lab
            vm acme/forge lab-forge %s anvil01
            vm acme/forge@1.0 stray 00 gone
            """.formatted(UUID);

    private AcmeLab() {}
}
