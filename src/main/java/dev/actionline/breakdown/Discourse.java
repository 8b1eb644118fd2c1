package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What has been talked of, and so what a pronoun means: the one that agrees in gender and number,
 * was told most recently, and most prominently; a subject is more prominent than an object. The
 * weights follow Lappin and Leass (1994) in kind, and were set by hand on passages of many genres.
 */
final class Discourse {
  /** The part a mention played in its clause. */
  enum Role {
    SUBJECT,
    OBJECT,
    OTHER,
    /** Asked for only: "over it", "through it" means a place before a thing. */
    PLACE
  }

  /**
   * Somebody or something was told of.
   *
   * @param own a part of the body of the one who acts
   * @param handled somebody had it in hand
   */
  record Mention(
      Reference reference, Role role, int sentence, int clause, boolean own, boolean handled) {}

  private final List<Mention> mentions = new ArrayList<>();
  private final Repeats repeats = new Repeats();
  private final Set<String> gone = new LinkedHashSet<>();
  private String speaker = "";
  private final Voices voices = new Voices();
  private Salience.Wanted wanted = Salience.Wanted.ANY;
  private Predicate<String> beast = l -> false;
  private Predicate<String> pet = l -> false;
  private Supplier<Optional<Reference>> toCome = Optional::empty;
  private int sentence;
  private int clause;
  private int sceneStart;

  void newScene() {
    sentence += 2;
    sceneStart = mentions.size();
    voices.newScene();
  }

  void newSentence() {
    sentence++;
    voices.newSentence();
    clause++;
  }

  void newClause() {
    clause++;
  }

  /** A part of the body of the one who acts: hardly what "it" will mean. */
  void mentionOwn(Reference reference, Role role) {
    mentions.add(new Mention(reference, role, sentence, clause, true, false));
  }

  void mention(Reference reference, Role role) {
    if (!reference.isNobody() && !Shape.fits(reference.noun(), "camera|nothing|nobody")) {
      mentions.add(new Mention(reference, role, sentence, clause, false, false));
    }
  }

  /** A thing that somebody has in hand. */
  void mentionHandled(Reference reference) {
    mentions.add(new Mention(reference, Role.OBJECT, sentence, clause, false, true));
  }

  /** What is told next to be in a hand, for an "it" that means nothing told before. */
  void toCome(Supplier<Optional<Reference>> thing) {
    toCome = thing;
  }

  /** Machines and animals are "it" too, whatever else they are called. */
  void beasts(Predicate<String> who) {
    beast = who;
  }

  /** Animals with a name of their own may be "he" or "she". */
  void pets(Predicate<String> who) {
    pet = who;
  }

  /** A beast without a name: "she" rather is a woman. */
  private boolean beastly(Reference r) {
    return r.cast() && beast.test(r.label()) && !pet.test(r.label()) && Nouns.is("animal", r.label().toLowerCase(java.util.Locale.ROOT));
  }

  private boolean mayBeIt(Reference m) {
    return m.gender() == Gender.NEUTER
        || m.cast() && m.labels().size() == 1 && beast.test(m.label());
  }

  /** What the verb to come wants for its subject. */
  void expect(Salience.Wanted subject) {
    wanted = subject;
  }

  /** Who is only heard. */
  Voices voices() {
    return voices;
  }

  /** It exploded or went under: nobody speaks of it any more. */
  void gone(String label) {
    gone.add(label);
  }

  /** A thing was told to be done so. */
  void done(String verb, Reference thing) {
    repeats.done(verb, thing, sentence, clause);
  }

  /** The thing that was last done so, if it was just now. */
  Optional<Reference> done(String verb) {
    return repeats.again(verb, mentions, sentence, clause);
  }

  /** Who acted last. */
  Optional<Reference> lastSubject() {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).role == Role.SUBJECT) {
        return Optional.of(mentions.get(i).reference);
      }
    }
    return Optional.empty();
  }

  /** Who of the cast acted last, in this scene. */
  Optional<Reference> lastAgent(Set<String> avoid) {
    for (int i = mentions.size() - 1; i >= sceneStart; i--) {
      Mention m = mentions.get(i);
      if (m.reference.cast()
          && m.role == Role.SUBJECT
          && m.reference.labels().stream().noneMatch(avoid::contains)) {
        return Optional.of(m.reference);
      }
    }
    return Optional.empty();
  }

  /** Who or what a pronoun means; empty when nothing fits. */
  Optional<Reference> pronoun(String pronoun, Role role, Set<String> avoid) {
    switch (pronoun) {
      case "he":
      case "him":
      case "his":
      case "himself":
        return single(Gender.MALE, role, avoid);
      case "she":
      case "her":
      case "hers":
      case "herself":
        return single(Gender.FEMALE, role, avoid);
      case "they":
      case "them":
      case "their":
      case "theirs":
      case "both":
      case "each":
      case "themselves":
      case "all":
        return several(role, avoid);
      default:
        return it(role, avoid);
    }
  }

  private Optional<Reference> single(Gender gender, Role role, Set<String> avoid) {
    Optional<Reference> somebody =
        best(
            role,
            avoid,
            m ->
                m.cast()
                    && m.labels().size() == 1
                    && (m.gender() == gender
                        || m.gender() == Gender.UNKNOWN
                        || m.gender() == Gender.NEUTER && pet.test(m.label())),
            Salience.ofPerson(gender));
    return somebody.isPresent() ? somebody : animal(gender, role, avoid);
  }

  /** In a fable the fox is "he". */
  private Optional<Reference> animal(Gender gender, Role role, Set<String> avoid) {
    return best(role, avoid, m -> m.cast() && m.labels().size() == 1 && beast.test(m.label()), Salience.ofPerson(gender));
  }

  private Optional<Reference> it(Role role, Set<String> avoid) {
    Optional<Reference> told = best(role, avoid, this::mayBeIt, Salience.ofThing(wanted));
    return told.isEmpty() && wanted == Salience.Wanted.WIELDED ? toCome.get() : told;
  }

  private Optional<Reference> best(Role role, Set<String> avoid, Predicate<Reference> fit, Salience salience) {
    Reference best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention m = mentions.get(i);
      int distance = sentence - m.sentence;
      if (distance > Salience.REACH * 3) {
        break;
      }
      boolean out =
          !fit.test(m.reference) || m.reference.labels().stream().anyMatch(avoid::contains);
      if (out) {
        continue;
      }
      double score = salience.of(m, role, distance);
      score -= gone.contains(m.reference.label()) ? 4 : 0;
      score -= m.clause == clause && role == Role.SUBJECT ? 1 : 0;
      score -= salience.asksPerson() && beastly(m.reference) ? 6 : 0;
      if (score > most) {
        best = m.reference;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Reference> several(Role role, Set<String> avoid) {
    boolean subject = role == Role.SUBJECT;
    Mention thing = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = mentions.size() - 1; i >= 0 && sentence - mentions.get(i).sentence <= 3; i--) {
      Mention m = mentions.get(i);
      boolean plural = m.reference.gender() == Gender.PLURAL;
      boolean out =
          m.reference.labels().stream().anyMatch(avoid::contains)
              && (subject || m.reference.labels().size() == 1);
      if (!plural || out || m.reference.cast() && joinedSince(i)) {
        continue;
      }
      if (m.reference.cast()) {
        double score = Salience.prominence(m.role) - 2 * (sentence - m.sentence) + 1.4;
        return thing != null && most > score
            ? Optional.of(thing.reference)
            : Optional.of(m.reference);
      }
      if (wanted == Salience.Wanted.ALIVE && !Nouns.in("body", m.reference.noun())) {
        continue;
      }
      boolean near = sentence - m.sentence <= 1;
      double score =
          Salience.prominence(m.role)
              - 2 * (sentence - m.sentence)
              - (Salience.weak(m.reference.noun()) && m.role != Role.SUBJECT ? 2 : 0);
      if (near && score > most) {
        thing = m;
        most = score;
      }
    }
    List<Reference> people = lately(avoid);
    boolean thingFits =
        thing != null && (!subject || people.size() < 2 || thing.role == Role.SUBJECT || distance(people.get(1)) > sentence - thing.sentence);
    if (thingFits) {
      return Optional.of(thing.reference);
    }
    return people.size() < 2 ? Optional.empty() : Optional.of(together(people));
  }

  /** After a pair was told of, somebody else acted: "they" are not that pair any more. */
  private boolean joinedSince(int at) {
    List<String> pair = mentions.get(at).reference.labels();
    return pair.size() > 1
        && mentions.subList(at + 1, mentions.size()).stream()
            .filter(m -> m.role == Role.SUBJECT && m.reference.cast())
            .flatMap(m -> m.reference.labels().stream())
            .anyMatch(l -> !pair.contains(l));
  }

  /** All who were told of just now, three at most; else the two told of last, and who was told of together with them. */
  private List<Reference> lately(Set<String> avoid) {
    List<Reference> all = company(avoid);
    List<Reference> near =
        all.stream().filter(r -> r.gender() != Gender.NEUTER && distance(r) <= 2).limit(3).toList();
    if (near.size() > 2 || all.size() < 3) {
      return near.size() > 2 ? near : all.subList(0, Math.min(2, all.size()));
    }
    boolean together = toldTogether(all.get(1), all.get(2));
    return all.subList(0, together ? 3 : 2);
  }

  /** "Mara and Ivo lift him": whoever remembers the one remembers the other. */
  private boolean toldTogether(Reference one, Reference other) {
    return distance(one) == distance(other)
        && mentions.stream()
            .filter(m -> m.reference.labels().containsAll(one.labels()))
            .reduce((a, b) -> b)
            .filter(m -> m.reference.labels().containsAll(other.labels()))
            .isPresent();
  }

  /** Sentences since somebody was told of, alone or as one of several. */
  private int distance(Reference reference) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).reference.labels().containsAll(reference.labels())) {
        return sentence - mentions.get(i).sentence;
      }
    }
    return Salience.REACH;
  }

  /** Those of the cast told of in this scene, most recent first. */
  List<Reference> company(Set<String> avoid) {
    List<Reference> here = company(avoid, sceneStart);
    return here.size() < 2 ? company(avoid, 0) : here;
  }

  /** Those of the cast told of lately, since a mention of this number. */
  List<Reference> company(Set<String> avoid, int from) {
    Set<String> seen = new LinkedHashSet<>(avoid);
    List<Reference> out = new ArrayList<>();
    List<Reference> others = new ArrayList<>();
    for (int i = mentions.size() - 1;
        i >= from && sentence - mentions.get(i).sentence < 3 * Salience.REACH;
        i--) {
      Reference r = mentions.get(i).reference;
      if (r.cast()
          && r.labels().size() == 1
          && r.gender() != Gender.PLURAL
          && seen.add(r.label())) {
        (r.gender() == Gender.NEUTER ? others : out).add(r);
      }
    }
    out.addAll(others);
    return out;
  }

  /** The pair told of last; the earlier of the two first. */
  static Reference together(List<Reference> people) {
    List<String> labels = new ArrayList<>();
    for (int i = people.size() - 1; i >= 0; i--) {
      labels.addAll(people.get(i).labels());
    }
    return Reference.ofCast(labels, "they", Gender.PLURAL);
  }

  /** Acted lately as a thing of its own: the feet on the stairs. */
  boolean actsAlone(String noun) {
    for (int i = mentions.size() - 1; i >= 0 && sentence - mentions.get(i).sentence <= 5; i--) {
      Mention m = mentions.get(i);
      if (m.role == Role.SUBJECT
          && !m.reference.cast()
          && m.reference.owner().isEmpty()
          && m.reference.noun().equals(noun)) {
        return true;
      }
    }
    return false;
  }

  /** Who spoke last is not who does what he orders. */
  void speaks(String label) {
    speaker = label;
  }

  String lastSpeaker() {
    return speaker;
  }

  /** The last group of the cast told of in this scene, for "the second". */
  Optional<Reference> lastGroup(CastList cast) {
    for (int i = mentions.size() - 1; i >= sceneStart; i--) {
      Reference r = mentions.get(i).reference;
      boolean group =
          r.cast()
              && r.labels().size() == 1
              && cast.named(r.label()).filter(e -> e.kind == CastMember.Kind.GROUP).isPresent();
      if (group) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }

  /** What was told of last, of several kinds. */
  Latest latest() {
    return new Latest(Collections.unmodifiableList(mentions), sentence, sceneStart);
  }

  /** Told of in this scene already. */
  boolean inScene(String label) {
    return mentions.subList(sceneStart, mentions.size()).stream()
        .anyMatch(m -> m.reference.labels().contains(label));
  }
}
