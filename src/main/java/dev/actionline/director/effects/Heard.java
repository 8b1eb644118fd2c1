package dev.actionline.director.effects;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Manner;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is heard and not seen, by what it does to whoever hears it: a door that slams upstairs, footsteps, something that breathes. */
final class Heard {
  private static final WordTable ELSEWHERE = Vocabulary.table("elsewhere");
  private static final Pattern AWAY = any("away");
  private static final Pattern OUTSIDE = any("outside");
  private static final Set<String> NOBODY_KNOWS = Vocabulary.kind("unknown doers");
  private static final Set<ActionClass> VOICES = Set.of(ActionClass.SPEAK, ActionClass.EMOTE, ActionClass.SLEEP);

  private final Unit unit;

  Heard(Unit unit) {
    this.unit = unit;
  }

  private static Pattern any(String row) {
    StringBuilder words = new StringBuilder();
    ELSEWHERE.keys().forEach(k -> words.append(ELSEWHERE.row(k).contains(row) ? "|" + Pattern.quote(k) : ""));
    return Pattern.compile("(?i)\\b(?:" + words.substring(1) + ")\\b");
  }

  /** Who is there starts at what is loud and listens to the rest; empty for what is to be seen, or when nobody is there. */
  Optional<Staged> stage(Clause clause, String noun) {
    boolean sounds = VOICES.contains(clause.kind())
        || unit.performances.forThing(clause.verb(), clause.kind()).filter(p -> p.action().name().equals("sound")).isPresent();
    boolean loud = Manner.ofVerb(clause.verb()).contains("hard");
    boolean away = AWAY.matcher(clause.sentence()).find() || OUTSIDE.matcher(clause.sentence()).find() && (sounds || loud);
    boolean unknown = NOBODY_KNOWS.contains(noun) && unit.company.performers(noun).isEmpty();
    if (unknown && !sounds && !loud && clause.kind() != ActionClass.OTHER) {
      Glimpse glimpse = new Glimpse(unit);
      return glimpse.behind(clause, noun).or(() -> glimpse.seen(clause)).or(() -> answer("look around"));
    }
    return away || unknown ? answer(loud) : Optional.empty();
  }

  /** Who is there hears it. */
  Optional<Staged> answer(boolean loud) {
    return answer(loud ? "flinch" : "listen");
  }

  private Optional<Staged> answer(String how) {
    Optional<String> who = unit.lastActor().filter(w -> !unit.isGone(w))
        .or(() -> unit.onStage().stream().filter(unit.company::figure).filter(p -> !unit.isUnseen(p)).findFirst());
    return who.flatMap(w -> unit.performances.named(how).map(
        p -> Staged.line(Company.name(w) + " " + ThirdPerson.of(p.verb()), p.action().name(), List.of(w), List.of()).seen(Interest.FACE)));
  }
}
