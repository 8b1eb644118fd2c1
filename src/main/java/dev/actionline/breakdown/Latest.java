package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import dev.actionline.breakdown.Discourse.Mention;
import dev.actionline.breakdown.Discourse.Role;
import dev.actionline.words.English;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was told of last: a beast, a stranger, several things, somebody who is not here. */
record Latest(List<Mention> mentions, int sentence, int sceneStart) {
  /** Somebody who acted before this scene and has not been seen in it: "guess-who". */
  Optional<Reference> absent() {
    for (int i = sceneStart - 1; i >= 0; i--) {
      Reference r = mentions.get(i).reference();
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
  Optional<Reference> stranger() {
    for (int i = mentions.size() - 1; i >= 0 && sentence - mentions.get(i).sentence() <= 3; i--) {
      Mention m = mentions.get(i);
      String label =
          m.reference().cast() && m.reference().labels().size() == 1
              ? m.reference().label().toLowerCase(Locale.ROOT)
              : m.reference().noun();
      if (Lexicon.TURNS.has("stranger", English.head(CastList.bare(label)))
          && m.reference().labels().size() == 1) {
        return Optional.of(m.reference());
      }
    }
    return Optional.empty();
  }

  /** The last several things told of, for "one". */
  Optional<Reference> several() {
    for (int i = mentions.size() - 1; i >= 0 && sentence - mentions.get(i).sentence() <= 3; i--) {
      Reference r = mentions.get(i).reference();
      boolean weak =
          mentions.get(i).role() != Role.SUBJECT && !r.cast() && Salience.weak(r.noun());
      if (r.gender() == Gender.PLURAL && r.labels().size() == 1 && !weak) {
        return Optional.of(
            new Reference(
                r.labels(), r.noun(), r.cast(), r.cast() && Nouns.is("person", r.noun()) ? Gender.UNKNOWN : Gender.NEUTER, List.of(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** The last thing or part of a body that was told to be somebody's, for "his" alone. */
  Optional<Reference> owned() {
    for (int i = mentions.size() - 1; i >= 0 && sentence - mentions.get(i).sentence() <= 2; i--) {
      Mention m = mentions.get(i);
      boolean somebodys = m.own() || m.handled() || !m.reference().owner().isEmpty();
      if (!m.reference().cast() && !m.reference().noun().isEmpty() && m.role() == Role.OBJECT && somebodys) {
        return Optional.of(m.reference());
      }
    }
    return Optional.empty();
  }

  /** What one does something to, for an object "one": of several things, else the last thing told of. */
  Optional<Reference> oneThing() {
    Optional<Reference> last = Optional.empty();
    for (int i = mentions.size() - 1; i >= 0 && sentence - mentions.get(i).sentence() <= 3; i--) {
      Mention m = mentions.get(i);
      Reference r = m.reference();
      boolean thing = !r.cast() && r.labels().size() == 1 && !m.own() && !Nouns.is("furnishing", r.noun()) && !Nouns.is("abstract", r.noun()) && !Nouns.in("body", r.noun()) && !Lexicon.TURNS.has("part-of-clothes", r.noun());
      if (thing && r.gender() == Gender.PLURAL) {
        return Optional.of(Reference.thing(r.noun(), false));
      }
      last = last.isEmpty() && thing && sentence - m.sentence() <= 1 && Nouns.artifact(r.noun()) ? Optional.of(Reference.thing(r.noun(), false)) : last;
    }
    return last;
  }

  /** The kind of thing that "another one" is: what was told of last, if that was a thing. */
  Optional<Reference> such() {
    for (int i = mentions.size() - 1; i >= 0 && sentence - mentions.get(i).sentence() <= 1; i--) {
      Mention m = mentions.get(i);
      Reference r = m.reference();
      if (m.role() == Role.OTHER || m.own()) {
        continue;
      }
      boolean countable =
          !r.cast()
              && r.labels().size() == 1
              && !Nouns.is("abstract", r.noun())
              && !Nouns.is("time", r.noun())
              && !Nouns.in("body", r.noun());
      return countable
          ? Optional.of(Reference.thing(r.noun(), false))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private boolean inScene(String label) {
    return mentions.subList(sceneStart, mentions.size()).stream()
        .anyMatch(m -> m.reference().labels().contains(label));
  }

  /** The last group of the cast told of in this scene, for "the second", "the others". */
  Optional<Reference> group(CastList cast) {
    for (int i = mentions.size() - 1; i >= sceneStart; i--) {
      Reference r = mentions.get(i).reference();
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
}
