package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import dev.actionline.breakdown.Discourse.Mention;
import dev.actionline.breakdown.Discourse.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What "they" means, by what has been told of until now.
 *
 * @param wanted what the verb to come wants for its subject
 */
record Plurals(List<Mention> mentions, int sentence, int sceneStart, Salience.Wanted wanted) {
  /** Several things, people who belong together, or all who were told of just now; empty when nothing fits. */
  Optional<Reference> of(Role role, Set<String> avoid) {
    boolean subject = role == Role.SUBJECT;
    Mention thing = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = mentions.size() - 1; i >= 0 && sentence - mentions.get(i).sentence() <= 3; i--) {
      Mention m = mentions.get(i);
      boolean plural = m.reference().gender() == Gender.PLURAL;
      boolean out =
          m.reference().labels().stream().anyMatch(avoid::contains)
              && (subject || avoid.containsAll(m.reference().labels()));
      if (!plural || out || m.reference().cast() && joinedSince(i)) {
        continue;
      }
      if (m.reference().cast()) {
        double score = Salience.prominence(m.role()) - 2 * (sentence - m.sentence()) + 1.4;
        return thing != null && most > score
            ? Optional.of(thing.reference())
            : Optional.of(m.reference());
      }
      if (wanted == Salience.Wanted.ALIVE && !Nouns.in("body", m.reference().noun())) {
        continue;
      }
      if (wanted == Salience.Wanted.GOING && fixed(m.reference().noun())) {
        continue;
      }
      boolean near = sentence - m.sentence() <= 1;
      double score =
          Salience.prominence(m.role())
              - 2 * (sentence - m.sentence())
              - (Salience.weak(m.reference().noun()) && m.role() != Role.SUBJECT ? 2 : 0);
      if (near && score > most) {
        thing = m;
        most = score;
      }
    }
    List<Reference> people = lately(avoid);
    boolean thingFits =
        thing != null && (!subject || people.size() < 2 || thing.role() == Role.SUBJECT || distance(people.get(1)) > sentence - thing.sentence());
    if (thingFits) {
      return Optional.of(thing.reference());
    }
    Optional<Reference> group = people.stream().anyMatch(this::here) ? Optional.empty() : group(avoid);
    return group.isPresent() ? group : people.size() < 2 ? Optional.empty() : Optional.of(together(people));
  }

  private boolean here(Reference reference) {
    return mentions.subList(sceneStart, mentions.size()).stream().anyMatch(m -> m.reference().labels().containsAll(reference.labels()));
  }

  /** Several of the cast, told of as one in this scene, if a while ago. */
  private Optional<Reference> group(Set<String> avoid) {
    return mentions.subList(sceneStart, mentions.size()).stream().map(Mention::reference)
        .filter(r -> r.cast() && r.gender() == Gender.PLURAL && r.labels().size() == 1 && r.labels().stream().noneMatch(avoid::contains))
        .reduce((a, b) -> b);
  }

  private static boolean fixed(String noun) {
    return !Nouns.in("light", noun) && Nouns.is("furnishing", noun) || Nouns.in("furniture", noun) || Nouns.in("door", noun);
  }

  /** After a pair was told of, somebody else acted: "they" are not that pair any more. */
  private boolean joinedSince(int at) {
    List<String> pair = mentions.get(at).reference().labels();
    return pair.size() > 1
        && mentions.subList(at + 1, mentions.size()).stream()
            .filter(m -> m.role() == Role.SUBJECT && m.reference().cast())
            .flatMap(m -> m.reference().labels().stream())
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
            .filter(m -> m.reference().labels().containsAll(one.labels()))
            .reduce((a, b) -> b)
            .filter(m -> m.reference().labels().containsAll(other.labels()))
            .isPresent();
  }

  /** Sentences since somebody was told of, alone or as one of several. */
  private int distance(Reference reference) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).reference().labels().containsAll(reference.labels())) {
        return sentence - mentions.get(i).sentence();
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
        i >= from && sentence - mentions.get(i).sentence() < 3 * Salience.REACH;
        i--) {
      Reference r = mentions.get(i).reference();
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

  /** "The others": the group told of, else those who did not act last. */
  Optional<Reference> others(CastList cast, Set<String> avoid) {
    Optional<Reference> group = new Latest(mentions, sentence, sceneStart).group(cast);
    List<Reference> rest = company(avoid).stream().filter(r -> distance(r) > 0).skip(1).limit(3).toList();
    return group.isPresent() || rest.isEmpty() ? group : Optional.of(together(rest));
  }

  /** The pair told of last; the earlier of the two first. */
  static Reference together(List<Reference> people) {
    List<String> labels = new ArrayList<>();
    for (int i = people.size() - 1; i >= 0; i--) {
      labels.addAll(people.get(i).labels());
    }
    return Reference.ofCast(labels, "they", Gender.PLURAL);
  }
}
