package dev.actionline.director.positions;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.director.wording.MadeOf;
import dev.actionline.words.WordNet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who is in the saddle or at the wheel when a scene begins: whose first deed there is to ride or to drive. */
public final class Mounts {
  private static final Set<String> WAYS = Vocabulary.kind("ways");
  private static final Set<String> GETS_OFF = Vocabulary.kind("gets off");
  private static final Set<String> RIDDEN = Vocabulary.kind("ridden mostly");

  private Mounts() {}

  /** Nouns of what is ridden, by performer; each is brought on the set's way. */
  public static Map<String, String> of(Breakdown.Scene scene, Unit unit) {
    Map<String, String> mounts = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Beat beat : scene.beats()) {
      if (beat instanceof Clause told && told.real()) {
        Clause clause = MadeOf.corrected(told).orElse(told);
        for (String actor : clause.actors()) {
          unit.company.performers(actor).stream().limit(1).filter(unit.company::figure).filter(seen::add)
              .forEach(p -> mount(clause, scene, unit).ifPresent(m -> mounts.put(p, m)));
        }
      }
    }
    mounts.values().forEach(
        noun -> WAYS.stream().flatMap(w -> unit.ground.named(w).stream()).findFirst().ifPresent(m -> unit.props.bring(noun, "at " + m.name())));
    return mounts;
  }

  /** What somebody who only dismounts gets off: what the sentence tells of, else what is ridden mostly. */
  private static Optional<String> mount(Clause clause, Breakdown.Scene scene, Unit unit) {
    boolean driven = unit.performances.of(clause.verb(), clause.kind()).filter(p -> p.action().name().equals("drive")).isPresent();
    boolean drives = driven && clause.relation().isEmpty() && !scene.interior().orElse(false);
    boolean rides = drives || Gist.rides(clause);
    Stream<String> told = Stream.concat(clause.target().stream(), clause.owner().stream());
    boolean alone = GETS_OFF.contains(clause.simpleVerb()) && clause.target().isEmpty();
    Stream<String> said = alone ? Stream.concat(Stream.of(clause.sentence().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")), RIDDEN.stream()) : Stream.empty();
    return Stream.concat(told, said)
        .map(n -> n.toLowerCase(java.util.Locale.ROOT))
        .filter(n -> rides && unit.props.modelled(n))
        .filter(n -> unit.library.words().isA(n, WordNet.Kind.NOUN, 2, "vehicle") || saddled(n, unit))
        .findFirst();
  }

  /** What lives and can be sat on. */
  private static boolean saddled(String noun, Unit unit) {
    return unit.ground.seatProp(noun) && unit.library.words().isA(noun, WordNet.Kind.NOUN, 1, "animal");
  }
}
