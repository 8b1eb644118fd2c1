package dev.actionline.director.casting;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.CastMember;
import dev.actionline.core.Span;
import dev.actionline.director.library.Library;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Gives every member of the breakdown's cast a body: a figure, a model, or several of them. */
final class Casting {
  private static final List<String> KINDS_OF_THINGS = List.of("animal", "artifact");
  private static final Set<String> BABES = Vocabulary.kind("babes");
  private static final Set<String> CHILDREN = Vocabulary.kind("children");
  private static final Set<String> FEMALE = Vocabulary.kind("is a woman");
  private static final Set<String> MALE = Vocabulary.kind("is a man");
  private static final Set<String> CALLINGS = Vocabulary.kind("ends a man's calling");
  private static final Set<String> OF_WOMEN = Vocabulary.kind("ends a woman's calling");
  private static final Set<ActionClass> GOES =
      Set.of(ActionClass.MOVE, ActionClass.CRAWL, ActionClass.ENTER, ActionClass.EXIT, ActionClass.SIT, ActionClass.CLIMB);
  private static final int OLD = 60;
  private static final int GROWN = 15;
  private static final int TODDLER = 3;
  /** So long one is grown and no man yet, years. */
  private static final int TEENS = 3;

  private final Breakdown breakdown;
  private final Library library;
  private final Wardrobe wardrobe;
  private final Groups groups;
  private final Stature stature;
  private final Namesakes namesakes;
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private int unknown;

  Casting(Breakdown breakdown, Library library) {
    this.wardrobe = new Wardrobe(breakdown.screenplay().source().text());
    this.breakdown = breakdown;
    this.namesakes = new Namesakes(breakdown.everybody());
    this.library = library;
    this.groups = new Groups(breakdown, library);
    this.stature = new Stature(breakdown);
  }

  /** Everybody who acts or speaks, by canonical name, in the breakdown's order. */
  Map<String, Role> everybody() {
    breakdown.everybody().forEach(m -> wardrobe.keep(Wardrobe.told(traits(m))));
    List<CastMember> doubles = new ArrayList<>();
    for (CastMember told : breakdown.everybody()) {
      CastMember member = namesakes.whole(told);
      if (namesakes.of(told).isPresent() || builtIn(told) || inArms(told)) {
        continue;
      }
      if (namesakes.original(member).isPresent()) {
        doubles.add(member);
      } else {
        roles.put(member.name(), cast(member));
      }
    }
    doubles.forEach(d -> roles.put(d.name(), castDouble(d)));
    oneDouble(doubles);
    return inOrder();
  }

  /** Machinery that is a part of a set acts as the set does: nobody plays it. */
  private boolean builtIn(CastMember member) {
    boolean told = member.kind() == CastMember.Kind.MACHINE || member.kind() == CastMember.Kind.THING;
    boolean nameless =
        (member.noun().isEmpty() || member.noun().equalsIgnoreCase(member.name()))
            && member.gender() != CastMember.Gender.FEMALE
            && member.gender() != CastMember.Gender.MALE && !speaks(member);
    boolean machinery = told || nameless;
    String noun = member.noun().isEmpty() ? member.name().toLowerCase(Locale.ROOT) : member.noun();
    return machinery
        && !library.words().firstlySomebody(noun)
        && library.propNamed(noun).isEmpty()
        && library.figures().stream().noneMatch(f -> f.words().contains(noun))
        && library.builtIntoSet(noun);
  }

  /** A baby that goes nowhere by itself and says nothing is carried, laid down and handed over as a bundle is. */
  private boolean inArms(CastMember member) {
    String noun = member.noun().isEmpty() ? member.name().toLowerCase(Locale.ROOT) : member.noun();
    return BABES.contains(noun) && !speaks(member)
        && breakdown.clauses().stream().noneMatch(c -> c.actors().contains(member.name()) && GOES.contains(c.kind()));
  }

  /** Whether a thing that acts is a beast. */
  boolean beast(Role role) {
    return library.beast(role.kind()).isPresent();
  }

  Namesakes namesakes() {
    return namesakes;
  }

  static boolean grown(int years) {
    return years >= GROWN;
  }

  /** The same person at another age, as a role of its own. */
  Role aged(CastMember member, String name, int years) {
    CastMember older =
        new CastMember(
            member.name(), member.kind(), "", member.gender(), OptionalInt.of(years), List.of(), member.aliases(), member.first());
    Role role = figure(older, List.of(name));
    List<String> traits = Optional.ofNullable(roles.get(member.name())).map(r -> Wardrobe.asBefore(role.traits(), r.traits())).orElse(role.traits());
    return new Role(name, List.of(name), true, role.kind(), traits, Optional.of(older));
  }

  /** Somebody who is never met, but whose form is taken. */
  Role guise(Beat.Form form, List<String> looks) {
    CastMember seen =
        new CastMember(
            form.name(), CastMember.Kind.PERSON, "", form.gender(), OptionalInt.empty(), List.of(), List.of(),
            new Span(0, 0));
    return figure(seen, List.of(form.name())).looking(form.name(), looks);
  }

  private Map<String, Role> inOrder() {
    Map<String, Role> ordered = new LinkedHashMap<>();
    breakdown.everybody().stream().filter(m -> roles.containsKey(m.name()))
        .forEach(m -> ordered.put(m.name(), roles.get(m.name())));
    return ordered;
  }

  /** Two doubles of one original are the same being under two names; who speaks gives the name. */
  private void oneDouble(List<CastMember> doubles) {
    for (CastMember member : doubles) {
      CastMember first = namesakes.original(member).orElseThrow();
      Optional<CastMember> better =
          doubles.stream()
              .filter(d -> !d.equals(member) && speaks(d) && !speaks(member))
              .filter(d -> namesakes.original(d).filter(first::equals).isPresent())
              .findFirst();
      better.ifPresent(
          b -> {
            Role role = roles.get(b.name());
            roles.put(member.name(), role.doubled(member.name(), role.performers(), role.member()));
          });
    }
  }

  private boolean speaks(CastMember member) {
    return breakdown.scenes().stream()
        .flatMap(s -> s.beats().stream())
        .anyMatch(b -> b instanceof Beat.Speech s && s.speaker().equals(member.name()));
  }

  private Role castDouble(CastMember member) {
    Role first = roles.get(namesakes.original(member).orElseThrow().name());
    return first.doubled(member.name(), List.of(member.name()), Optional.of(member));
  }

  private Role cast(CastMember member) {
    if (member.kind() == CastMember.Kind.GROUP || groups.toldAsMany(member)) {
      return castGroup(member);
    }
    boolean body = member.kind() == CastMember.Kind.PERSON || walks(member);
    return body ? figure(member, List.of(member.name())) : thing(member, List.of(member.name()));
  }

  /**
   * A machine or animal whose own noun is a figure's, or that the script calls he or she; and who has
   * a name and no noun is somebody.
   */
  private boolean walks(CastMember member) {
    boolean named = library.figures().stream().anyMatch(f -> f.words().contains(member.noun()));
    boolean gendered =
        member.gender() == CastMember.Gender.FEMALE || member.gender() == CastMember.Gender.MALE;
    boolean modelled = library.propNamed(member.noun()).isPresent();
    boolean somebody = gendered || member.noun().isEmpty() && member.kind() != CastMember.Kind.THING;
    return named || !modelled && somebody && member.kind() != CastMember.Kind.ANIMAL;
  }

  private Role castGroup(CastMember member) {
    Optional<Model> herd = groups.beasts(member).flatMap(library::beast);
    if (herd.isPresent()) {
      return new Role(member.name(), groups.names(member), false, herd.get().name().replace('-', ' '), List.of(), Optional.of(member));
    }
    // staff are people though a staff is a thing
    boolean thing = KINDS_OF_THINGS.stream().anyMatch(k -> library.words().isA(member.noun(), WordNet.Kind.NOUN, 1, k));
    boolean beasts = thing && library.propNamed(member.noun()).isPresent() && library.figures().stream().noneMatch(f -> f.words().contains(member.noun()));
    return beasts ? thing(member, groups.names(member)) : figure(member, groups.names(member));
  }

  private Role figure(CastMember member, List<String> performers) {
    List<String> told = Wardrobe.told(traits(member));
    if (shifts(member) && told.stream().noneMatch(Wardrobe.SURFACES::contains)) {
      told.add("liquid metal");
    }
    Figures.Figure figure =
        library.figures().stream().filter(f -> told.contains(f.name())).findFirst()
            .orElseGet(() -> figureFor(member));
    List<String> traits = new ArrayList<>();
    traits.add(stature.of(member, figure, told, performers.size() > 1));
    told.removeAll(List.of("tall", "short"));
    told.remove(figure.name());
    if (figure.name().startsWith("old ")) {
      told.remove("old");
    } else if (old(member) && !told.contains("old")) {
      told.add(0, "old");
    }
    boolean jacket = figure.look().wear().containsKey("jacket");
    traits.addAll(bare(figure) ? told : wardrobe.dress(told, jacket ? "jacket" : "shirt"));
    return new Role(
        member.name(), performers, true, figure.name(), traits, Optional.of(member));
  }

  private boolean old(CastMember member) {
    return member.age().orElse(0) >= OLD || Wardrobe.told(traits(member)).contains("old");
  }

  /** What the breakdown and the words behind the name tell of somebody. */
  private List<String> traits(CastMember member) {
    List<String> traits = new ArrayList<>(member.traits());
    int last = member.name().lastIndexOf(' ');
    if (last > 0) {
      traits.add(member.name().substring(0, last).toLowerCase(Locale.ROOT));
    }
    traits.add(member.noun());
    String name = member.name().toLowerCase(Locale.ROOT);
    if (name.contains(" in ")) {
      traits.add(name.substring(name.indexOf(" in ") + 1));
    }
    traits.addAll(Appositive.of(breakdown.screenplay().source(), member));
    traits.addAll(groups.traits(member));
    return traits;
  }

  /** Metal, robots, statues: nothing to dress. Who wears a uniform is dressed. */
  private static boolean bare(Figures.Figure figure) {
    boolean surface = !Set.of("skin", "half-chrome").contains(figure.look().surface());
    Map<String, String> wear = figure.look().wear();
    return surface || "none".equals(wear.get("shirt")) || wear.containsKey("uniform");
  }

  /** A being without a gender that turns into others has no shape of its own: it is seen as liquid. */
  private boolean shifts(CastMember member) {
    boolean it =
        member.gender() == CastMember.Gender.NEUTER || member.gender() == CastMember.Gender.UNKNOWN;
    return it
        && breakdown.clauses().stream()
            .anyMatch(
                c ->
                    c.real()
                        && c.kind() == ActionClass.TRANSFORM
                        && c.actors().contains(member.name()));
  }

  /** By noun, else by age and gender. */
  private Figures.Figure figureFor(CastMember member) {
    List<String> nouns = new ArrayList<>();
    nouns.add(member.noun());
    nouns.add(member.name().toLowerCase(Locale.ROOT));
    nouns.add(English.head(member.name()).toLowerCase(Locale.ROOT));
    member.traits().forEach(nouns::add);
    Appositive.of(breakdown.screenplay().source(), member).stream()
        .flatMap(a -> Arrays.stream(a.toLowerCase(Locale.ROOT).split(" (?:of|in|with|at|on) ")[0].split(" ")))
        .forEach(nouns::add);
    for (String noun : nouns) {
      Optional<Figures.Figure> direct =
          library.figures().stream().filter(f -> f.words().contains(noun)).findFirst();
      if (!noun.isEmpty() && direct.isPresent() && fits(direct.get(), member)) {
        return aged(direct.get(), member);
      }
    }
    boolean child = member.age().orElse(GROWN) < GROWN || childish(member);
    boolean female = female(member);
    String word = child ? (female ? "girl" : "boy") : (female ? "woman" : "man");
    List<String> words = new ArrayList<>();
    if (member.age().orElse(GROWN) <= TODDLER) {
      words.add("toddler");
    } else if (old(member)) {
      words.add("old " + word);
    } else if (!child && !female && member.age().orElse(GROWN + TEENS) < GROWN + TEENS) {
      words.add("teenager");
    }
    words.add(word);
    return words.stream()
        .map(w -> library.figures().stream().filter(f -> f.words().contains(w)).findFirst())
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> library.figures().get(0));
  }

  /** A man of eighty has a figure of his own. */
  private Figures.Figure aged(Figures.Figure figure, CastMember member) {
    return library.figures().stream()
        .filter(f -> old(member) && f.name().equals("old " + figure.name()))
        .findFirst()
        .orElse(figure);
  }

  /** A nurse of he is a man: gender and age told elsewhere outweigh the noun. */
  private static boolean fits(Figures.Figure figure, CastMember member) {
    boolean man = figure.words().contains("man") || figure.words().contains("boy") || figure.look().wear().containsKey("beard");
    boolean woman = figure.words().contains("woman") || figure.words().contains("girl");
    boolean child = figure.words().contains("girl") || figure.words().contains("boy");
    boolean wrongGender =
        member.gender() == CastMember.Gender.FEMALE && man
            || member.gender() == CastMember.Gender.MALE && woman;
    boolean grown = (figure.words().contains("man") || figure.words().contains("woman")) && member.age().orElse(GROWN) < GROWN; // a daughter of nine
    return !wrongGender && !grown && !(child && member.age().orElse(0) >= GROWN);
  }

  private boolean childish(CastMember member) {
    return member.age().isEmpty() && CHILDREN.contains(member.noun());
  }

  /** Nobody is told twice the same: those without a gender alternate. */
  private boolean female(CastMember member) {
    return switch (member.gender()) {
      case FEMALE -> true;
      case MALE -> false;
      default -> toldMale(member) || byCalling(member) ? false : toldFemale(member) || member.noun().equals("girl") || member.noun().equals("woman") || unknown++ % 2 == 1;
    };
  }

  /** {@code Horsemen}, {@code fishermen}. */
  private static boolean byCalling(CastMember member) {
    return CALLINGS.stream().anyMatch(member.noun()::endsWith) && OF_WOMEN.stream().noneMatch(member.noun()::endsWith);
  }

  private boolean toldFemale(CastMember member) {
    return words(member).anyMatch(FEMALE::contains);
  }

  private boolean toldMale(CastMember member) {
    return words(member).anyMatch(MALE::contains);
  }

  private Stream<String> words(CastMember member) {
    return traits(member).stream()
        .flatMap(t -> Arrays.stream(t.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
  }

  private Role thing(CastMember member, List<String> performers) {
    String told = member.noun().isEmpty() ? member.name().toLowerCase(Locale.ROOT) : member.noun();
    String script = breakdown.screenplay().source().text().toLowerCase(Locale.ROOT);
    String noun = library.props().stream().flatMap(m -> m.words().stream()).filter(w -> w.endsWith(" " + told) && script.contains(w))
        .findFirst().orElse(told); // the robot vacuum is THE VACUUM later on
    String kind = library.prop(noun).map(m -> m.name().replace('-', ' ')).orElse(noun);
    return new Role(
        member.name(), performers, false, kind, List.of(), Optional.of(member));
  }
}
