package dev.actionline.timeline.camera;

import dev.actionline.catalogue.CameraMove;
import dev.actionline.catalogue.CameraMoves;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Spelling;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.shotlist.Timing;
import dev.actionline.timeline.camera.CameraWork.PlannedMove;
import dev.actionline.timeline.camera.Scenery.Subject;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads a camera line that moves: {@code camera cranes up 1.2 m over 3s}, {@code pans to IVO}. */
final class MoveReader {
  private static final Set<String> POSITIVE = Set.of("in", "up", "right", "clockwise", "forward", "closer");
  private static final Set<String> NEGATIVE =
      Set.of("out", "back", "down", "left", "counterclockwise", "counter-clockwise", "backward", "away");
  private static final Set<String> JOINTS =
      Set.of("to", "on", "onto", "with", "past", "towards", "toward", "around", "along", "at", "the", "by", "of", "and", "over", "slowly", "a", "for");

  private final ShotContext shot;
  private final Diagnostics diagnostics;

  MoveReader(ShotContext shot, Diagnostics diagnostics) {
    this.shot = shot;
    this.diagnostics = diagnostics;
  }

  Optional<PlannedMove> read(Statement.Direction line, double begins) {
    Phrase head = line.phrases().get(0);
    String words = spoken(head);
    Optional<CameraMove> move = CameraMoves.named(words);
    if (move.isEmpty()) {
      diagnostics.add(unknown(head));
      return Optional.empty();
    }
    int verbWords = verbWords(move.get(), words);
    OptionalDouble amount = OptionalDouble.empty();
    int sign = named(move.get(), words).matches(".*\\b(drop|descend)\\b.*") ? -1 : 1;
    ShotSize size = null;
    List<Term> target = new ArrayList<>();
    List<Term> terms = head.terms();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      String text = term.text().toLowerCase(Locale.ROOT);
      boolean word = term.kind() == Term.Kind.WORD;
      if (term.kind() == Term.Kind.NUMBER) {
        amount = OptionalDouble.of(move.get().unit().equals("deg") ? term.number() : term.metres());
      } else if (word && POSITIVE.contains(text)) {
        sign = 1;
      } else if (word && NEGATIVE.contains(text)) {
        sign = -1;
      } else if (i < verbWords || word && JOINTS.contains(text)) {
        continue;
      } else if (word && size == null && target.isEmpty() && ShotSize.of(text).isPresent()) {
        size = ShotSize.of(text).get();
      } else {
        target.add(term);
      }
    }
    Optional<Framing> towards = towards(move.get(), line, size, target);
    boolean waits = line.timing().start() != Timing.Start.NEXT;
    return Optional.of(
        new PlannedMove(
            move.get(),
            amount,
            sign,
            towards,
            waits ? OptionalDouble.of(begins) : OptionalDouble.empty(),
            seconds(line, move.get())));
  }

  private static OptionalDouble seconds(Statement.Direction line, CameraMove move) {
    if (line.timing().lengthSeconds().isPresent()) {
      return line.timing().lengthSeconds();
    }
    return move.seconds() > 0 ? OptionalDouble.of(move.seconds()) : OptionalDouble.empty();
  }

  private Optional<Framing> towards(CameraMove move, Statement.Direction line, ShotSize size, List<Term> target) {
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Optional<Subject> subject = shot.scenery().subject(target);
    if (subject.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              shot.source(),
              target.get(0).span().with(target.get(target.size() - 1).span()),
              "there is nothing called \"" + String.join(" ", target.stream().map(Term::text).toList()) + "\" to move to",
              "a move goes to a performer, a prop of the scene or a mark of its set"));
      return Optional.empty();
    }
    if (move.ride() != CameraMove.Ride.NONE) {
      return Optional.empty();
    }
    ShotSize wanted = size != null ? size : move.name().equals("pass") ? ShotSize.WS : ShotSize.MS;
    List<Phrase> phrases = new ArrayList<>(line.phrases());
    if (phrases.size() > 1) {
      FramingReader reader = new FramingReader(shot.source(), shot.scenery(), diagnostics);
      Framing read = reader.read(phrases, List.of(subject.get()));
      return Optional.of(
          new Framing(
              Framing.Kind.PLAIN, wanted, List.of(subject.get()), Optional.empty(), read.lensMm(), read.elevationDegrees(),
              read.azimuthDegrees(), read.metres(), read.heightM(), read.rollDegrees()));
    }
    return Optional.of(Framing.of(wanted, List.of(subject.get())));
  }

  /** The phrase in lower case with its first word as a lemma: "cranes up" as "crane up". */
  private static String spoken(Phrase head) {
    String text = head.text().toLowerCase(Locale.ROOT);
    int space = text.indexOf(' ');
    String verb = space < 0 ? text : text.substring(0, space);
    String rest = space < 0 ? "" : text.substring(space);
    boolean known = CameraMoves.named(verb).isPresent();
    return (known ? verb : base(verb)) + rest;
  }

  private static String base(String verb) {
    for (String end : List.of("s", "es", "ies", "ing")) {
      if (verb.endsWith(end)) {
        String stem = verb.substring(0, verb.length() - end.length()) + (end.equals("ies") ? "y" : "");
        if (CameraMoves.ALL.stream().anyMatch(m -> m.words().stream().anyMatch(w -> w.equals(stem) || w.startsWith(stem + " ")))) {
          return stem;
        }
      }
    }
    return WordNet.get().lemma(verb, WordNet.Kind.VERB);
  }

  private static String named(CameraMove move, String words) {
    String best = "";
    for (String w : move.words()) {
      if ((words.equals(w) || words.startsWith(w + " ")) && w.length() > best.length()) {
        best = w;
      }
    }
    return best;
  }

  private static int verbWords(CameraMove move, String words) {
    String best = named(move, words);
    return best.isEmpty() ? 1 : best.split(" ").length;
  }

  private Diagnostic unknown(Phrase head) {
    List<String> known = CameraMoves.ALL.stream().flatMap(m -> m.words().stream()).toList();
    String first = head.first().text();
    String hint =
        Spelling.nearest(base(first), known)
            .or(() -> Spelling.nearest(first, ShotSize.words()))
            .map(n -> "did you mean \"" + n + "\"?")
            .orElse("sizes are " + String.join(", ", ShotSize.words()) + "; actionline list moves names the moves");
    return Diagnostic.error(shot.source(), head.span(), "there is no camera move or size \"" + first + "\"", hint);
  }
}
