package dev.actionline.core;

import java.util.List;

/**
 * Something the user can mend stopped the work at a place where no value can be returned: a missing
 * file, no GL, a full disk. The program prints the diagnostics and exits with 2, without a trace.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  public UserError(List<Diagnostic> diagnostics) {
    super(diagnostics.isEmpty() ? "" : diagnostics.get(0).message());
    this.diagnostics = List.copyOf(diagnostics);
  }

  public UserError(String message, String... hints) {
    this(List.of(new Diagnostic(Severity.ERROR, null, null, message, List.of(hints))));
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
