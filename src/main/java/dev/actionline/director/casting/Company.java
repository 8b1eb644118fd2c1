package dev.actionline.director.casting;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.CastMember;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.library.Library;
import dev.actionline.director.library.Performances;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Quote;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.Prepositions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Everybody who can act: the cast, things that only a clause makes act, and who plays whom once a body
 * has turned into somebody else.
 */
public final class Company {
  private final Casting casting;
  private final Map<String, Role> roles;
  /** The parts of each performer, in the order of the cast; empty when somebody has been cast. */
  private Map<String, List<Role>> parts = Map.of();
  private final Map<String, String> aliases = new LinkedHashMap<>();
  /** Being to performer: whose body somebody lives in at present. */
  private final Map<String, String> bodies = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();
  private static final Pattern DECLARED = Pattern.compile("[\\p{L}\\p{Nd}' .#\u2019-]+");
  private static final Pattern PART = Pattern.compile(".*[\\p{Lu}\\p{Nd}]'s [\\p{Ll} ]+");
  private static final Set<String> CROWDS = Vocabulary.kind("crowds");
  private static final Set<String> WOMEN = Vocabulary.kind("women");
  private static final Set<String> BESIDE = Prepositions.of("beside somebody");
  private final Map<String, String> twins = new LinkedHashMap<>();
  /** Performer to performer: whose look a shape-shifter wears. */
  private final Map<String, String> disguises = new LinkedHashMap<>();
  /** Names that are cast for the looks they lend. */
  private final Set<String> guises = new LinkedHashSet<>();
  /** Performer to performer: the look that a shape-shifter who is here puts on when it comes back. */
  private final Map<String, String> costumes = new LinkedHashMap<>();
  private final Set<String> extras = new LinkedHashSet<>();
  private final Crowds crowds;

  /** Casts all of a breakdown from a library. */
  public Company(Breakdown breakdown, Library library) {
    this.casting = new Casting(breakdown, library);
    this.roles = new LinkedHashMap<>(casting.everybody());
    roles.values().stream().filter(r -> r.figure() && r.group() && r.performers().size() != 2) // a pair is somebody
        .filter(r -> inTheBackground(r, breakdown, library.performances())).forEach(r -> extras.add(r.name()));
    breakdown.everybody().forEach(m -> casting.namesakes().of(m).ifPresent(o -> aliases.put(m.name(), o.name())));
    breakdown.everybody().forEach(m -> m.aliases().forEach(a -> aliases.putIfAbsent(a, m.name())));
    this.crowds = new Crowds(breakdown, library, roles::get);
  }

  /** The role of a name or one of its aliases; a name that a writer forces, {@code @McAvoy}, is cast in capitals. */
  public Optional<Role> role(String name) {
    Role role = roles.getOrDefault(name, roles.get(aliases.get(name)));
    return Optional.ofNullable(role != null ? role : roles.get(name.toUpperCase(Locale.ROOT)));
  }

  /** A group that nobody has to do with: it never speaks, and acts upon nobody of the cast. */
  private boolean inTheBackground(Role group, Breakdown breakdown, Performances performances) {
    for (Breakdown.Scene scene : breakdown.scenes()) {
      for (Beat beat : scene.beats()) {
        boolean speaks = beat instanceof Beat.Speech s && s.speaker().equals(group.name());
        if (speaks || beat instanceof Clause c && c.real() && (involved(group, c) || handles(group, c, performances))) {
          return false;
        }
      }
    }
    return true;
  }

  /** They shovel coal, they carry a bed: what is done to something wants hands that are somebody's; a crowd stays a crowd. */
  private static boolean handles(Role group, Clause clause, Performances performances) {
    return clause.actors().contains(group.name()) && group.member().filter(m -> CROWDS.contains(m.noun())).isEmpty()
        && performances.needsSomething(clause.verb(), clause.kind());
  }

  private boolean involved(Role group, Clause clause) {
    boolean acts = clause.actors().contains(group.name());
    boolean suffers = clause.target().filter(group.name()::equals).isPresent();
    boolean upon = clause.target().flatMap(t -> Optional.ofNullable(roles.get(t))).isPresent();
    boolean business = Interest.of(clause.kind()) != Interest.FIGHT && Interest.of(clause.kind()) != Interest.TOUCH;
    boolean alone = clause.actors().stream().allMatch(a -> roles.containsKey(a) && roles.get(a).group());
    return suffers || acts && (upon || !business || !alone);
  }

  /** Whether a name is a group of extras, who have business but no part. */
  public boolean isExtra(String name) {
    return role(name).filter(r -> extras.contains(r.name())).isPresent();
  }

  /** Whether a clause is the business of extras: of a group without a part, or of nobody in particular. */
  public boolean isBackground(Clause clause) {
    return !clause.actors().isEmpty() && (crowds.in(clause) || clause.actors().stream().allMatch(this::isExtra));
  }

  /** Who performs a being now: one name, or several for a group; empty for nobody of the cast. */
  public List<String> performers(String name) {
    Optional<Role> role = role(name);
    if (role.isEmpty()) {
      return List.of();
    }
    if (extras.contains(role.get().name())) {
      return List.of();
    }
    String body = bodies.get(role.get().name());
    return body != null ? List.of(body) : role.get().performers();
  }

  /**
   * The double that a clause brings in, when somebody rises behind himself: a second cast name with
   * the same look. Empty for a clause that tells of one of each.
   */
  public Optional<String> twin(Clause clause) {
    if (clause.actors().size() != 1) {
      return Optional.empty();
    }
    String actor = clause.actors().get(0);
    boolean beside =
        clause.relation().filter(BESIDE::contains).isPresent()
            && clause.target().filter(actor::equals).isPresent();
    boolean adjunct =
        clause.adjuncts().stream().anyMatch(a -> BESIDE.contains(a.relation()) && a.noun().equals(actor));
    Role role = roles.get(actor);
    if (!beside && !adjunct || role == null || !role.figure() || role.group()) {
      return Optional.empty();
    }
    String name = actor + " 2";
    // while a shape-shifter goes about as the one, the other is the true one
    boolean disguised = bodies.containsKey(actor);
    List<String> body = disguised ? role.performers() : List.of(name);
    cast(role.doubled(name, body, role.member()));
    twins.put(actor, name);
    return Optional.of(name);
  }

  /** The double of a performer, if one has come in. */
  public Optional<String> twinOf(String name) {
    return Optional.ofNullable(twins.get(name));
  }

  /**
   * Somebody who will turn into a shape-shifter was that one all along: it plays the part in the
   * other's look.
   */
  public void disguise(String name, String being) {
    disguise(name, being, disguises);
  }

  /**
   * A shape-shifter who has been seen for what it is comes back as somebody's double: it puts on the
   * look when the double first acts.
   */
  public void disguiseLater(String name, String being) {
    if (role(name).filter(r -> r.likeness().isPresent()).isPresent()) {
      disguise(name, being, costumes);
    }
  }

  private void disguise(String name, String being, Map<String, String> looks) {
    Optional<Role> part = role(name);
    Optional<Role> shifter = role(being).filter(Role::shapeless);
    if (part.isEmpty() || shifter.isEmpty() || part.get().equals(shifter.get())) {
      return;
    }
    String performer = shifter.get().performers().get(0);
    Role look = part.get().likeness().map(roles::get).orElse(part.get());
    List<String> played = part.get().performers();
    roles.values().stream().filter(r -> r.performers().equals(played)).forEach(r -> bodies.put(r.name(), performer));
    looks.put(performer, look.performers().get(0));
    use(look.performers().get(0));
  }

  /** Whose look the performer of a part puts on now that the part first acts. */
  public Optional<String> putOn(String name) {
    Optional<String> performer = role(name).map(r -> bodies.get(r.name()));
    Optional<String> look = performer.map(costumes::remove);
    look.ifPresent(l -> disguises.put(performer.get(), l));
    return look;
  }

  /** Whose look a performer wears that is not its own. */
  public Optional<String> disguiseOf(String performer) {
    return Optional.ofNullable(disguises.get(performer));
  }

  /** Who goes about in the look of a performer. */
  public Optional<String> impostorOf(String performer) {
    return disguises.entrySet().stream()
        .filter(e -> e.getValue().equals(performer))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A shape-shifter is seen for what it is: whom it played is played by nobody but himself. */
  public void unmask(String performer) {
    disguises.remove(performer);
    bodies.values().removeIf(performer::equals);
  }

  /** Who is a child here and was cast grown up, or the other way round, has another body in this scene. */
  public void aged(Map<String, Integer> ages) {
    ages.forEach(
        (name, years) ->
            role(name)
                .filter(r -> r.figure() && !r.group() && r.member().isPresent())
                .filter(r -> r.member().get().age().isPresent())
                .filter(r -> Casting.grown(r.member().get().age().getAsInt()) != Casting.grown(years))
                .ifPresent(
                    r -> {
                      Role other = casting.aged(r.member().get(), r.name() + " AT " + years, years);
                      cast(other);
                      bodies.put(r.name(), other.performers().get(0));
                    }));
  }

  /** The name of a form that somebody takes: of the cast, or cast for its look alone. */
  public String guise(Beat.Form form, List<String> looks) {
    Optional<Role> known = breakdownRole(form.name());
    if (known.isPresent() && looks.isEmpty()) {
      return known.get().performers().get(0);
    }
    String name = known.map(r -> r.name() + " CHANGED").orElse(form.name());
    guises.add(name);
    if (!roles.containsKey(name)) {
      cast(known.map(r -> r.looking(name, looks)).orElseGet(() -> casting.guise(form, looks)));
    }
    return name;
  }

  private Optional<Role> breakdownRole(String name) {
    return role(name).filter(Role::figure).filter(r -> !guises.contains(r.name()));
  }

  /** From now on a being acts through a performer's body. */
  public void embody(String being, String performer) {
    role(being).ifPresent(r -> bodies.put(r.name(), performer));
  }

  /** Who lives in a performer's body, if it is somebody else. */
  public Optional<String> beingIn(String performer) {
    return bodies.entrySet().stream()
        .filter(e -> e.getValue().equals(performer))
        .map(e -> roles.get(e.getKey()).performers().get(0))
        .findFirst();
  }

  /** Ends all borrowed bodies: a new scene casts everybody as themselves. */
  public void everyoneAsThemselves() {
    bodies.clear();
    disguises.clear();
    costumes.clear();
    twins.clear();
  }

  /** Whose look a name means: the being itself, whatever body it lives in now. */
  public Optional<String> original(String name) {
    return role(name).filter(Role::figure).map(r -> r.performers().get(0));
  }

  /** The one of the cast that has no shape of its own. */
  public Optional<String> shifter() {
    return roles.values().stream()
        .filter(Role::shapeless)
        .map(r -> r.performers().get(0))
        .findFirst();
  }

  /** Whether a performer has a body that walks on two legs. */
  public boolean figure(String performer) {
    return parts(performer).stream().anyMatch(Role::figure);
  }

  /** All performers that have such a body. */
  public Set<String> figures() {
    Set<String> names = new LinkedHashSet<>();
    roles.values().stream().filter(Role::figure).forEach(r -> names.addAll(r.performers()));
    return names;
  }

  /** Figures, and the beasts of the cast: what a camera is put on for its own sake. */
  public Set<String> beings() {
    Set<String> names = figures();
    roles.values().stream().filter(r -> !r.figure() && casting.beast(r)).forEach(r -> names.addAll(r.performers()));
    return names;
  }

  /** The role that a performer was cast for first. */
  public Optional<Role> roleOf(String performer) {
    return parts(performer).stream().findFirst();
  }

  private synchronized void cast(Role role) {
    roles.put(role.name(), role);
    parts = Map.of();
  }

  private synchronized List<Role> parts(String performer) {
    if (parts.isEmpty()) {
      parts = new HashMap<>();
      roles.values().forEach(r -> r.performers().forEach(p -> parts.computeIfAbsent(p, x -> new ArrayList<>()).add(r)));
    }
    return parts.getOrDefault(performer, List.of());
  }

  /** His, her or its, for a part of a performer's own body. */
  public String possessive(String performer) {
    CastMember.Gender gender =
        roleOf(performer)
            .flatMap(Role::member)
            .map(CastMember::gender)
            .orElse(CastMember.Gender.NEUTER);
    return switch (gender) {
      case FEMALE -> "her";
      case MALE -> "his";
      // who is cast for what he is may be either, but he is no thing
      case UNKNOWN -> roleOf(performer).filter(r -> r.figure() && r.member().filter(m -> m.kind() == CastMember.Kind.PERSON).isPresent())
          .map(r -> WOMEN.contains(r.kind()) ? "her" : "his").orElse("its");
      default -> "its";
    };
  }

  /** Marks a performer as needed, so that it stands in the cast of the list. */
  public void use(String performer) {
    used.add(performer);
  }

  /** The cast as declared: who is used, in the order of the breakdown. */
  public List<Line> castLines() {
    List<Line> lines = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    int widest = 0;
    for (Role role : roles.values()) {
      for (String performer : role.performers()) {
        if (used.contains(performer)) {
          widest = Math.max(widest, names.computeIfAbsent(performer, Company::name).length());
        }
      }
    }
    Set<String> written = new LinkedHashSet<>();
    for (Role role : roles.values()) {
      for (String performer : role.performers()) {
        if (used.contains(performer) && written.add(performer)) {
          String name = names.get(performer);
          String pad = " ".repeat(widest - name.length());
          lines.add(Line.of(name + ": " + pad + role.castLine(role.performers().indexOf(performer))));
        }
      }
    }
    return lines;
  }

  /** Whom a line of the cast declares, as the name stands in the text, without quotes. */
  public static String named(Line castLine) {
    String text = castLine.text();
    boolean quoted = text.startsWith("\"");
    return text.substring(quoted ? 1 : 0, quoted ? text.indexOf('"', 1) : text.indexOf(':'));
  }

  /** A name as a list may declare it: in quotes unless it is capitals; a prop's words stay plain. */
  public static String name(String performer) {
    boolean capitals =
        performer.equals(performer.toUpperCase(Locale.ROOT))
            && DECLARED.matcher(performer).matches();
    boolean prop = performer.equals(performer.toLowerCase(Locale.ROOT));
    boolean part = PART.matcher(performer).matches();
    return capitals || prop || part ? performer : Quote.of(performer);
  }

  /** The names of several as a list joins them: {@code MARA, IVO and DOG}. */
  public static String names(List<String> performers) {
    List<String> names = performers.stream().map(Company::name).toList();
    int last = names.size() - 1;
    return last < 1
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
