package dev.actionline.core;

import java.util.ArrayList;
import java.util.List;

/** Collects what a stage has to say while it runs; the stage hands out an immutable list. */
public final class Diagnostics {
  private final List<Diagnostic> all = new ArrayList<>();

  public void add(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  public void addAll(List<Diagnostic> diagnostics) {
    all.addAll(diagnostics);
  }

  public boolean hasErrors() {
    return all.stream().anyMatch(Diagnostic::isError);
  }

  /** All of them in their order; what was said twice is told once. */
  public List<Diagnostic> list() {
    return all.stream().distinct().toList();
  }
}
