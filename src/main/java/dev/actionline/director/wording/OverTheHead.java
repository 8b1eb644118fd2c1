package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.Prepositions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code She brings a chair down on his head, smashes a bottle over the guard's skull}: a blow with the one to the other. */
final class OverTheHead {
  private static final Set<String> UPON = Prepositions.of("struck upon");
  private static final Set<ActionClass> BLOWS = Set.of(ActionClass.STRIKE, ActionClass.BREAK, ActionClass.PUT, ActionClass.CARRY, ActionClass.OTHER);
  private static final Set<String> VERBS = Vocabulary.kind("brings down on");
  private static final Pattern HIS = Pattern.compile("\\b" + Prepositions.anyOf("struck upon") + " (his|her)\\b");

  private static final Pattern OWNER =
      Pattern.compile("\\b" + Prepositions.anyOf("struck upon") + " (?:[Tt]he |an? )?([\\p{L}. ]+?)['\u2019]s?\\s");

  private OverTheHead() {}

  /** The same as a blow; empty for what is none. */
  static Optional<Clause> of(Clause clause, Unit unit) {
    boolean blow = BLOWS.contains(clause.kind()) && VERBS.contains(clause.simpleVerb()) && clause.relation().isEmpty();
    Optional<String> thing = clause.target().filter(t -> blow && unit.company.performers(t).isEmpty() && !ThingKinds.bodyPart(t) && unit.props.modelled(t.toLowerCase(Locale.ROOT)));
    Optional<Clause.Adjunct> where = clause.adjuncts().stream().filter(a -> UPON.contains(a.relation()))
        .filter(a -> ThingKinds.bodyPart(a.noun()) || !unit.company.performers(a.noun()).isEmpty()).findFirst();
    return thing.flatMap(t -> where.flatMap(w -> whom(clause, w, unit))
        .map(v -> clause.withVerb("strike").withObject(v).withAdjuncts(List.of(new Clause.Adjunct("with", t))).withKind(ActionClass.STRIKE)));
  }

  private static Optional<String> whom(Clause clause, Clause.Adjunct where, Unit unit) {
    Optional<String> actor = clause.actors().stream().flatMap(a -> unit.company.performers(a).stream()).findFirst();
    Optional<String> named = Stream.of(Optional.of(where.noun()), clause.telling().owner(), clause.owner()).flatMap(Optional::stream)
        .flatMap(n -> unit.company.performers(n).stream()).filter(p -> actor.filter(p::equals).isEmpty()).findFirst();
    Matcher owner = OWNER.matcher(clause.sentence());
    Optional<String> owned = owner.find() ? unit.company.performers(owner.group(1).toUpperCase(Locale.ROOT)).stream().filter(p -> actor.filter(p::equals).isEmpty()).findFirst() : Optional.empty();
    Matcher his = HIS.matcher(clause.sentence());
    Optional<String> partner = actor.filter(a -> his.find()).flatMap(a -> unit.other(a, his.group(1)));
    return named.or(() -> owned).or(() -> partner);
  }
}
