package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Entry;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Span;
import dev.actionline.core.Spelling;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Vector3f;

/** Reads one act for one performer: verb, target, relation, what with, how. */
final class ActReader {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "to", "towards", "toward", "into", "onto", "in", "on", "at", "behind", "past", "around", "over",
          "under", "through", "along", "across", "beside", "near", "by", "against", "from", "off", "up",
          "down", "for", "upon", "between", "with", "using", "above", "below", "inside", "after", "before",
          "out", "next", "beyond", "about", "round", "underneath", "beneath", "of");
  private static final Set<String> DIRECTIONS =
      Set.of(
          "up", "down", "forward", "forwards", "back", "backward", "backwards", "left", "right", "away",
          "aside", "around", "round", "out", "off", "in", "over", "sideways", "ahead", "inside", "outside",
          "upright", "open", "shut", "closed", "together", "apart", "through", "on", "under", "home", "past",
          "by", "along", "across", "again", "once", "both", "still", "alone");
  /** What is done to the thing itself, wherever it is done: "holds lamp at door". */
  private static final Set<String> KEPT =
      Set.of("hold", "carry", "drag", "lift", "take", "take out", "put away", "put", "read", "drink", "drop");
  private static final Set<String> PLAIN =
      Set.of("fast", "hard", "slow", "low", "high", "straight", "quick", "next", "nearby", "then", "now",
          "down", "flat", "still", "too", "almost", "just", "later", "soon");
  private static final Set<String> INTO = Set.of("at", "into", "through", "toward", "towards", "against", "on", "in");
  private static final Set<String> ASPECTS =
      Set.of("try", "attempt", "struggle", "fail", "manage", "begin", "start", "continue");
  private static final Map<String, Double> TIMES = Map.of("once", 1.0, "twice", 2.0, "thrice", 3.0);
  private static final Map<String, Double> COUNTS =
      Map.of("two", 2.0, "three", 3.0, "four", 4.0, "five", 5.0, "six", 6.0, "seven", 7.0, "eight", 8.0);

  private final SceneDesk desk;
  private final String performer;
  private final double time;
  private final List<String> others;

  private final List<Argument> arguments = new ArrayList<>();
  private final Set<String> manner = new LinkedHashSet<>();
  private final Map<String, Double> numbers = new LinkedHashMap<>();
  private final List<String> held = new ArrayList<>();
  private final List<Phrase> gestures = new ArrayList<>();
  private Optional<String> as = Optional.empty();
  private boolean failed;
  private boolean turning;
  /** True while a reading is only tried: nothing is told then. */
  private boolean trying;

  private record Argument(String relation, Target target, Span span) {}

  /** @param others who acts in the same line, for {@code each other} */
  ActReader(SceneDesk desk, String performer, double time, List<String> others) {
    this.desk = desk;
    this.performer = performer;
    this.time = time;
    this.others = others.stream().filter(o -> !o.equals(performer)).toList();
  }

  /** What the phrases ask for; empty when they do not make sense, and that has been told. */
  Optional<Intent> read(List<Phrase> phrases) {
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    List<Term> terms = lead(phrases.get(0).terms());
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    List<Verbs.Found> verbs = Verbs.find(terms);
    if (verbs.isEmpty()) {
      unknownVerb(terms.get(0));
      return Optional.empty();
    }
    Verbs.Found verb =
        verbs.stream()
            .filter(v -> verbs.size() == 1 || new ActReader(desk, performer, time, others).suits(v))
            .findFirst()
            .orElse(verbs.get(0));
    verb.way().ifPresent(w -> desk.noteOnce(terms.get(0).span(),
        "\"" + terms.get(0).text() + "\" is played as \"" + w + "\""));
    turning = verb.action().name().equals("become");
    readTerms(verb.rest(), verb.action());
    for (Phrase phrase : phrases.subList(1, phrases.size())) {
      readModifier(phrase, verb.action());
    }
    return failed ? Optional.empty() : intent(verb, terms.get(0).span());
  }

  /** Whether what follows the verb is what the action needs: "walks back to edge" drives nobody. */
  private boolean suits(Verbs.Found verb) {
    trying = true;
    turning = verb.action().name().equals("become");
    readTerms(verb.rest(), verb.action());
    Optional<Target> target =
        arguments.stream().map(Argument::target).findFirst()
            .or(() -> others.stream().findFirst().map(o -> Nouns.performer(o, Optional.empty())));
    boolean held = verb.action().needs() == Action.Needs.PROP && desk.heldBy(performer, time).isPresent();
    return !failed && (fits(verb.action(), target) || (target.isEmpty() && held));
  }

  /** Takes {@code as MARA}, {@code slowly} and {@code tries to} from before the verb. */
  private List<Term> lead(List<Term> all) {
    List<Term> terms = all;
    if (terms.size() > 2 && terms.get(0).is("as")) {
      int next = 2;
      as = Optional.of(terms.get(1).text());
      if (terms.get(1).kind() != Term.Kind.NAME) {
        Set<String> skip = Nouns.ARTICLES;
        int at = skip.contains(lower(terms.get(1))) ? 2 : 1;
        as = Optional.of(lower(terms.get(at)));
        next = at + 1;
      }
      terms = terms.subList(Math.min(next, terms.size()), terms.size());
    }
    while (terms.size() > 1 && lower(terms.get(0)).endsWith("ly") && Verbs.action(lower(terms.get(0))).isEmpty()) {
      manner.add(lower(terms.get(0)));
      terms = terms.subList(1, terms.size());
    }
    boolean infinitive = terms.size() > 2 && terms.get(1).is("to");
    if (infinitive) {
      Optional<String> aspect =
          Stems.verb(lower(terms.get(0))).stream().filter(ASPECTS::contains).findFirst();
      if (aspect.isPresent() && Verbs.action(aspect.get()).isEmpty()) {
        switch (aspect.get()) {
          case "try", "attempt", "struggle" -> manner.add("trying");
          case "fail" -> manner.add("failing");
          default -> { }
        }
        terms = terms.subList(2, terms.size());
      }
    }
    return terms;
  }

  private static String lower(Term term) {
    return term.text().toLowerCase(Locale.ROOT);
  }

  private void readTerms(List<Term> terms, Action action) {
    int at = 0;
    while (at < terms.size() && !failed) {
      at = readAt(terms, at, action);
    }
  }

  /** Reads one argument, adverb or number; the index behind it. */
  private int readAt(List<Term> terms, int at, Action action) {
    Term term = terms.get(at);
    if (Places.isRelative(terms, at) && measuredPlace(terms, at)) {
      return place(terms, at, "to");
    }
    if (term.kind() == Term.Kind.NUMBER) {
      return number(terms, at, action, "");
    }
    String word = lower(term);
    if (term.kind() == Term.Kind.WORD) {
      boolean eachOther =
          at + 1 < terms.size()
              && (word.equals("each") || word.equals("one"))
              && (terms.get(at + 1).is("other") || terms.get(at + 1).is("another"));
      if (eachOther) {
        others.stream().findFirst().ifPresent(
            o -> arguments.add(new Argument("", Nouns.performer(o, Optional.empty()), term.span())));
        return at + 2;
      }
      if (TIMES.containsKey(word)) {
        numbers.put("times", TIMES.get(word));
        return at + 1;
      }
      if (COUNTS.containsKey(word) && at + 1 < terms.size() && terms.get(at + 1).is("times")) {
        numbers.put("times", COUNTS.get(word));
        return at + 2;
      }
      if (word.equals("and") || word.equals("then") || word.equals("times")) {
        return at + 1;
      }
      OptionalDouble compass = Places.heading(word);
      if (compass.isPresent()) {
        numbers.put("heading", compass.getAsDouble());
        manner.add(word);
        return at + 1;
      }
      int parameter = parameter(terms, at, action);
      if (parameter > at) {
        return parameter;
      }
      if (PREPOSITIONS.contains(word)) {
        return preposition(terms, at);
      }
    }
    return noun(terms, at, "");
  }

  private static boolean measuredPlace(List<Term> terms, int at) {
    Term first = terms.get(at);
    if (first.kind() != Term.Kind.NUMBER) {
      String word = lower(first);
      return word.equals("between") || word.equals("left") || word.equals("right") || word.equals("opposite");
    }
    return at + 1 < terms.size() && (Places.isRelative(terms, at + 1) || terms.get(at + 1).is("from"));
  }

  private int place(List<Term> terms, int at, String relation) {
    Places.Read read = desk.places(time).read(terms, at, performer);
    if (read.spot().isPresent()) {
      Target target = read.spot().get().target(text(terms, at, read.next()));
      arguments.add(new Argument(relation, target, terms.get(at).span()));
      return read.next();
    }
    read.unknown().ifPresentOrElse(this::unknownNoun, () -> unknownNoun(terms.get(at)));
    return terms.size();
  }

  private static String text(List<Term> terms, int from, int to) {
    return new Phrase(terms.subList(from, to), terms.get(from).span()).text();
  }

  private int parameter(List<Term> terms, int at, Action action) {
    boolean value = at + 1 < terms.size() && terms.get(at + 1).kind() == Term.Kind.NUMBER;
    if (!value) {
      return at;
    }
    String word = lower(terms.get(at));
    boolean named = action.parameters().stream().anyMatch(p -> p.name().equals(word));
    return named ? number(terms, at + 1, action, word) : at;
  }

  /** A number: a parameter by name, else by its unit; {@code 3 times}. */
  private int number(List<Term> terms, int at, Action action, String name) {
    Term term = terms.get(at);
    boolean length = Set.of("m", "cm", "ft", "in").contains(term.unit());
    double value = length ? term.metres() : term.unit().equals("%") ? term.number() / 100 : term.number();
    if (!name.isEmpty()) {
      numbers.put(name, value);
      return at + 1;
    }
    boolean times = at + 1 < terms.size() && (terms.get(at + 1).is("times") || terms.get(at + 1).is("x"));
    if (times || term.unit().isEmpty()) {
      numbers.put("times", value);
      return at + (times ? 2 : 1);
    }
    String unit = length ? "m" : term.unit();
    Optional<Entry.Parameter> byUnit =
        action.parameters().stream().filter(p -> p.unit().equals(unit)).findFirst();
    byUnit.ifPresent(p -> numbers.put(p.name(), value));
    switch (unit) {
      case "m" -> numbers.put("distance", value);
      case "deg" -> numbers.put("angle", value);
      case "s" -> numbers.put("seconds", value);
      default -> { }
    }
    return at + 1;
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
    if (next < terms.size() && Places.isRelative(terms, next) && measuredPlace(terms, next)) {
      return place(terms, next, relation);
    }
    int floor = floor(terms, next);
    if (floor > next) {
      arguments.add(new Argument(relation, atOnesFeet(), terms.get(next).span()));
      return floor;
    }
    Optional<Nouns.Found> found =
        next < terms.size()
            ? desk.nouns().find(terms, next, performer, relation)
            : Optional.empty();
    if (found.isPresent()) {
      arguments.add(new Argument(relation, found.get().target(), terms.get(next).span()));
      return found.get().next();
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
      arguments.add(new Argument(relation, found.get().target(), term.span()));
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
        Target.Kind.PLACE, "floor", Optional.empty(), new Vector3f(p.x, y, p.z), Optional.empty(), "floor");
  }

  /** A look to turn into, for an action that does: {@code becomes chrome}, {@code into a robot}. */
  private boolean look(List<Term> terms, int from) {
    if (!turning) {
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
      arguments.add(new Argument("", look, terms.get(at).span()));
    }
    return known;
  }

  private static boolean bodySide(List<Term> terms, int at) {
    boolean side = terms.get(at).is("left") || terms.get(at).is("right");
    return side && at + 1 < terms.size() && BodyParts.words().contains(lower(terms.get(at + 1)));
  }

  private void readModifier(Phrase phrase, Action action) {
    Term first = phrase.first();
    String word = lower(first);
    boolean more = phrase.terms().size() > 1;
    if (more && Set.of("holding", "carrying", "gripping", "clutching", "wielding").contains(word)) {
      hold(phrase.from(1));
    } else if (more && (word.equals("with") || word.equals("using"))) {
      withThing(phrase.from(1), phrase, action);
    } else if (more && word.equals("facing")) {
      facing(phrase.from(1));
    } else if (more && word.endsWith("ing") && !Verbs.find(phrase.terms()).isEmpty()) {
      gestures.add(phrase);
      manner.add(word);
    } else {
      readTerms(phrase.terms(), action);
    }
  }

  private void hold(Phrase thing) {
    Optional<Nouns.Found> found = desk.nouns().find(thing.terms(), 0, performer, "");
    String prop =
        found.isPresent() && found.get().target().kind() == Target.Kind.PROP
            ? found.get().target().name()
            : desk.newHeldProp(thing, performer);
    held.add(prop);
    arguments.add(new Argument("with", Nouns.prop(prop, Optional.empty()), thing.span()));
  }

  private void withThing(Phrase thing, Phrase whole, Action action) {
    Optional<Nouns.Found> found = desk.nouns().find(thing.terms(), 0, performer, "with");
    if (found.isPresent()) {
      arguments.add(new Argument("with", found.get().target(), thing.span()));
    } else if (desk.isManner(lower(thing.first())) || thing.terms().size() == 1) {
      thing.terms().forEach(t -> manner.add(lower(t)));
    } else {
      readTerms(whole.terms(), action);
    }
  }

  private void facing(Phrase whom) {
    manner.add("facing");
    desk.heading(whom.terms(), performer, time).ifPresent(h -> numbers.put("facing", h));
  }

  private Optional<Intent> intent(Verbs.Found verb, Span span) {
    Action action = verb.action();
    Optional<Target> target = Optional.empty();
    Optional<Target> second = Optional.empty();
    Optional<Target> with = Optional.empty();
    String relation = "";
    List<Argument> rest = new ArrayList<>();
    for (Argument a : arguments) {
      boolean tool = a.relation.equals("with") || a.relation.equals("using");
      if (tool && a.target.kind() == Target.Kind.PROP && with.isEmpty()) {
        with = Optional.of(a.target);
      } else {
        rest.add(a);
      }
    }
    rest = swapped(rest);
    for (Argument a : rest) {
      boolean partnerLater = a.relation.equals("with") && rest.size() > 1 && a == rest.get(0);
      if (target.isEmpty() && !partnerLater) {
        target = Optional.of(a.target);
        relation = a.relation;
      } else if (second.isEmpty()) {
        second = Optional.of(a.target);
      }
    }
    boolean tool =
        target.isPresent()
            && target.get().kind() == Target.Kind.PROP
            && relation.isEmpty()
            && action.needs() != Action.Needs.PROP
            && with.isEmpty();
    String last = rest.isEmpty() ? "" : rest.get(rest.size() - 1).relation;
    boolean receiver =
        second.isPresent()
            && (INTO.contains(last)
                || second.get().kind() == Target.Kind.PERFORMER && (last.equals("to") || last.isEmpty()));
    receiver &= !KEPT.contains(action.name());
    if (tool && receiver && desk.holds(performer, target.get().name(), time)) {
      with = target;
      target = second;
      relation = last.isEmpty() ? "to" : last;
      second = Optional.empty();
    } else if (tool && desk.holds(performer, target.get().name(), time)) {
      with = target;
    }
    return checked(verb, target, relation, with, second, span);
  }

  /** {@code gives MARA the cup}: who receives stands first, but is the second target. */
  private static List<Argument> swapped(List<Argument> rest) {
    boolean swap =
        rest.size() == 2
            && rest.get(0).relation.isEmpty()
            && rest.get(1).relation.isEmpty()
            && rest.get(0).target.kind() == Target.Kind.PERFORMER
            && rest.get(0).target.part().isEmpty()
            && rest.get(1).target.kind() == Target.Kind.PROP;
    return swap ? List.of(rest.get(1), rest.get(0)) : rest;
  }

  private Optional<Intent> checked(
      Verbs.Found verb,
      Optional<Target> said,
      String relation,
      Optional<Target> with,
      Optional<Target> second,
      Span span) {
    Action action = verb.action();
    Optional<Target> target = said;
    if (target.isEmpty() && others.size() == 1 && action.needs() != Action.Needs.NOTHING
        && action.needs() != Action.Needs.PROP) {
      target = Optional.of(Nouns.performer(others.get(0), Optional.empty()));
    }
    boolean handOnSomething =
        action.needs() == Action.Needs.PROP
            && target.isPresent()
            && target.get().kind() == Target.Kind.PERFORMER
            && target.get().name().equals(performer)
            && second.isPresent();
    if (handOnSomething && Verbs.action("touch").isPresent()) {
      action = Verbs.action("touch").get();
      target = second;
    }
    if (target.isEmpty() && action.needs() == Action.Needs.PROP) {
      target = with.or(() -> desk.heldBy(performer, time).map(p -> Nouns.prop(p, Optional.empty())));
    }
    if (!fits(action, target)) {
      needs(action, span, target);
      return Optional.empty();
    }
    Optional<Target> tool =
        with.or(() -> desk.heldBy(performer, time).map(p -> Nouns.prop(p, Optional.empty())));
    return Optional.of(
        new Intent(
            action, verb.verb(), target, relation, tool, second, manner, numbers, as,
            List.copyOf(held), List.copyOf(gestures)));
  }

  private static boolean fits(Action action, Optional<Target> target) {
    return switch (action.needs()) {
      case NOTHING -> true;
      case TARGET -> target.isPresent();
      case PERFORMER -> target.isPresent() && target.get().kind() == Target.Kind.PERFORMER;
      case PROP ->
          target.isPresent()
              && (target.get().kind() == Target.Kind.PROP || target.get().kind() == Target.Kind.PERFORMER);
    };
  }

  private void needs(Action action, Span span, Optional<Target> target) {
    String what =
        switch (action.needs()) {
          case PERFORMER -> "somebody of the cast";
          case PROP -> "a prop of the scene";
          default -> "somebody, something or somewhere";
        };
    String got = target.map(t -> ", not \"" + t.name() + "\"").orElse("");
    desk.errorOnce(
        Diagnostic.error(
            desk.source(), span, "\"" + action.name() + "\" needs " + what + got,
            "write it behind the verb"));
  }

  private void unknownVerb(Term verb) {
    failed = true;
    Diagnostic error =
        Diagnostic.error(desk.source(), verb.span(), "there is no action \"" + verb.text() + "\"");
    desk.errorOnce(
        Stems.verb(lower(verb)).stream()
            .flatMap(stem -> Spelling.nearest(stem, Verbs.known()).stream())
            .reduce((first, shorter) -> shorter)
            .map(n -> error.hint("did you mean \"" + n + "\"?"))
            .orElse(error.hint("actionline list actions names them all")));
  }

  private void unknownNoun(Term noun) {
    failed = true;
    if (trying) {
      return;
    }
    desk.errorOnce(desk.unknown(noun));
  }

}
