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
   * @param by labels of who had it in hand; empty for nobody
   */
  record Mention(
      Reference reference, Role role, int sentence, int clause, boolean own, List<String> by) {
    boolean handled() {
      return !by.isEmpty();
    }

    /** Of the same clause or sentence: who holds it is among these, or somebody else holds it. */
    double heldBy(Set<String> asking) {
      return by.isEmpty() ? 0 : by.stream().anyMatch(asking::contains) ? 4 : -3;
    }
  }

  /** Who was last told of in a scene before is meant only when nobody of this one can be. */
  private static final double ELSEWHERE = 6;

  private final List<Mention> mentions = new ArrayList<>();
  private final Repeats repeats = new Repeats();
  private final Set<String> gone = new LinkedHashSet<>();
  private String speaker = "";
  private final Voices voices = new Voices();
  private Salience.Wanted wanted = Salience.Wanted.ANY;
  private Predicate<String> beast = l -> false;
  private Predicate<String> pet = l -> false;
  private Supplier<Optional<Reference>> toCome = Optional::empty;
  private Supplier<Optional<Reference>> ahead = Optional::empty;
  private Optional<Reference> victim = Optional.empty();
  private int hitAt;
  private int sentence;
  private int clause;
  private int sceneStart;
  private int sceneEnd = Integer.MAX_VALUE;

  /**
   * A scene begins.
   *
   * @param end where the next one does, in the source
   */
  void newScene(int end) {
    sceneEnd = end;
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
    mentions.add(new Mention(reference, role, sentence, clause, true, List.of()));
  }

  void mention(Reference reference, Role role) {
    if (!reference.isNobody() && !Shape.fits(reference.noun(), "camera|nothing|nobody")) {
      mentions.add(new Mention(reference, role, sentence, clause, false, List.of()));
    }
  }

  /** A thing that somebody has in hand. */
  void mentionHandled(Reference reference, List<String> by) {
    mentions.add(new Mention(reference, Role.OBJECT, sentence, clause, false, by));
  }

  /** Who the sentence is about, for a "his" that stands before him: "Sweat on his chin, the drummer nods". */
  void subjectAhead(Supplier<Optional<Reference>> who) {
    ahead = who;
  }

  Optional<Reference> subjectAhead() {
    return ahead.get();
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
        || m.cast() && m.labels().size() == 1 && beast.test(m.label()) && !(sexed(m) && !pet.test(m.label()));
  }

  /** A beast that a pronoun has made a "he" or a "she", and no noun: neither bull nor cow. */
  private static boolean sexed(Reference r) {
    String label = r.labels().isEmpty() ? "" : r.label().toLowerCase(java.util.Locale.ROOT);
    return (r.gender() == Gender.MALE || r.gender() == Gender.FEMALE) && Nouns.is("animal", label) && !Nouns.in("male", label) && !Nouns.in("female", label);
  }

  /** Many who do something as one: the crowd gathers, and it parts. */
  private static boolean oneBody(Reference m) {
    return m.cast() && m.labels().size() == 1 && Nouns.in("group", m.noun()) && !Lexicon.TURNS.has("always-they", m.noun());
  }

  /** The last beast or monster told of, whatever it is called. */
  Optional<Reference> beast() {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Reference r = mentions.get(i).reference;
      if (r.cast() && r.labels().size() == 1 && (r.gender() == Gender.NEUTER || pet.test(r.label()))) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }

  /** What the verb to come wants for its subject. */
  void expect(Salience.Wanted subject) {
    wanted = subject;
  }

  /** Who is only heard. */
  Voices voices() {
    return voices;
  }

  /** Who was told of by a noun alone has a name: no other is meant by it. */
  void revealed(String label, Reference who) {
    mentions.replaceAll(m -> m.reference.labels().equals(List.of(label)) ? new Mention(who, m.role, m.sentence, m.clause, m.own, m.by) : m);
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
        return plurals().of(role, avoid);
      default:
        return it(role, avoid);
    }
  }

  /** Somebody was hit, shot or thrown. */
  void hit(Reference whom) {
    victim = Optional.of(whom);
    hitAt = sentence;
  }

  private Optional<Reference> single(Gender gender, Role role, Set<String> avoid) {
    Optional<Reference> hit = wanted == Salience.Wanted.HIT && sentence - hitAt <= 1 ? victim.filter(v -> v.gender() == gender || v.gender() == Gender.UNKNOWN) : Optional.empty();
    if (hit.isPresent()) {
      return hit;
    }
    Optional<Reference> beast = role == Role.SUBJECT ? beastInMind(gender, avoid) : Optional.empty();
    if (beast.isPresent()) {
      return beast;
    }
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
    Optional<Reference> near = somebody.filter(s -> inScene(s.label())).isPresent() ? Optional.empty() : animal(gender, role, avoid).filter(a -> sexed(a) && a.gender() == gender && actsHere(a.label()));
    return near.isPresent() ? near : somebody.isPresent() ? somebody : animal(gender, role, avoid).filter(a -> inScene(a.label()));
  }

  /** "The mule stops. She chews.": the beast that acted last, where nobody here is known to be a she. */
  private Optional<Reference> beastInMind(Gender gender, Set<String> avoid) {
    boolean asked = mentions.subList(sceneStart, mentions.size()).stream().anyMatch(m -> m.reference.cast() && m.reference.gender() == gender);
    return lastSubject()
        .filter(r -> !asked && beastly(r) && r.labels().stream().noneMatch(avoid::contains))
        .filter(r -> mentions.stream().anyMatch(m -> m.role == Role.SUBJECT && m.reference.labels().equals(r.labels()) && sentence - m.sentence <= 1));
  }

  /** In a fable the fox is "he". */
  private Optional<Reference> animal(Gender gender, Role role, Set<String> avoid) {
    Gender other = gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
    return best(role, avoid, m -> m.cast() && m.labels().size() == 1 && m.gender() != other && beast.test(m.label()), Salience.ofPerson(gender));
  }

  /** Has acted in this scene, and of late. */
  private boolean actsHere(String label) {
    return mentions.subList(sceneStart, mentions.size()).stream()
        .anyMatch(m -> m.role == Role.SUBJECT && sentence - m.sentence <= 2 && m.reference.labels().contains(label));
  }

  private Optional<Reference> it(Role role, Set<String> avoid) {
    Optional<Reference> told = best(role, avoid, m -> mayBeIt(m) || role == Role.SUBJECT && oneBody(m), Salience.ofThing(wanted));
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
          !fit.test(m.reference) || m.reference.labels().stream().anyMatch(avoid::contains) || i < sceneStart && ofSeveral(m.reference);
      if (out) {
        continue;
      }
      double score = salience.of(m, role, distance);
      score -= i >= sceneStart ? 0 : salience.asksPerson() ? ELSEWHERE : m.reference.cast() ? ELSEWHERE / 4 : 0;
      score -= gone.contains(m.reference.label()) ? 4 : 0;
      score -= m.clause == clause && role == Role.SUBJECT ? 1 : 0;
      score -= salience.asksPerson() && beastly(m.reference) ? sexed(m.reference) ? 3 : 6 : 0;
      score += wanted == Salience.Wanted.HELD ? m.heldBy(avoid) : 0;
      if (score > most) {
        best = m.reference;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "One" of a group: a he while his scene lasts, and nobody in particular afterwards. */
  private boolean ofSeveral(Reference one) {
    return one.cast() && one.gender() == Gender.UNKNOWN
        && mentions.stream().anyMatch(m -> m.reference.gender() == Gender.PLURAL && m.reference.labels().equals(one.labels()));
  }

  /** Those of the cast told of in this scene, most recent first; when it is but one, those of the scenes before too. */
  List<Reference> company(Set<String> avoid) {
    return plurals().company(avoid);
  }

  /** Those of the cast told of lately, in whatever scene, most recent first. */
  List<Reference> lately(Set<String> avoid) {
    return plurals().company(avoid, 0);
  }

  /** Who and what are several. */
  Plurals plurals() {
    return new Plurals(mentions, sentence, sceneStart, wanted);
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

  /** What was told of last, of several kinds. */
  Latest latest() {
    return new Latest(Collections.unmodifiableList(mentions), sentence, sceneStart);
  }

  /** Somebody will be told of by name before this scene is over. */
  boolean soon(CastEntry entry, int from) {
    Integer next = entry.told.ceiling(from);
    return next != null && next < sceneEnd;
  }

  /** Told of in this scene already. */
  boolean inScene(String label) {
    return mentions.subList(sceneStart, mentions.size()).stream()
        .anyMatch(m -> m.reference.labels().contains(label));
  }
}
