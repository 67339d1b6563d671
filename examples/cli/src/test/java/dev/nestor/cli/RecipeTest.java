package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipeTest {

    @Test
    void ofEveryKindIsToldWhatToExport(@TempDir Path folder) throws IOException {
        String vagrant = file(folder, "Vagrantfile", "# lab\nVagrant.configure(\"2\") do |config|\nend\n");
        String packer = file(folder, "esxi.pkr.hcl", "source \"vmware-iso\" \"esxi\" {\n  vhv_enabled = true\n}\n");
        String old = file(folder, "esxi.json", "{ \"variables\": {}, \"builders\": [] }");
        String terraform = file(folder, "main.tf", "resource \"vsphere_virtual_machine\" \"esx\" {\n}\n");

        assertThat(fleet(vagrant)).contains("`" + vagrant + "` is a Vagrantfile, a program and no inventory: give");
        assertThat(fleet(packer)).contains("is a Packer template");
        assertThat(fleet(old)).contains("is a Packer template");
        assertThat(fleet(terraform)).contains("is a Terraform configuration");
        assertThat(CommandLineRun.acme("assess", terraform).stderr()).contains("is a Terraform configuration");
    }

    @Test
    void whatOnlySpeaksOfOneIsNone() {
        assertThat(Recipe.advice("displayName = \"packer\"\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static String fleet(String file) {
        return CommandLineRun.acme("fleet", file).stderr();
    }

    private static String file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
