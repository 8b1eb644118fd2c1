package dev.actionline.timeline;

import dev.actionline.core.Diagnostic;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.words.WordTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code set door slams}: a door, a shutter, a hatch of the set moves, and nobody moves it. */
public final class SetMoves {
  /**
   * A part of a motion.
   *
   * @param to how far it stands open then: 0 shut, 1 wide open
   * @param seconds it takes
   */
  private record Swing(double to, double seconds) {
    /** As the table tells it: {@code 1 in 0.25}. */
    static Swing told(String part) {
      String[] to = part.split(" in ");
      return new Swing(Double.parseDouble(to[0]), Double.parseDouble(to[1]));
    }
  }

  /** So slowly, against how it moves of itself, when the line says so. */
  private static final double SLOWLY = 2;

  private static final Map<String, List<Swing>> MOVES = read();

  private SetMoves() {}

  /** Plans a line that begins at a time; returns when it is over. */
  static double play(SceneDesk desk, Statement.Direction line, double start) {
    List<Term> terms = line.phrases().get(0).terms();
    Optional<Nouns.Found> thing = desk.nouns().exact(terms, 0, "", "");
    List<MovedParts.Moved> parts =
        thing.map(t -> MovedParts.of(desk.world(), t.target().name(), t.target().part().orElse(""))).orElse(List.of());
    Optional<List<Swing>> swings = thing.flatMap(t -> move(terms.subList(t.next(), terms.size())));
    if (thing.isEmpty() || parts.isEmpty()) {
      desk.tell(Diagnostic.warning(desk.source(), line.span(), "the set has no such part that moves; it stays as it is")
          .hint("in a shot one writes what a part of it does: set door slams; the set itself stands above the scene's first shot"));
      return start;
    }
    if (swings.isEmpty()) {
      desk.tell(Diagnostic.warning(desk.source(), line.span(), "a part of a set can only " + String.join(", ", MOVES.keySet())));
      return start;
    }
    double usual = swings.get().stream().mapToDouble(Swing::seconds).sum();
    boolean slowly = line.phrases().stream().skip(1).anyMatch(p -> p.first().is("slowly"));
    double seconds = line.timing().lengthSeconds().orElse(slowly ? SLOWLY * usual : usual);
    double at = start;
    double from = 0;
    for (Swing swing : swings.get()) {
      double lasts = swing.seconds() * seconds / usual;
      for (MovedParts.Moved part : parts) {
        desk.happenings().move(part.owner(), part.part(), at, lasts, from, swing.to());
      }
      from = swing.to();
      at += lasts;
    }
    desk.happenings().sound(at, 0, "contact", thing.get().target().name(), "", desk.film().line(line.span()));
    return desk.film().snapped(at);
  }

  /** Whether a line may ask for it: a lemma, with its particle. */
  public static boolean knows(String verb) {
    return MOVES.containsKey(verb);
  }

  /** By the verb with the word behind it, then by the verb. */
  private static Optional<List<Swing>> move(List<Term> said) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    String more = said.stream().skip(1).map(t -> " " + t.text().toLowerCase(Locale.ROOT)).collect(Collectors.joining());
    List<String> stems = Stems.verb(said.get(0).text().toLowerCase(Locale.ROOT));
    return stems.stream().map(s -> MOVES.get(s + more)).filter(m -> m != null).findFirst()
        .or(() -> stems.stream().map(MOVES::get).filter(m -> m != null).findFirst());
  }

  private static Map<String, List<Swing>> read() {
    Map<String, List<Swing>> moves = new LinkedHashMap<>();
    WordTable.read(SetMoves.class, "set-moves").rows().forEach((verb, row) -> moves.put(verb, row.stream().map(Swing::told).toList()));
    return moves;
  }
}
