package dev.actionline.director;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has been helped to his feet and cannot walk alone yet: whoever then walks with him holds him. */
final class Helped {
  private static final Set<String> GAITS = WordTable.kind("helped gaits");

  private static final String HOW = ", supporting ";

  private Optional<String> whom = Optional.empty();

  /** Whom of those who go the others hold, by the line that was written for them. */
  static Optional<String> whom(Staged staged, List<String> who) {
    return who.size() < 2 ? Optional.empty()
        : who.stream().filter(w -> staged.text().filter(t -> t.contains(HOW + Company.name(w))).isPresent()).findFirst();
  }

  void up(String performer) {
    whom = Optional.of(performer);
  }

  /** What a line's manner gains: {@code , supporting MARA}; takes down who is helped. */
  String along(String action, List<String> performers, Arguments arguments) {
    if (action.equals("help up")) {
      arguments.target().flatMap(Aim::performer).ifPresent(this::up);
      return "";
    }
    boolean goes = GAITS.contains(action) && whom.filter(performers::contains).isPresent();
    if (goes && performers.size() == 1) {
      // he walks by himself again
      whom = Optional.empty();
      return "";
    }
    return goes ? HOW + Company.name(whom.get()) : "";
  }
}
