package dev.actionline.app;

import dev.actionline.core.Diagnostic;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check FILE}: what a script supervisor would say of the film's pictures. */
@Command(
    name = "check",
    description = "Tell what a script supervisor would: subjects out of frame or hidden, crossed lines, jump cuts, people who are elsewhere.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private FileArgument input;

  @Override
  public Integer call() {
    Film film = input.open();
    List<Diagnostic> remarks = film.timeline().review();
    Console.print(remarks);
    long shots = film.timeline().shots().size();
    long told = remarks.stream().map(Diagnostic::span).distinct().count();
    System.out.println(
        told == 0
            ? shots == 1 ? "the one shot shows what it is to show" : "all " + shots + " shots show what they are to show"
            : told + " of " + shots + " shots " + (told == 1 ? "does" : "do") + " not show what " + (told == 1 ? "it is" : "they are") + " to show");
    return 0;
  }
}
