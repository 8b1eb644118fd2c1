package dev.actionline.breakdown;

import dev.actionline.breakdown.Discourse.Mention;
import dev.actionline.breakdown.Discourse.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was done to what: "hangs a dress. The rail drops. She hangs it on the door": the dress. */
final class Repeats {
  /** Sentences after which nobody remembers. */
  private static final int REACH = 3;

  /** So many mentions back may belong to the sentence itself. */
  private static final int NEAR = 8;

  private record Done(Reference thing, int sentence, int clause) {}

  private final Map<String, Done> done = new HashMap<>();

  void done(String verb, Reference thing, int sentence, int clause) {
    done.put(verb, new Done(thing, sentence, clause));
  }

  /** The thing that was last done so, unless the sentence has told of another one already. */
  Optional<Reference> again(String verb, List<Mention> mentions, int sentence, int clause) {
    boolean other =
        mentions.stream()
            .skip(Math.max(0, mentions.size() - NEAR))
            .anyMatch(
                m ->
                    m.sentence() == sentence
                        && m.role() == Role.OBJECT
                        && !m.reference().cast()
                        && !m.own());
    return Optional.ofNullable(other ? null : done.get(verb))
        .filter(d -> sentence - d.sentence <= REACH && d.clause != clause)
        .map(Done::thing);
  }
}
