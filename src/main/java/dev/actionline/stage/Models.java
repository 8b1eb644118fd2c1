package dev.actionline.stage;

import dev.actionline.core.Result;
import dev.actionline.core.UserError;
import dev.actionline.stage.description.Mentions;
import dev.actionline.stage.description.ModelReader;
import dev.actionline.stage.description.Shelf;
import dev.actionline.stage.description.StandIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The library of sets, props and backdrops in models/. What there is, and by which words it is
 * called, is known fast from {@link #cards}; a model is built when it is asked for, once, and kept.
 *
 * <p>Thread-safe. Descriptions are read from the folder {@code models} beside the program when
 * there is one (or the folder named by the system property {@code actionline.models}), else from
 * the jar.
 */
public final class Models {
  private static final Map<Model.Kind, List<Card>> CARDS = new ConcurrentHashMap<>();
  private static final Map<String, Optional<Model>> BUILT = new ConcurrentHashMap<>();

  private Models() {}

  /**
   * What a model is called, without building it.
   *
   * @param words lower-case lemmas that mean it, the name first
   * @param doc one line
   */
  public record Card(String name, Model.Kind kind, List<String> words, String doc) {}

  /** The cards of all models of a kind, by name; a millisecond or two. */
  public static List<Card> cards(Model.Kind kind) {
    return CARDS.computeIfAbsent(kind, Shelf::cards);
  }

  /** Builds all of a kind, by name: seconds, for galleries and tests; see {@link #cards}. */
  public static List<Model> all(Model.Kind kind) {
    return cards(kind).parallelStream().map(c -> named(kind, c.name()).orElseThrow()).toList();
  }

  /**
   * A model by its exact name, with its {@link Finish} when the name holds one.
   *
   * @throws UserError when its description has errors
   */
  public static Optional<Model> named(Model.Kind kind, String name) {
    String key = kind + " " + name;
    Optional<Model> known = BUILT.get(key);
    if (known == null) {
      Optional<Finish> finish = Finish.in(name);
      known =
          finish.isPresent()
              ? named(kind, Finish.bare(name)).map(finish.get()::on)
              : Shelf.source(kind, name).map(source -> build(ModelReader.read(source)));
      known = Optional.ofNullable(BUILT.putIfAbsent(key, known)).orElse(known);
    }
    return known;
  }

  private static Model build(Result<Model> read) {
    if (read.hasErrors()) {
      throw new UserError(read.diagnostics());
    }
    return read.value();
  }

  /**
   * A clean, neutral stand-in of a fitting size for a noun that nothing is known of: a rounded
   * block, or a column when it is higher than a person reaches.
   *
   * @param metres its greatest extent
   */
  public static Model standIn(String noun, float metres) {
    String key = "stand-in " + noun + " " + metres;
    return BUILT
        .computeIfAbsent(key, k -> Optional.of(StandIn.of(noun, metres)))
        .orElseThrow();
  }

  /** Whether a model can have a mark of a name, by the words of its description: it need not be built where it cannot. */
  public static boolean mentions(Card card, String mark) {
    return Mentions.of(card.kind(), card.name(), mark);
  }

  /** Forgets what was read, so that changed files are read anew. */
  public static void forget() {
    Mentions.forget();
    CARDS.clear();
    BUILT.clear();
  }
}
