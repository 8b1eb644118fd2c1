package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  private record Mention(Reference reference, Role role, int sentence, int clause, boolean own) {}

  private static final int REACH = 7;

  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> gone = new LinkedHashSet<>();
  private boolean agent;
  private int sentence;
  private int clause;
  private int sceneStart;

  void newScene() {
    sentence += 2;
    sceneStart = mentions.size();
  }

  void newSentence() {
    sentence++;
    clause++;
  }

  void newClause() {
    clause++;
  }

  /** A part of the body of the one who acts: hardly what "it" will mean. */
  void mentionOwn(Reference reference, Role role) {
    mentions.add(new Mention(reference, role, sentence, clause, true));
  }

  void mention(Reference reference, Role role) {
    if (!reference.isNobody() && !reference.noun().matches("camera|nothing|nobody")) {
      mentions.add(new Mention(reference, role, sentence, clause, false));
    }
  }

  /** The verb to come wants somebody alive, or not. */
  void expect(boolean alive) {
    agent = alive;
  }

  /** It exploded or went under: nobody speaks of it any more. */
  void gone(String label) {
    gone.add(label);
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
      case "themselves":
      case "all":
        return several(role, avoid);
      default:
        return it(role, avoid);
    }
  }

  private Optional<Reference> single(Gender gender, Role role, Set<String> avoid) {
    return best(
        role,
        avoid,
        m ->
            m.cast()
                && m.labels().size() == 1
                && (m.gender() == gender || m.gender() == Gender.UNKNOWN),
        2.0,
        m -> m.gender() == gender ? 0 : -3);
  }

  private Optional<Reference> it(Role role, Set<String> avoid) {
    return best(
        role, avoid, m -> m.gender() == Gender.NEUTER, 2.5, m -> m.cast() ? agent ? 3 : 1.2 : 0);
  }

  private static boolean weak(String noun) {
    return Nouns.is("furnishing", noun)
        || Nouns.is("abstract", noun)
        || Nouns.is("time", noun)
        || Nouns.in("sound", noun)
        || Nouns.in("gas", noun);
  }

  private interface Fit {
    boolean fits(Reference reference);
  }

  private interface Weight {
    double of(Reference reference);
  }

  private Optional<Reference> best(
      Role role, Set<String> avoid, Fit fit, double fade, Weight weight) {
    Reference best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention m = mentions.get(i);
      int distance = sentence - m.sentence;
      if (distance > REACH * 3) {
        break;
      }
      boolean out =
          !fit.fits(m.reference) || m.reference.labels().stream().anyMatch(avoid::contains);
      if (out) {
        continue;
      }
      double score =
          -fade * Math.min(distance, REACH)
              - 0.2 * distance
              + prominence(m.role)
              + weight.of(m.reference);
      boolean place = role == Role.PLACE && Nouns.is("furnishing", m.reference.noun());
      score += place ? 5 : role == Role.PLACE && Nouns.in("path", m.reference.noun()) ? 2 : 0;
      score -=
          m.own && m.role == Role.SUBJECT
              ? (distance == 0 ? 0 : 3)
              : m.own || m.role != Role.SUBJECT && !m.reference.cast() && weak(m.reference.noun())
                  ? Nouns.is("abstract", m.reference.noun()) ? 7 : 4
                  : 0;
      score -= gone.contains(m.reference.label()) ? 4 : 0;
      score -=
          m.role == Role.SUBJECT
                  && !m.reference.cast()
                  && (Nouns.is("abstract", m.reference.noun())
                      || m.reference.noun().matches("hole|crater|gap|crack|wound"))
              ? 3
              : 0;
      score +=
          m.role == role && role != Role.OTHER || role == Role.OTHER && m.role == Role.OBJECT
              ? 1
              : 0;
      score -= m.clause == clause && role == Role.SUBJECT ? 1 : 0;
      if (score > most) {
        best = m.reference;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double prominence(Role role) {
    return role == Role.SUBJECT ? 1.5 : role == Role.OBJECT ? 1 : 0.5;
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
              && m.reference.labels().size() == 1;
      if (!plural || out) {
        continue;
      }
      if (m.reference.cast()) {
        double score = prominence(m.role) - 2 * (sentence - m.sentence) + 1.4;
        return thing != null && most > score
            ? Optional.of(thing.reference)
            : Optional.of(m.reference);
      }
      boolean near = sentence - m.sentence <= 1;
      double score =
          prominence(m.role)
              - 2 * (sentence - m.sentence)
              - (weak(m.reference.noun()) && m.role != Role.SUBJECT ? 2 : 0);
      if (near && score > most) {
        thing = m;
        most = score;
      }
    }
    List<Reference> people = lately(avoid);
    boolean thingFits =
        thing != null && (!subject || people.size() < 2 || thing.role == Role.SUBJECT);
    if (thingFits) {
      return Optional.of(thing.reference);
    }
    return people.size() < 2 ? Optional.empty() : Optional.of(together(people));
  }

  /** All who were told of just now, three at most; else the two told of last. */
  private List<Reference> lately(Set<String> avoid) {
    List<Reference> all = company(avoid);
    List<Reference> near =
        all.stream().filter(r -> r.gender() != Gender.NEUTER && distance(r) <= 2).limit(3).toList();
    return near.size() > 2 ? near : all.subList(0, Math.min(2, all.size()));
  }

  private int distance(Reference reference) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).reference.labels().equals(reference.labels())) {
        return sentence - mentions.get(i).sentence;
      }
    }
    return REACH;
  }

  /** Those of the cast told of in this scene, most recent first. */
  List<Reference> company(Set<String> avoid) {
    List<Reference> here = company(avoid, sceneStart);
    return here.size() < 2 ? company(avoid, 0) : here;
  }

  private List<Reference> company(Set<String> avoid, int from) {
    Set<String> seen = new LinkedHashSet<>(avoid);
    List<Reference> out = new ArrayList<>();
    List<Reference> others = new ArrayList<>();
    for (int i = mentions.size() - 1;
        i >= from && sentence - mentions.get(i).sentence < 3 * REACH;
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

  /** The last beast or monster told of. */
  Optional<Reference> lastBeast() {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Reference r = mentions.get(i).reference;
      if (r.cast() && r.gender() == Gender.NEUTER && r.labels().size() == 1) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }

  /** Somebody who acted before this scene and has not been seen in it: "guess-who". */
  Optional<Reference> absent() {
    for (int i = sceneStart - 1; i >= 0; i--) {
      Reference r = mentions.get(i).reference;
      if (r.cast()
          && r.gender() == Gender.NEUTER
          && r.labels().size() == 1
          && !inScene(r.label())) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }

  /** The last one told of by a vague word or for the first time: "something", "a man". */
  Optional<Reference> lastStranger() {
    for (int i = mentions.size() - 1; i >= 0 && sentence - mentions.get(i).sentence <= 3; i--) {
      Mention m = mentions.get(i);
      String label =
          m.reference.cast() && m.reference.labels().size() == 1
              ? m.reference.label().toLowerCase(java.util.Locale.ROOT)
              : m.reference.noun();
      if (label.matches(
              "something|someone|somebody|figure|shape|silhouette|shadow|form|man|woman|boy|girl"
                  + "|stranger|person|kid|child|hand")
          && m.reference.labels().size() == 1) {
        return Optional.of(m.reference);
      }
    }
    return Optional.empty();
  }

  /** The last several things told of, for "one". */
  Optional<Reference> lastSeveral() {
    for (int i = mentions.size() - 1; i >= 0 && sentence - mentions.get(i).sentence <= 3; i--) {
      Reference r = mentions.get(i).reference;
      if (r.gender() == Gender.PLURAL && r.labels().size() == 1) {
        return Optional.of(
            new Reference(
                r.labels(), r.noun(), r.cast(), Gender.NEUTER, List.of(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** Told of in this scene already. */
  boolean inScene(String label) {
    return mentions.subList(sceneStart, mentions.size()).stream()
        .anyMatch(m -> m.reference.labels().contains(label));
  }
}
