package dev.nestor.console;

import dev.nestor.assessment.Verdict;
import dev.nestor.model.Stack;

/** One stack in an overview. */
public record InventoryLine(Stack stack, Verdict verdict, String headline) {}
