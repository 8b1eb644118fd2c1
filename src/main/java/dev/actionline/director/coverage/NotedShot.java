package dev.actionline.director.coverage;

import dev.actionline.catalogue.CameraMove;
import dev.actionline.director.casting.Company;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A shot framed and moved as a writer's note wants it, and what of the note nobody understood. */
final class NotedShot {
  private static final String PHRASE = " (?:the |an? |his |her )?(?!\\d)(.+?)(?=\\s*[,;]|\\s*$| (?:over|from|to|on|at|in|through|with|as|while|then|past|behind)\\b| \\d)";
  private static final Pattern BEFORE_BEHIND = Pattern.compile("(?:^|[,;] ?)(?:the )?([^,;]+?) (?:soft )?behind(?=[,;]|$)");

  /** Up to here a part of a note tells what is done, from here on to whom. */
  private static final Pattern WHOM = Pattern.compile("\\b(?:on|of|with|from|to|past|over|behind|in|at|through|around|alongside|along|after|as|while|and then)\\b.*");

  private static final Set<String> NOTHING =
      Set.of(
          "a", "an", "the", "and", "then", "shot", "angle", "view", "camera", "we", "it", "its", "lens", "slow", "slowly", "gently", "quick", "quickly", "fast",
          "smooth", "smoothly", "very", "clean", "dirty", "static", "locked", "off", "hold", "still", "up", "down", "high", "low", "close", "wide", "tight",
          "medium", "single", "soft", "focus", "deep", "shallow", "focal", "for", "s", "profile", "both", "two", "three", "frame");

  private static final Pattern FROM_FEET = Pattern.compile("\\bfrom (?:the |his |her )?(?:floor|ground|feet|boots|shoes)\\b");
  private static final String NO_WORD = "the camera department knows no ";

  private final ShotNote note;
  private final List<String> subjects;
  private final Line at;
  private final ShotDraft shot;

  /**
   * A shot.
   *
   * @param subjects whom the note names, whose shoulder or eyes first
   * @param at where it stands in the script, with its text
   */
  NotedShot(ShotNote note, List<String> subjects, Line at, ShotDraft shot) {
    this.note = note;
    this.subjects = subjects;
    this.at = at;
    this.shot = shot;
  }

  void write() {
    shot.directed = true;
    shot.optics = note.optics();
    boolean through = (note.size().equals("OTS") || note.size().equals("POV")) && !subjects.isEmpty();
    if (through) {
      shot.setup = new Setup(note.size(), subjects.subList(1, subjects.size()), Optional.of(subjects.get(0)), note.angle(), note.side());
      lines(subjects.subList(1, subjects.size()), Optional.empty(), Optional.empty());
      return;
    }
    boolean goes = note.rack() || !note.moves().isEmpty();
    Optional<String> to = goes ? named("\\bto" + PHRASE) : Optional.empty();
    Optional<String> hides = named("\\bfrom behind" + PHRASE);
    Optional<String> behind = named(BEFORE_BEHIND);
    List<String> seen = new ArrayList<>(subjects);
    List.of(to, hides, behind).forEach(o -> o.filter(x -> seen.size() > 1).ifPresent(seen::remove));
    boolean arrives = !note.arrives().isEmpty() && note.moves().stream().noneMatch(m -> m.turns());
    String size = arrives ? wider(note.arrives()) : note.size().equals("OTS") ? "MCU" : note.size();
    shot.setup = new Setup(size, seen, Optional.empty(), note.angle(), note.side());
    behind.or(() -> note.rack() ? to.filter(t -> !seen.contains(t)) : Optional.empty()).filter(b -> seen.size() == 1).ifPresent(
        b -> shot.setup = new Setup(size.isEmpty() ? "MCU" : size, seen, Optional.of(b), note.angle(), note.side()));
    Optional<String> risen = to.or(() -> seen.stream().findFirst()).filter(w -> w.equals(w.toUpperCase(Locale.ROOT)));
    if (FROM_FEET.matcher(note.words()).find() && note.moves().stream().anyMatch(m -> m.named("tilt")) && risen.isPresent()) {
      shot.setup = Setup.on("MS", List.of(Company.name(risen.get()) + "'s feet"));
      lines(seen, risen, hides);
      return;
    }
    lines(seen, to, hides);
  }

  private void lines(List<String> seen, Optional<String> to, Optional<String> hides) {
    note.moves().forEach(m -> shot.moves.add(at.with("camera " + words(m, seen, to, hides))));
    if (!note.image().isEmpty()) {
      shot.moves.add(at.with("effect " + note.image()));
    }
    String stop = note.stop().isEmpty() ? "" : ", " + note.stop();
    if (note.rack() && to.isPresent() && !seen.isEmpty()) {
      shot.moves.add(at.with("focus on " + Company.name(seen.get(0)) + (stop.isEmpty() ? ", f/1.4" : stop) + "; rack to " + Company.name(to.get()) + " at 1.2s over 0.8s"));
    } else if (!stop.isEmpty() && !seen.isEmpty()) {
      shot.moves.add(at.with("focus on " + Company.name(seen.get(0)) + stop));
    }
    if (!note.speed().isEmpty()) {
      shot.speed.add(at.with(note.speed()));
    }
    unknown().ifPresent(u -> shot.moves.add(at.with("unstaged " + Quote.of("[[" + at.text() + "]]") + ", " + Quote.of(NO_WORD + "'" + u + "'"))));
  }

  /** A move with whom it goes to or rides with. */
  private String words(NoteMoves.Move move, List<String> seen, Optional<String> to, Optional<String> hides) {
    Optional<String> whom = seen.stream().findFirst();
    Optional<String> end = to.or(() -> whom);
    String size = note.arrives().isEmpty() ? "MS" : note.arrives();
    if (move.turns() && to.isPresent()) {
      return Turn.to(move.words(), to.get()).replace(" to MS on ", " to " + size + " on ");
    }
    if (move.move().name().startsWith("reveal") && hides.isPresent()) {
      return move.words() + " from behind " + Company.name(hides.get());
    }
    if (move.move().ride() != CameraMove.Ride.NONE && whom.isPresent()) {
      boolean beside = move.move().ride() == CameraMove.Ride.BESIDE || move.move().ride() == CameraMove.Ride.TURNING;
      return move.words() + (beside ? " with " : move.move().ride() == CameraMove.Ride.FIXED ? " on " : " ") + Company.name(whom.get());
    }
    if (move.named("pass")) {
      return "passes " + whom.map(Company::name).orElse("");
    }
    boolean elsewhere = move.named("move") || !note.arrives().isEmpty() && !move.turns() && !move.move().lasting();
    return elsewhere && end.isPresent() ? "moves to " + size + " on " + Company.name(end.get()) + length(move) : move.words();
  }

  private static String length(NoteMoves.Move move) {
    Matcher over = Pattern.compile(" over \\S+").matcher(move.words());
    return over.find() ? over.group() : "";
  }

  /** From where a camera comes that ends in a size. */
  private static String wider(String size) {
    return switch (size) {
      case "ECU", "CU", "insert" -> "MS";
      case "MCU", "MS", "cowboy" -> "FS";
      default -> "WS";
    };
  }

  private Optional<String> named(String preposition) {
    return named(Pattern.compile(preposition));
  }

  /** Whom of those that the note names a phrase of it means. */
  private Optional<String> named(Pattern phrase) {
    Matcher m = phrase.matcher(note.words());
    while (m.find()) {
      Set<String> said = Arrays.stream(m.group(1).split("[^\\p{L}\\d]+")).collect(Collectors.toSet());
      Optional<String> meant = subjects.stream().filter(s -> Arrays.stream(s.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")).anyMatch(said::contains)).findFirst();
      if (meant.isPresent()) {
        return meant;
      }
    }
    return Optional.empty();
  }

  /** The first words that tell something to do and that nobody understands. */
  Optional<String> unknown() {
    Set<String> names = subjects.stream().flatMap(s -> Arrays.stream(s.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))).collect(Collectors.toSet());
    for (String part : note.left().split("[,;]")) {
      String what = WHOM.matcher(part).replaceFirst("").strip();
      List<String> words = Arrays.stream(what.split("[^\\p{L}'-]+")).filter(w -> !w.isEmpty() && !NOTHING.contains(w) && !names.contains(w)).toList();
      if (!words.isEmpty()) {
        return Optional.of(String.join(" ", words));
      }
    }
    return Optional.empty();
  }
}
