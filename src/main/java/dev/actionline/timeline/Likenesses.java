package dev.actionline.timeline;

import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.words.WordTable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Things that no model bears, by one that is like them: a golf ball is a small white ball. And the words
 * that are too general to be kin of anything: an incubator is a device, but not every device is one.
 */
public final class Likenesses {
  private static final Likenesses ALL = new Likenesses();

  /**
   * What a thing is like.
   *
   * @param prop a model, or a thing that is like one
   * @param look as a list tells it; empty for the model's own
   */
  private record Like(String prop, String look) {}

  private final Map<String, Like> byNoun = new LinkedHashMap<>();
  private final Set<String> general = new LinkedHashSet<>();

  private Likenesses() {
    WordTable.read(Likenesses.class, "likenesses").rows().forEach((noun, row) -> {
      if (noun.equals("general")) {
        general.addAll(row);
      } else if (!noun.equals(row.get(0))) {
        byNoun.put(noun, new Like(row.get(0), String.join(", ", row.subList(1, row.size()))));
      }
    });
  }

  /** All nouns of the table. */
  public static Set<String> nouns() {
    return ALL.byNoun.keySet();
  }

  /** Whether a word names so much that what it is kin to tells nothing of a thing. */
  static boolean isGeneral(String word) {
    return ALL.general.contains(word);
  }

  /** The model that a noun of the table is shown as. */
  public static Optional<Model> of(String noun) {
    Like like = ALL.byNoun.get(noun);
    if (like == null || Models.named(Model.Kind.PROP, noun).isPresent()) {
      return Optional.empty();
    }
    return of(like.prop)
        .or(() -> Models.named(Model.Kind.PROP, like.prop))
        .flatMap(m -> Models.named(Model.Kind.PROP, ThingLook.told(m, like.look).of(m.name())));
  }
}
