package dev.actionline.app;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.FrameRate;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.core.UserError;
import dev.actionline.render.MetalOn;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A film to play, from a script or a shot list: {@code render SCRIPT} plays the list beside the
 * script; with none it drafts one into renders/, and leaves that alone once a person has touched it.
 *
 * @param name for output files: the script's without its ending
 */
record Film(String name, ShotList list, Timeline timeline, MetalOn metal) {

  /**
   * How to open it.
   *
   * @param rate another frame rate than the list's; null for the list's
   * @param anew drafts again even when the last draft still holds
   * @param metal where liquid metal is meshed
   * @param minutesPerPage to which a script is drafted; null for as before
   */
  record Options(boolean burnIn, FrameRate rate, boolean anew, MetalOn metal, Double minutesPerPage) {
    Options(boolean burnIn, FrameRate rate, boolean anew) {
      this(burnIn, rate, anew, MetalOn.BEST, null);
    }
  }

  /** Opens a script or a list; what keeps it from being played ends the command. */
  static Film open(Path file, Options options) {
    String name = stem(file);
    if (options.minutesPerPage() != null && (Scripts.isShotList(file) || Files.exists(file.resolveSibling(name + ".shots")))) {
      throw Drafting.timedAlready();
    }
    return of(name, Scripts.isShotList(file) ? Scripts.read(file) : listOf(file, name, options), options);
  }

  /** Opens the text of a list. */
  static Film of(String name, Source source, Options options) {
    Result<ShotList> parsed = ShotListParser.parse(source);
    ShotList list = options.rate() == null ? parsed.value() : at(parsed.value(), options.rate());
    Result<Timeline> resolved =
        new Result<>(list, parsed.diagnostics()).then(l -> Timeline.resolve(l, new Timeline.Options(true, options.burnIn())));
    if (parsed.hasErrors() || resolved.hasErrors() && nothingPlays(resolved.value())) {
      throw new UserError(mistakes(parsed.diagnostics(), resolved.diagnostics()));
    }
    Console.print(resolved.diagnostics());
    return new Film(name, list, resolved.value(), options.metal());
  }

  /** All mistakes in the order of the text. What the grammar stumbled on is not told once more for its sense. */
  private static List<Diagnostic> mistakes(List<Diagnostic> grammar, List<Diagnostic> all) {
    Set<Span> told = grammar.stream().map(Diagnostic::span).collect(Collectors.toSet());
    return all.stream()
        .filter(Diagnostic::isError)
        .filter(d -> grammar.contains(d) || !told.contains(d.span()))
        .sorted(Comparator.comparingInt(d -> d.span() == null ? 0 : d.span().start()))
        .toList();
  }

  private static boolean nothingPlays(Timeline timeline) {
    return timeline.shots().stream().allMatch(s -> s.error().isPresent());
  }

  private static ShotList at(ShotList list, FrameRate rate) {
    return new ShotList(list.source(), list.version(), list.film().at(rate), list.cast(), list.scenes());
  }

  static String stem(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "film" : last.toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Source listOf(Path script, String name, Options options) {
    Scripts.read(script); // a script that cannot be read is told, whatever lies beside it
    Path beside = script.resolveSibling(name + ".shots");
    if (!Files.exists(beside)) {
      return Scripts.read(Drafting.refresh(script, Output.renders().resolve(name + ".shots"), options.anew(), options.minutesPerPage()));
    }
    Source list = Scripts.read(beside);
    Console.say("note: playing " + beside + ", the list beside the script");
    Drafting.tellChanges(script, beside);
    return list;
  }
}
