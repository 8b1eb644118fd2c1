package dev.actionline.core;

import java.util.List;
import java.util.function.Function;

/**
 * What a stage returns: its value, as complete as it could be made, and all it has to say.
 *
 * @param value never null; with errors it holds what could be understood
 */
public record Result<T>(T value, List<Diagnostic> diagnostics) {
  public Result {
    diagnostics = List.copyOf(diagnostics);
  }

  public static <T> Result<T> of(T value) {
    return new Result<>(value, List.of());
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** The next stage's result, with what this one said before it. */
  public <R> Result<R> then(Function<T, Result<R>> stage) {
    Result<R> next = stage.apply(value);
    Diagnostics all = new Diagnostics();
    all.addAll(diagnostics);
    all.addAll(next.diagnostics);
    return new Result<>(next.value, all.list());
  }
}
