package dev.actionline.director.floor;

import dev.actionline.director.casting.Company;
import dev.actionline.director.set.Aim;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a camera can be put on, by the words of a direction or a description. */
public final class Frames {
  private static final Pattern OWNED = Pattern.compile("(.+?)['\u2019]S?\\s+(.+)");
  private static final Pattern OF = Pattern.compile("(.+?)\\s+OF\\s+(?:THE\\s+)?(.+)");

  private final Unit unit;

  /** Of the scene that a unit plays. */
  public Frames(Unit unit) {
    this.unit = unit;
  }

  /** What the words of a subject name that a camera can be put on. */
  public List<String> of(String subject) {
    Set<String> frames = new LinkedHashSet<>();
    Optional<String> part = partOf(subject);
    if (part.isPresent()) {
      return List.of(part.get());
    }
    for (String name : Presence.names(subject)) {
      named(name).ifPresent(frames::add);
    }
    if (frames.isEmpty()) {
      String[] words = subject.split("[^\\p{L}\\p{Nd}'-]+");
      for (int i = words.length - 1; i >= 0 && frames.isEmpty(); i--) {
        named(words[i]).ifPresent(frames::add);
      }
    }
    return List.copyOf(frames);
  }

  /** {@code MARA'S BOOTS}, {@code THE HANDS OF MARA}: a part of a body, as a camera line names it. */
  private Optional<String> partOf(String subject) {
    Matcher owned = OWNED.matcher(subject);
    Matcher of = OF.matcher(subject);
    String owner = owned.matches() ? owned.group(1) : of.matches() ? of.group(2) : "";
    String part = owned.matches() ? owned.group(2) : of.matches() ? of.group(1) : "";
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> whole = named(owner);
    String lower = part.toLowerCase(java.util.Locale.ROOT);
    boolean body = whole.filter(unit.company::figure).isPresent();
    if (body) {
      return unit.aims.part(lower, Optional.of(owner), List.of()).map(Aim::text)
          .or(() -> unit.props.named(lower)).or(() -> inHand(lower, whole.get())).or(() -> whole);
    }
    return whole;
  }

  /** {@code MARA'S PHONE}: what somebody owns and can hold is in the hand that is free. */
  private Optional<String> inHand(String noun, String owner) {
    return Optional.of(noun).filter(n -> unit.props.isThing(n) && unit.props.kinds.handy(n)).map(n -> {
      String prop = unit.props.bring(n, "in " + Company.name(owner) + " " + unit.hands.freeHand(owner) + " hand");
      unit.hands.take(owner, prop);
      return prop;
    });
  }

  /** What a camera is put on for one noun: a performer, a prop or a mark of the set; empty for what is not there. */
  public Optional<String> named(String noun) {
    String lower = noun.toLowerCase(java.util.Locale.ROOT);
    Optional<Aim> aim = unit.aims.of(noun, Optional.empty(), List.of());
    if (aim.isEmpty() && unit.props.isThing(lower)) {
      return Optional.of(unit.props.bring(lower, somewhere(lower)));
    }
    return aim.flatMap(Aim::frame);
  }

  /** Where a thing is that the script only mentions. */
  private String somewhere(String noun) {
    return AtHand.of(noun, unit)
        .or(() -> unit.ground.floor().stream().skip(2).findFirst().map(m -> "at " + m.name()))
        .orElse("at centre");
  }
}
