package dev.nestor.catalogue;

import dev.nestor.model.ProductId;
import dev.nestor.version.VersionRange;

/** A name under which some versions of another product are sold: {@code esx@9} is {@code esxi@9}. */
public record Renaming(VersionRange versions, ProductId product) {}
