package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.library.Library;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import dev.actionline.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people do with parts of their own bodies: shake the head, hold out a hand, put a foot on a bench.
 * The catalogue knows most of it by verb and part together.
 */
public final class BodyLanguage {
  private static final WordTable LIMBS = Vocabulary.table("limbs");
  private static final Set<ActionClass> LAYS =
      Set.of(ActionClass.PUT, ActionClass.TOUCH, ActionClass.PUSH, ActionClass.GESTURE, ActionClass.REACH);

  /** "Jerks a thumb over her shoulder", "cocks her chin at the door": that way. */
  private static final Set<String> POINTS = Vocabulary.kind("points");
  private static final Set<String> AT = Prepositions.of("pointed at");

  private static final Map<String, String> PLURALS = Map.of("tooth", "teeth", "foot", "feet");

  private final Library library;

  /** By the actions of a library. */
  public BodyLanguage(Library library) {
    this.library = library;
  }

  /** The performance of a verb with a part of the actor's body; it takes the part's place. */
  public Optional<Performances.Performance> of(Clause clause, List<String> performers, Company company) {
    String noun = clause.target().orElse("").toLowerCase(Locale.ROOT);
    boolean object = clause.relation().isEmpty() && ThingKinds.bodyPart(noun);
    boolean own = clause.owner().map(o -> performers.containsAll(company.performers(o))).orElse(true);
    if (!object || !own) {
      return Optional.empty();
    }
    String plural = PLURALS.getOrDefault(noun, noun + "s");
    Optional<Performances.Performance> one =
        said(clause, noun).or(() -> said(clause, plural)).or(() -> said(clause, "a " + noun));
    boolean several = Pattern.compile("(?i)\\b" + Pattern.quote(plural) + "\\b").matcher(clause.sentence()).find();
    // both hands up are another sign than one
    Optional<Performances.Performance> all =
        (several ? said(clause, plural) : one).filter(m -> one.filter(o -> o.action().equals(m.action())).isEmpty());
    if (one.isPresent()) {
      return all.or(() -> one);
    }
    boolean shows =
        clause.kind() == ActionClass.GESTURE
            && POINTS.contains(English.head(noun))
            && clause.adjuncts().stream().anyMatch(a -> AT.contains(a.relation()));
    if (shows) {
      return named("point");
    }
    boolean somewhere = clause.adjuncts().stream().anyMatch(a -> !a.relation().equals("of"));
    return LAYS.contains(clause.kind()) && somewhere
        ? LIMBS.first(English.head(noun)).flatMap(this::named)
        : Optional.empty();
  }

  /** The catalogue's word for the verb with the part and where it is put, with the relation, or alone. */
  private Optional<Performances.Performance> said(Clause clause, String part) {
    String phrase = clause.verb() + " " + part;
    return Stream.concat(
            clause.adjuncts().stream().flatMap(a -> Stream.of(" " + a.noun(), " " + a.noun() + "s", "").map(n -> phrase + " " + a.relation() + n)),
            Stream.of(phrase))
        .flatMap(p -> named(p).stream())
        .findFirst();
  }

  private Optional<Performances.Performance> named(String words) {
    return library.action(words).map(a -> new Performances.Performance(a, words));
  }
}
