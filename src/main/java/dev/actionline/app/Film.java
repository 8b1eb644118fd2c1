package dev.actionline.app;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.FrameRate;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import dev.actionline.deliver.Unfinished;
import dev.actionline.director.Director;
import dev.actionline.director.Draft;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A film to play, from a script or a shot list: {@code render SCRIPT} plays the list beside the
 * script; with none it drafts one into renders/, and leaves that alone once a person has touched it.
 *
 * @param name for output files: the script's without its ending
 */
record Film(String name, ShotList list, Timeline timeline) {
  static final Path RENDERS = Path.of("renders");

  /**
   * How to open it.
   *
   * @param rate another frame rate than the list's; null for the list's
   * @param anew drafts again even when the last draft still holds
   */
  record Options(boolean burnIn, FrameRate rate, boolean anew) {}

  /** Opens a script or a list; what keeps it from being played ends the command. */
  static Film open(Path file, Options options) {
    String name = stem(file);
    Source source = Scripts.isShotList(file) ? Scripts.read(file) : listOf(file, name, options.anew());
    Result<ShotList> parsed = ShotListParser.parse(source);
    if (parsed.hasErrors()) {
      throw new UserError(parsed.diagnostics());
    }
    ShotList asked = options.rate() == null ? parsed.value() : at(parsed.value(), options.rate());
    Result<Timeline> resolved =
        new Result<>(asked, parsed.diagnostics()).then(list -> Timeline.resolve(list, new Timeline.Options(true, options.burnIn())));
    Console.print(resolved.diagnostics());
    boolean nothingPlays = resolved.value().frames() == 0
        || resolved.value().shots().stream().allMatch(s -> s.error().isPresent());
    if (resolved.hasErrors() && nothingPlays) {
      throw new UserError(resolved.diagnostics().stream().filter(Diagnostic::isError).toList());
    }
    return new Film(name, parsed.value(), resolved.value());
  }

  private static ShotList at(ShotList list, FrameRate rate) {
    ShotList.Film f = list.film();
    ShotList.Film film =
        new ShotList.Film(
            f.title(), rate, f.width(), f.height(), f.aspect(), f.sensorWidthMm(), f.sensorHeightMm(), f.seed(), f.span());
    return new ShotList(list.source(), list.version(), film, list.cast(), list.scenes());
  }

  static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Source listOf(Path script, String name, boolean anew) {
    Path beside = script.resolveSibling(name + ".shots");
    if (Files.exists(beside)) {
      warnWhenChanged(script, beside);
      return Scripts.read(beside);
    }
    return Scripts.read(DraftFile.refresh(script, RENDERS.resolve(name + ".shots"), anew));
  }

  private static void warnWhenChanged(Path script, Path list) {
    DraftFile.scriptHash(list)
        .filter(hash -> !hash.equals(hash(script)))
        .ifPresent(
            h ->
                Console.say(
                    "note: "
                        + script.getFileName()
                        + " has changed since "
                        + list.getFileName()
                        + " was drafted"
                        + DraftFile.changedScenes(script, list)));
  }

  /** SHA-256 of a script's bytes, in hex. */
  static String hash(Path script) {
    try {
      byte[] bytes = Scripts.read(script).text().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Drafts a script. */
  static Draft draft(Path script) {
    return Scripts.require(Director.draft(Scripts.breakdown(script)));
  }

  static void write(Path file, String text) {
    Unfinished.write(file, text);
  }
}
