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
  /** The last beast or monster told of. */
  Optional<Reference> beast() {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Reference r = mentions.get(i).reference();
      if (r.cast() && r.gender() == Gender.NEUTER && r.labels().size() == 1) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }

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
      if (Lexicon.TURNS.has("stranger", English.head(label))
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
}
