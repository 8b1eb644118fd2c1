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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads a camera line that moves: {@code camera cranes up 1.2 m over 3s}, {@code pans to IVO}. */
final class MoveReader {
  /** Metres a second of who goes along. */
  private static final Map<String, Double> PACES =
      Map.of("crawling", 0.5, "creeping", 0.3, "strolling", 1.0, "walking", 1.4, "jogging", 2.6, "running", 4.0);

  private static final Set<String> JOINTS =
      Set.of("to", "on", "onto", "with", "past", "towards", "toward", "around", "along", "at", "the", "by", "of", "and", "over", "slowly", "a", "for", "from",
          "behind");

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
    String named = CameraMoves.word(move.get(), words);
    int verbWords = named.split(" ").length;
    OptionalDouble amount = OptionalDouble.empty();
    int sign = move.get().sign(named);
    ShotSize size = null;
    List<Term> target = new ArrayList<>();
    List<Term> terms = head.terms();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      String text = term.text().toLowerCase(Locale.ROOT);
      boolean word = term.kind() == Term.Kind.WORD;
      if (term.kind() == Term.Kind.NUMBER) {
        amount = amount(move.get(), term);
      } else if (word && move.get().way().sign(text) != 0) {
        sign = move.get().way().sign(text);
      } else if (i < verbWords || word && JOINTS.contains(text)) {
        continue;
      } else if (word && CameraMove.Way.any(text)) {
        misdirected(move.get(), term);
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
            seconds(line, move.get()),
            speed(line),
            line.span().start()));
  }

  /** How far it goes, in its own unit; what is told in another, or no lens, is a mistake. */
  private OptionalDouble amount(CameraMove move, Term term) {
    boolean angle = term.unit().equals("deg");
    boolean lens = term.unit().equals("mm");
    boolean fits = term.unit().isEmpty() || (move.unit().equals("deg") ? angle : move.unit().equals("mm") ? lens : !angle && !lens);
    boolean right = fits && (!lens || term.number() >= FramingReader.SHORTEST_MM && term.number() <= FramingReader.LONGEST_MM);
    if (!right) {
      String hint = lens && fits ? "lenses go from 8mm to 400mm"
          : move.unit().isEmpty() ? "it takes no amount" : "it takes " + Map.of("m", "metres: 0.8 m", "deg", "degrees: 60 deg", "mm", "a lens: to 85mm").getOrDefault(move.unit(), move.unit());
      diagnostics.add(Diagnostic.error(shot.source(), term.span(), "no " + move.name() + " of " + term.text(), hint));
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(move.unit().equals("m") ? term.metres() : term.number());
  }

  /** A direction that the move does not take; one without directions bears any: it glides in and swoops down. */
  private void misdirected(CameraMove move, Term term) {
    if (move.way() != CameraMove.Way.NONE) {
      diagnostics.add(
          Diagnostic.warning(
              shot.source(), term.span(), "no " + move.name() + " goes \"" + term.text() + "\"",
              "it goes " + move.way().words().replace(", ", " or ") + "; what else the camera does is a line of its own"));
    }
  }

  /** Whether a phrase tells how fast the camera goes. */
  private static boolean pace(Phrase phrase) {
    return phrase.first().is("speed") || phrase.terms().get(phrase.terms().size() - 1).is("pace");
  }

  /** Metres a second, where a phrase tells the pace: {@code at walking pace}, {@code speed 2}. */
  private static OptionalDouble speed(Statement.Direction line) {
    for (Phrase phrase : line.phrases()) {
      for (int i = 0; i < phrase.terms().size(); i++) {
        Term term = phrase.terms().get(i);
        Term next = i + 1 < phrase.terms().size() ? phrase.terms().get(i + 1) : term;
        String pace = term.text().toLowerCase(Locale.ROOT);
        if (next.is("pace") && PACES.containsKey(pace)) {
          return OptionalDouble.of(PACES.get(pace));
        }
        if (term.is("speed") && next.kind() == Term.Kind.NUMBER) {
          return OptionalDouble.of(Math.max(0.01, next.metres()));
        }
      }
    }
    return OptionalDouble.empty();
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
              FramingReader.alike(shot.scenery(), String.join(" ", target.stream().map(Term::text).toList()), shot.start())
                  .orElse("a move goes to a performer, a prop of the scene or a mark of its set")));
      return Optional.empty();
    }
    if (move.ride() != CameraMove.Ride.NONE) {
      return Optional.empty();
    }
    ShotSize wanted = size != null ? size : move.name().equals("pass") ? ShotSize.WS : ShotSize.MS;
    List<Phrase> modifiers = line.phrases().subList(1, line.phrases().size()).stream().filter(p -> !pace(p)).toList();
    return Optional.of(new FramingReader(shot, diagnostics).modified(wanted, subject.get(), modifiers));
  }

  /** The phrase in lower case with its verb as a lemma: "cranes up" as "crane up", "whip pans" as "whip pan". */
  private static String spoken(Phrase head) {
    String text = head.text().toLowerCase(Locale.ROOT);
    return longestMove(text, MoveReader::endings)
        .or(() -> longestMove(text, verb -> List.of(lemma(verb))))
        .orElse(text);
  }

  /** The phrase as it names the most of a move, with one of its first two words put in a base form. */
  private static Optional<String> longestMove(String text, Function<String, List<String>> stems) {
    String[] words = text.split(" ");
    Optional<String> best = Optional.empty();
    int length = -1;
    for (int at = -1; at < Math.min(2, words.length); at++) {
      for (String stem : at < 0 ? List.of("") : stems.apply(words[at])) {
        String[] said = words.clone();
        if (at >= 0) {
          said[at] = stem;
        }
        String phrase = String.join(" ", said);
        int matched = CameraMoves.named(phrase).map(m -> CameraMoves.word(m, phrase).length()).orElse(-1);
        if (matched > length) {
          length = matched;
          best = Optional.of(phrase);
        }
      }
    }
    return best;
  }

  private static List<String> stems(String verb) {
    List<String> stems = new ArrayList<>(endings(verb));
    stems.add(lemma(verb));
    return stems;
  }

  /** Base forms by rule: most verbs need no dictionary. */
  private static List<String> endings(String verb) {
    List<String> stems = new ArrayList<>();
    for (String end : List.of("s", "es", "ing")) {
      if (verb.endsWith(end)) {
        stems.add(verb.substring(0, verb.length() - end.length()));
      }
    }
    if (verb.endsWith("ies")) {
      stems.add(verb.substring(0, verb.length() - 3) + "y");
    }
    return stems;
  }

  private static String lemma(String verb) {
    return WordNet.get().lemma(verb, WordNet.Kind.VERB);
  }

  private Diagnostic unknown(Phrase head) {
    List<String> known = CameraMoves.ALL.stream().flatMap(m -> m.words().stream()).toList();
    String first = head.first().text();
    String hint =
        stems(first).stream()
            .flatMap(stem -> Spelling.nearest(stem, known).stream())
            .findFirst()
            .or(() -> Spelling.nearest(first, ShotSize.words()))
            .map(n -> "did you mean \"" + n + "\"?")
            .orElse("sizes are " + String.join(", ", ShotSize.words()) + "; actionline list moves names the moves");
    return Diagnostic.error(shot.source(), head.span(), "there is no camera move or size \"" + first + "\"", hint);
  }
}
