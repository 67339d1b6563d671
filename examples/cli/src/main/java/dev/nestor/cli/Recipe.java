package dev.nestor.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that makes virtual machines. It is a program, whose values come from elsewhere and which does not say what exists, so none is
 * read in part.
 */
enum Recipe {
    VAGRANT("a Vagrantfile", Pattern.compile("Vagrant\\s*\\.\\s*configure")),
    PACKER(
            "a Packer template",
            Pattern.compile(
                    "\"builders\"\\s*:|(?m)^\\s*packer\\s*\\{|(?m)^\\s*source\\s+\"[^\"]+\"\\s+\"[^\"]+\"\\s*\\{")),
    TERRAFORM(
            "a Terraform configuration",
            Pattern.compile("(?m)^\\s*(resource|data)\\s+\"[^\"]+\"\\s+\"[^\"]+\"\\s*\\{|(?m)^\\s*terraform\\s*\\{"));

    private final String title;
    private final Pattern mark;

    Recipe(String title, Pattern mark) {
        this.title = title;
        this.mark = mark;
    }

    /** What to export instead of the file that begins with {@code prefix}; empty if it is none of these. */
    static Optional<String> advice(byte[] prefix) {
        String text = new String(prefix, StandardCharsets.UTF_8);
        for (Recipe recipe : values()) {
            if (recipe.mark.matcher(text).find()) {
                return Optional.of("is " + recipe.title
                        + ", a program and no inventory: give what it made, such as the `.vmx` file, `govc vm.info -json`,"
                        + " what `nestor-collect.ps1` writes, or `virsh dumpxml`");
            }
        }
        return Optional.empty();
    }
}
