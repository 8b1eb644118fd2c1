package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Carriages;
import dev.actionline.catalogue.motion.Support;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Spelling;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one act for one performer: verb, what stands behind it, modifiers. */
final class ActReader {
  private static final Set<String> TRIES = Vocabulary.kind("tries");
  private static final Set<String> FAILS = Vocabulary.kind("fails");
  private static final Set<String> GOES_ABOUT = Vocabulary.kind("goes about");
  private static final Set<String> TOWING = Vocabulary.kind("tows");
  private final SceneDesk desk;
  private final String performer;
  private final double time;
  private final List<String> others;

  private final Set<String> before = new LinkedHashSet<>();
  private final List<String> held = new ArrayList<>();
  private final List<Phrase> gestures = new ArrayList<>();
  private boolean goes;
  private Optional<String> as = Optional.empty();

  /**
   * @param others who acts in the same line, for {@code each other}
   */
  ActReader(SceneDesk desk, String performer, double time, List<String> others) {
    this.desk = desk;
    this.performer = performer;
    this.time = time;
    this.others = others.stream().filter(o -> !o.equals(performer)).toList();
  }

  private Arguments arguments(Verbs.Found verb, boolean told) {
    return new Arguments(desk, performer, time, others, verb.action(), told);
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
        verbs.stream().filter(v -> verbs.size() == 1 || suits(v)).findFirst().orElse(verbs.get(0));
    verb.way()
        .ifPresent(
            w ->
                desk.film().note(
                    terms.get(0).span(),
                    "\"" + terms.get(0).text() + "\" is played as \"" + w + "\""));
    Arguments said = arguments(verb, true);
    said.manner().addAll(before);
    said.read(thing(verb, terms));
    goes = verb.action().parameters().stream().anyMatch(p -> p.name().equals("speed"));
    for (Phrase phrase : phrases.subList(1, phrases.size())) {
      readModifier(phrase, said);
    }
    if (said.failed()) {
      return Optional.empty();
    }
    return new Meaning(desk, performer, time, others, held)
        .of(verb, said, terms.get(0).span())
        .map(i -> i.dressed(as, gestures));
  }

  /** What stands behind the verb; the last word of a phrase like "pull lever" is a thing too if there is one. */
  private List<Term> thing(Verbs.Found verb, List<Term> terms) {
    int words = verb.verb().split(" ").length;
    // hands that two people shake are their own, whatever lies about
    boolean things = verb.action().needs() != Action.Needs.PERFORMER && !verb.action().mutual();
    boolean whole = things && words > 1 && verb.rest().size() == terms.size() - words;
    if (!whole) {
      return verb.rest();
    }
    List<Term> last = terms.subList(words - 1, terms.size());
    // a wall that the set has is leant on; else one is brought
    boolean place = verb.action().tools().stream().anyMatch(t -> t.object() && t.place() instanceof Tool.Stands);
    boolean there = desk.nouns().exact(last, 0, performer, "")
        .filter(f -> (f.target().kind() == Target.Kind.PROP || place && f.target().kind() == Target.Kind.PLACE) && f.next() == 1).isPresent();
    return there ? last : verb.rest();
  }

  /** Whether what follows the verb is what the action needs: "walks back to edge" drives nobody. */
  private boolean suits(Verbs.Found verb) {
    Arguments tried = arguments(verb, false);
    tried.read(verb.rest());
    Optional<Target> target =
        tried.all().stream()
            .map(Arguments.Argument::target)
            .findFirst()
            .or(() -> others.stream().findFirst().map(o -> Nouns.performer(o, Optional.empty())));
    boolean held =
        verb.action().needs() == Action.Needs.PROP && desk.heldBy(performer, time).isPresent();
    return !tried.failed() && (Meaning.fits(verb.action(), target) || (target.isEmpty() && held));
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
    while (terms.size() > 1
        && lower(terms.get(0)).endsWith("ly")
        && Verbs.action(lower(terms.get(0))).isEmpty()) {
      before.add(lower(terms.get(0)));
      terms = terms.subList(1, terms.size());
    }
    boolean infinitive = terms.size() > 2 && terms.get(1).is("to") && !Verbs.listed(terms, 3);
    if (infinitive) {
      Optional<String> aspect =
          Stems.verb(lower(terms.get(0))).stream().filter(a -> TRIES.contains(a) || FAILS.contains(a) || GOES_ABOUT.contains(a)).findFirst();
      if (aspect.isPresent() && Verbs.action(aspect.get()).isEmpty()) {
        if (!GOES_ABOUT.contains(aspect.get())) {
          before.add(TRIES.contains(aspect.get()) ? "trying" : "failing");
        }
        terms = terms.subList(2, terms.size());
      }
    }
    return terms;
  }

  private static String lower(Term term) {
    return term.text().toLowerCase(Locale.ROOT);
  }

  private void readModifier(Phrase phrase, Arguments said) {
    Term first = phrase.first();
    String word = lower(first);
    boolean more = phrase.terms().size() > 1;
    if (word.equals("holding") && phrase.text().equalsIgnoreCase("holding hands")) {
      said.manner().add("hand in hand");
    } else if (more && Modifiers.HOLDS.contains(word) && !limb(phrase)) {
      hold(phrase.from(1), said);
    } else if (more && (word.equals("with") || word.equals("using"))) {
      withThing(phrase.from(1), phrase, said);
    } else if (more && TOWING.contains(word) && !desk.world().track(performer).role().isFigure()) {
      said.manner().add("towing");
      tow(phrase.from(1), said);
    } else if (more && goes && TOWING.contains(word) && inHand(phrase.from(1))) {
      hold(phrase.from(1), said); // it trails from the hand that has it
    } else if (more && word.equals("facing")) {
      facing(phrase.from(1), said);
    } else if (more && word.equals("supporting") && goes) {
      support(phrase.from(1), said);
    } else if (Carriages.carries(word) && goes) {
      said.manner().add(word);
    } else if (more && word.endsWith("ing") && !Verbs.find(phrase.terms()).isEmpty()) {
      gestures.add(phrase);
      said.manner().add(word);
    } else {
      said.read(phrase.terms());
    }
  }

  /** {@code clutching her throat}: no thing is in the hand. */
  private static boolean limb(Phrase phrase) {
    return phrase.terms().size() <= 4 && BodyParts.words().contains(lower(phrase.terms().get(phrase.terms().size() - 1)));
  }

  /** Whom the others of the line walk along; of himself it says that they do. */
  private void support(Phrase whom, Arguments said) {
    Optional<String> name =
        desk.nouns().find(whom.terms(), 0, "", "").map(Nouns.Found::target)
            .filter(t -> t.kind() == Target.Kind.PERFORMER).map(Target::name);
    if (name.isEmpty()) {
      desk.tell(desk.unknown(whom.first(), "performer"));
    } else if (name.get().equals(performer)) {
      others.forEach(o -> said.manner().add(Support.by(o)));
    } else {
      said.manner().add(Support.of(name.get()));
    }
  }

  private void hold(Phrase thing, Arguments said) {
    Optional<Nouns.Found> found = desk.nouns().find(thing.terms(), 0, performer, "");
    String prop =
        found.isPresent() && found.get().target().kind() == Target.Kind.PROP
            ? found.get().target().name()
            : desk.newHeldProp(thing, performer);
    held.add(prop);
    said.add("with", Nouns.prop(prop, Optional.empty()), thing.span());
  }

  /** Whether a thing is in a hand of the performer. */
  private boolean inHand(Phrase thing) {
    return desk.nouns().find(thing.terms(), 0, performer, "").map(f -> desk.world().props().get(f.target().name()))
        .flatMap(p -> p.held(time)).filter(h -> h.performer().equals(performer)).isPresent();
  }

  private void withThing(Phrase thing, Phrase whole, Arguments said) {
    Optional<Nouns.Found> found = desk.nouns().find(thing.terms(), 0, performer, "with");
    if (found.isPresent()) {
      said.add("with", found.get().target(), thing.span());
    } else if (desk.isManner(lower(thing.first())) || thing.terms().size() == 1) {
      thing.terms().forEach(t -> said.manner().add(lower(t)));
    } else {
      said.read(whole.terms());
    }
  }

  /** What hangs behind a thing that goes along; by what it hangs is not seen. */
  private void tow(Phrase load, Arguments said) {
    desk.nouns().find(load.terms(), 0, performer, "").ifPresentOrElse(
        f -> said.add("with", f.target(), load.span()), () -> desk.tell(desk.unknown(load.first(), "prop")));
  }

  private void facing(Phrase whom, Arguments said) {
    said.manner().add("facing");
    desk.heading(whom.terms(), performer, time).ifPresent(h -> said.numbers().put("facing", h));
  }

  private void unknownVerb(Term verb) {
    Diagnostic error =
        Diagnostic.error(desk.source(), verb.span(), "there is no action \"" + verb.text() + "\"");
    desk.tell(
        Stems.verb(lower(verb)).stream()
            .flatMap(stem -> Spelling.nearest(stem, Verbs.known()).stream())
            .reduce((first, shorter) -> shorter)
            .map(n -> error.hint("did you mean \"" + n + "\"?"))
            .orElse(error.hint("actionline list actions names them all")));
  }
}
