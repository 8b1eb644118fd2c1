package dev.actionline.breakdown;

import dev.actionline.words.Prepositions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whom something is only done to: nobody of the cast, since they neither act nor speak, but to be seen. */
final class Bystanders {
  private static final Set<String> PRESENT = Prepositions.of("somebody who is there");

  private static final Set<ActionClass> GOES = Set.of(ActionClass.MOVE, ActionClass.ENTER, ActionClass.EXIT, ActionClass.DRIVE, ActionClass.LOOK, ActionClass.OTHER);

  /** "The biker's neck". */
  private static final Pattern OWNED = Pattern.compile("\\b(?:the|an?) (?:\\p{Ll}+ )?(\\p{Ll}+)['\u2019]s (\\p{Ll}+)");

  private Bystanders() {}

  /** In the order of being told of, from all clauses of a script. */
  static List<CastMember> of(List<Clause> clauses, CastList cast) {
    Set<String> there = new LinkedHashSet<>();
    clauses.stream().filter(c -> c.real() && c.kind() != ActionClass.TRANSFORM && !Lexicon.TURNS.has("done-to-the-absent", c.simpleVerb())).forEach(c ->
        entries(c, cast).filter(e -> isSomebody(e, c.kind()) && !(c.kind() == ActionClass.LOOK && e.gender == CastMember.Gender.PLURAL)) // the dancers are a crowd
            .forEach(e -> there.add(e.name)));
    return there.stream().map(n -> cast.named(n).orElseThrow()).map(e -> e.member(e.years())).toList();
  }

  /** By what he is; or by a name, which may be a town's where one goes. */
  private static boolean isSomebody(CastEntry entry, ActionClass kind) {
    boolean person = !entry.inCast() && (entry.kind == CastMember.Kind.PERSON || entry.kind == CastMember.Kind.GROUP);
    boolean named = entry.noun.isEmpty() && (!GOES.contains(kind) || Signs.isFirstName(entry.name.toLowerCase(Locale.ROOT).split(" ")[0]));
    return person && (named || Nouns.is("plainly somebody", entry.noun));
  }

  private static Stream<CastEntry> entries(Clause clause, CastList cast) {
    boolean bySomebody = clause.actors().stream().anyMatch(a -> cast.named(a).filter(CastEntry::inCast).isPresent());
    Stream<CastEntry> owners = bySomebody ? OWNED.matcher(clause.sentence()).results().filter(m -> Nouns.in("body", m.group(2))).flatMap(m -> cast.byNoun(m.group(1)).stream()) : Stream.of();
    return Stream.concat(met(clause, bySomebody).flatMap(n -> cast.named(n).stream()), owners);
  }

  /** Whom and what a clause names that has to be there. */
  private static Stream<String> met(Clause clause, boolean bySomebody) {
    Stream<String> target = clause.target().stream().filter(t -> clause.relation().isEmpty() || PRESENT.contains(clause.relation().get()));
    Stream<String> further = clause.adjuncts().stream().filter(a -> PRESENT.contains(a.relation())).map(Clause.Adjunct::noun);
    Stream<String> owner = clause.owner().stream().filter(o -> clause.kind() == ActionClass.STRIKE || bySomebody && clause.target().filter(t -> Nouns.in("body", t)).isPresent()); // whose blow is parried
    return Stream.of(target, further, owner).flatMap(s -> s);
  }
}
