package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Span;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Vector3f;

/** What stands behind a verb: who and what it is done to, where, how, how often. */
final class Arguments {
  private static final Set<String> PREPOSITIONS = Vocabulary.kind("prepositions");
  private static final Set<String> DIRECTIONS = Vocabulary.kind("directions");
  private static final Set<String> PLAIN = Vocabulary.kind("plain adverbs");
  /** Who goes somewhere goes to what bears the name first. */
  private static final Set<String> TOWARDS = Vocabulary.kind("comes to");
  /** No noun that anybody knows. */
  private static final int NOWHERE = -1;
  /** Actions that take looks besides people and things. */
  private static final Set<String> LOOKS = Set.of("become", "strobe");

  /** One of them: the preposition before it, empty for a direct object. */
  record Argument(String relation, Target target, Span span) {}

  private final SceneDesk desk;
  private final String performer;
  private final double time;
  private final List<String> others;
  private final boolean told;
  private final Action action;

  private final List<Argument> all = new ArrayList<>();
  private final Set<String> manner = new LinkedHashSet<>();
  private final Amounts numbers;
  private boolean failed;

  /**
   * Arguments of an action.
   *
   * @param others who acts in the same line besides, for {@code each other}
   * @param told false while a reading is only tried: nothing is told of it then
   */
  Arguments(
      SceneDesk desk,
      String performer,
      double time,
      List<String> others,
      Action action,
      boolean told) {
    this.desk = desk;
    this.performer = performer;
    this.time = time;
    this.others = others;
    this.action = action;
    this.told = told;
    this.numbers = new Amounts(action);
  }

  List<Argument> all() {
    return all;
  }

  Set<String> manner() {
    return manner;
  }

  Map<String, Double> numbers() {
    return numbers.all();
  }

  boolean failed() {
    return failed;
  }

  void add(String relation, Target target, Span span) {
    all.add(new Argument(relation, target, span));
  }

  /** A word that tells which way or how plainly, and nothing of anybody's mind. */
  static boolean isWay(String word) {
    return DIRECTIONS.contains(word) || PLAIN.contains(word);
  }

  private static String lower(Term term) {
    return term.text().toLowerCase(Locale.ROOT);
  }

  /** Reads the terms behind a verb, or those of a modifier. */
  void read(List<Term> terms) {
    int at = 0;
    while (at < terms.size() && !failed) {
      at = readAt(terms, at);
    }
  }

  /** Reads one argument, adverb or number; the index behind it. */
  private int readAt(List<Term> terms, int at) {
    Term term = terms.get(at);
    if (Places.isRelative(terms, at) && measuredPlace(terms, at)) {
      return place(terms, at, "to");
    }
    if (term.kind() == Term.Kind.NUMBER) {
      return numbers.number(terms, at, "");
    }
    String word = lower(term);
    if (term.kind() == Term.Kind.WORD) {
      int counted = eachOtherOrTimes(terms, at, word);
      if (counted > at) {
        return counted;
      }
      OptionalDouble compass = Places.heading(word);
      if (compass.isPresent()) {
        numbers.heading(compass.getAsDouble());
        manner.add(word);
        return at + 1;
      }
      int parameter = numbers.parameter(terms, at);
      if (parameter > at) {
        return parameter;
      }
      if (PREPOSITIONS.contains(word)) {
        return preposition(terms, at);
      }
    }
    return noun(terms, at, "");
  }

  /** {@code each other}, {@code twice}, {@code three times}; words that join and say nothing. */
  private int eachOtherOrTimes(List<Term> terms, int at, String word) {
    Term next = at + 1 < terms.size() ? terms.get(at + 1) : terms.get(at);
    boolean each = word.equals("each") || word.equals("one");
    if (each && (next.is("other") || next.is("another"))) {
      others.stream()
          .findFirst()
          .ifPresent(o -> add("", Nouns.performer(o, Optional.empty()), next.span()));
      return at + 2;
    }
    int times = numbers.times(terms, at);
    return times > at ? times : Set.of("and", "then", "times").contains(word) ? at + 1 : at;
  }

  private static boolean measuredPlace(List<Term> terms, int at) {
    Term first = terms.get(at);
    if (first.kind() != Term.Kind.NUMBER) {
      String word = lower(first);
      return word.equals("between")
          || word.equals("left")
          || word.equals("right")
          || word.equals("opposite");
    }
    return at + 1 < terms.size()
        && (Places.isRelative(terms, at + 1) || terms.get(at + 1).is("from"));
  }

  private int place(List<Term> terms, int at, String relation) {
    Places.Read read = desk.places(time).read(terms, at, performer);
    if (read.spot().isPresent()) {
      Target target = read.spot().get().target(text(terms, at, read.next()));
      all.add(new Argument(relation, target, terms.get(at).span()));
      return read.next();
    }
    read.unknown().ifPresentOrElse(this::unknownNoun, () -> unknownNoun(terms.get(at)));
    return terms.size();
  }

  private static String text(List<Term> terms, int from, int to) {
    return new Phrase(terms.subList(from, to), terms.get(from).span()).text();
  }

  private int preposition(List<Term> terms, int at) {
    String word = lower(terms.get(at));
    int next = at + 1;
    String relation = word;
    if (next < terms.size()) {
      if (word.equals("out") && terms.get(next).is("of")) {
        relation = "out of";
        next++;
      } else if (word.equals("in") && terms.get(next).is("front")) {
        relation = "in front of";
        next = Math.min(terms.size(), next + 2);
      } else if (word.equals("next") && terms.get(next).is("to")) {
        relation = "beside";
        next++;
      } else if (PREPOSITIONS.contains(lower(terms.get(next))) && DIRECTIONS.contains(word)) {
        // "down into the pit", "back to the door": the first tells the way, the second the relation
        manner.add(word);
        return next;
      }
    }
    int read = next < terms.size() ? behind(terms, next, relation) : NOWHERE;
    if (read != NOWHERE) {
      return read;
    }
    if (DIRECTIONS.contains(word) && (next >= terms.size() || isManner(terms.get(next)))) {
      manner.add(word);
      return at + 1;
    }
    if (next >= terms.size()) {
      manner.add(word);
      return next;
    }
    if (look(terms, next)) {
      return terms.size();
    }
    unknownNoun(noun(terms.get(next), terms, next));
    return terms.size();
  }

  /** Reads the place or the noun behind a relation; returns where it ends, or that there is none. */
  private int behind(List<Term> terms, int at, String relation) {
    if (Places.isRelative(terms, at) && measuredPlace(terms, at)) {
      return place(terms, at, relation);
    }
    int floor = floor(terms, at);
    if (floor > at) {
      all.add(new Argument(relation, atOnesFeet(), terms.get(at).span()));
      return floor;
    }
    Optional<Nouns.Found> found = desk.nouns().find(terms, at, performer, relation);
    if (found.isEmpty()) {
      return NOWHERE;
    }
    Target target = found.get().target();
    boolean stays = !TOWARDS.contains(relation) && desk.world().track(performer) != null;
    Target meant = stays ? desk.nouns().atHand(target, lower(terms.get(found.get().next() - 1)), desk.world().stance(performer, time).position()) : target;
    all.add(new Argument(relation, meant, terms.get(at).span()));
    return found.get().next();
  }

  private static Term noun(Term term, List<Term> terms, int at) {
    boolean article = Nouns.ARTICLES.contains(lower(term)) && at + 1 < terms.size();
    return article ? terms.get(at + 1) : term;
  }

  private static boolean isManner(Term term) {
    String word = lower(term);
    return term.kind() == Term.Kind.WORD
        && (word.endsWith("ly") || DIRECTIONS.contains(word) || PLAIN.contains(word));
  }

  private int noun(List<Term> terms, int at, String relation) {
    Term term = terms.get(at);
    String word = lower(term);
    boolean way = term.kind() == Term.Kind.WORD && (isManner(term) || word.endsWith("ing"));
    Optional<Nouns.Found> found =
        way && !bodySide(terms, at)
            ? Optional.empty()
            : desk.nouns().exact(terms, at, performer, relation);
    if (found.isEmpty() && !way) {
      found = desk.nouns().find(terms, at, performer, relation);
    }
    if (found.isPresent()) {
      all.add(new Argument(relation, found.get().target(), term.span()));
      return found.get().next();
    }
    if (way || desk.isManner(word)) {
      manner.add(word);
      return at + 1;
    }
    if (look(terms, at)) {
      return terms.size();
    }
    unknownNoun(noun(term, terms, at));
    return terms.size();
  }

  /** The index behind {@code the floor}, {@code ground}; the same index for anything else. */
  private static int floor(List<Term> terms, int from) {
    int at = from;
    while (at < terms.size() && Nouns.ARTICLES.contains(lower(terms.get(at)))) {
      at++;
    }
    boolean floor = at < terms.size() && Set.of("floor", "ground").contains(lower(terms.get(at)));
    return floor ? at + 1 : from;
  }

  /** The floor that is meant is the one somebody stands on, not the middle of the set. */
  private Target atOnesFeet() {
    Stance stance = desk.world().stance(performer, time);
    Vector3f p = stance.position().add(stance.forward().mul(0.45f));
    float y = desk.world().ground().height(p.x, p.z, stance.y());
    return new Target(
        Target.Kind.PLACE,
        "floor",
        Optional.empty(),
        new Vector3f(p.x, y, p.z),
        Optional.empty(),
        "floor");
  }

  /** A look to turn into, for an action that does: {@code becomes chrome}, {@code into a robot}. */
  private boolean look(List<Term> terms, int from) {
    if (!LOOKS.contains(action.name())) {
      return false;
    }
    int at = from;
    while (at < terms.size() - 1 && Nouns.ARTICLES.contains(lower(terms.get(at)))) {
      at++;
    }
    String words = text(terms, at, terms.size()).toLowerCase(Locale.ROOT);
    boolean known = new SceneLooks(desk).named(words, performer).isPresent();
    if (known) {
      Target look = Target.place(words, desk.world().stance(performer, time).position());
      all.add(new Argument("", look, terms.get(at).span()));
    }
    return known;
  }

  private static boolean bodySide(List<Term> terms, int at) {
    boolean side = terms.get(at).is("left") || terms.get(at).is("right");
    return side && at + 1 < terms.size() && BodyParts.words().contains(lower(terms.get(at + 1)));
  }

  private void unknownNoun(Term noun) {
    failed = true;
    if (!told) {
      return;
    }
    desk.tell(desk.unknown(noun));
  }
}
