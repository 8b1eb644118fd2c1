package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Model;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joml.Vector3f;

/** What the nouns of a scene mean: its cast, its props, the marks of its set, the camera. */
final class Nouns {
  static final Set<String> ARTICLES = Vocabulary.kind("articles");
  private static final Set<String> OWN = Vocabulary.kind("own");
  private static final Set<String> CAMERA = Vocabulary.kind("camera");

  /** A camera of which nothing is known stands so far before the middle of the set, metres. */
  private static final float BEFORE = 6;

  /** A table is at hand of who sits or stands no further off, metres. */
  private static final double AT_HAND = 1.7;

  private final World world;
  private final List<String> cast;
  /** By name in small letters. */
  private final Map<String, String> castBySmall = new HashMap<>();
  /** All that a mark of the set is called, and its types. */
  private final Set<String> ofMarks = new HashSet<>();

  /** A target, and the index of the first term behind it. */
  record Found(Target target, int next) {}

  /**
   * @param cast names that may stand for somebody, those who are only heard among them
   */
  Nouns(World world, List<String> cast) {
    this.world = world;
    this.cast = List.copyOf(cast);
    cast.forEach(n -> castBySmall.putIfAbsent(n.toLowerCase(Locale.ROOT), n));
    world.set().marks().forEach(m -> {
      ofMarks.add(m.name());
      ofMarks.add(m.type());
      ofMarks.addAll(m.words());
    });
  }

  World world() {
    return world;
  }

  /**
   * The longest run of terms from an index that names something.
   *
   * @param self who acts, for {@code his head}; empty for nobody
   * @param relation the preposition before it, which may choose among marks of one name
   */
  Optional<Found> exact(List<Term> terms, int from, String self, String relation) {
    int at = from;
    boolean own = false;
    while (at < terms.size() && terms.get(at).kind() == Term.Kind.WORD) {
      String word = lower(terms.get(at));
      boolean mine = OWN.contains(word);
      if (!ARTICLES.contains(word) && !mine) {
        break;
      }
      own |= mine;
      at++;
    }
    if (at >= terms.size()) {
      return own && !self.isEmpty()
          ? Optional.of(new Found(performer(self, Optional.empty()), at))
          : Optional.empty();
    }
    int begin = at;
    if (terms.get(begin).kind() == Term.Kind.NAME) {
      return Optional.of(named(terms, begin));
    }
    List<String> words = words(terms, begin);
    if (own && !self.isEmpty()) {
      Optional<Found> mine = ownPart(words, begin, self);
      if (mine.isPresent()) {
        return mine;
      }
    }
    return partOf(terms, begin, words, self, relation)
        .or(() -> thing(terms, words, begin, relation))
        .or(() -> self.isEmpty() ? Optional.empty() : ownPart(words, begin, self));
  }

  /** Like {@link #exact}, and by kinship of words when nothing is called so. */
  Optional<Found> find(List<Term> terms, int from, String self, String relation) {
    return exact(terms, from, self, relation)
        .or(
            () -> {
              int at = from;
              while (at < terms.size() && ARTICLES.contains(lower(terms.get(at)))) {
                at++;
              }
              return byKin(words(terms, at), at, relation);
            });
  }

  private static List<String> words(List<Term> terms, int from) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < terms.size(); i++) {
      Term term = terms.get(i);
      boolean wordy = term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.STRING;
      boolean number = term.kind() == Term.Kind.NUMBER && term.unit().isEmpty() && i > from;
      if (!wordy && !number) {
        break;
      }
      words.add(lower(term));
    }
    return words;
  }

  private static String lower(Term term) {
    String word = term.text().toLowerCase(Locale.ROOT);
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  static Target performer(String name, Optional<String> part) {
    return new Target(Target.Kind.PERFORMER, name, part, new Vector3f(), Optional.empty(), "");
  }

  static Target prop(String name, Optional<String> part) {
    return new Target(Target.Kind.PROP, name, part, new Vector3f(), Optional.empty(), "");
  }

  private Found named(List<Term> terms, int at) {
    String name = terms.get(at).text();
    List<String> after = words(terms, at + 1);
    Optional<String> part = BodyParts.at(after, 0);
    if (part.isPresent()) {
      return new Found(performer(name, part), at + 1 + part.get().split(" ").length);
    }
    Optional<Model> thing = world.modelOf(name);
    if (thing.isPresent() && !after.isEmpty() && thing.get().mark(after.get(0)).isPresent()) {
      return new Found(performer(name, Optional.of(after.get(0))), at + 2);
    }
    return new Found(performer(name, Optional.empty()), at + 1);
  }

  private static Optional<Found> ownPart(List<String> words, int at, String self) {
    boolean side = words.size() > 2 && words.get(0).equals("side") && words.get(1).equals("of");
    int skip = side ? 2 : 0;
    while (side
        && skip < words.size()
        && (OWN.contains(words.get(skip)) || ARTICLES.contains(words.get(skip)))) {
      skip++;
    }
    Optional<String> part = BodyParts.at(words, skip);
    int skipped = skip;
    return part.map(
        p -> {
          String meant = side && p.equals("head") ? "temple" : p;
          return new Found(performer(self, Optional.of(meant)), at + skipped + p.split(" ").length);
        });
  }

  /**
   * {@code edge of the pit}, {@code muzzle of shotgun}, {@code back of MARA}, {@code side of head}.
   */
  private Optional<Found> partOf(List<Term> terms, int at, List<String> words, String self, String relation) {
    int of = words.indexOf("of");
    if (of < 1 || of > 2) {
      return Optional.empty();
    }
    String part = String.join(" ", words.subList(0, of));
    // whoever sits on the edge of a bed sits on the bed
    Optional<Found> whole = find(terms, at + of + 1, self, relation);
    if (whole.isEmpty() || whole.get().target().markType().equals("seat")) {
      return whole;
    }
    Target target = whole.get().target();
    int next = whole.get().next();
    boolean vague = part.matches("side|top|middle|end|front|back");
    switch (target.kind()) {
      case PERFORMER:
        String body = part.equals("side") && target.part().isPresent() ? "temple" : part;
        return BodyParts.at(List.of(body.split(" ")), 0)
            .map(p -> new Found(performer(target.name(), Optional.of(p)), next))
            .or(() -> whole.filter(w -> vague));
      case PROP:
        boolean mark = world.modelOf(target.name()).flatMap(m -> m.mark(part)).isPresent();
        return Optional.of(
            new Found(prop(target.name(), mark ? Optional.of(part) : Optional.empty()), next));
      case PLACE:
        return nearestOfType(part, target.point())
            .map(m -> new Found(place(m), next))
            .or(() -> Optional.of(new Found(target, next)));
      default:
        return Optional.empty();
    }
  }

  private Optional<Model.Mark> nearestOfType(String type, Vector3f point) {
    return world.set().marks().stream()
        .filter(m -> m.type().equals(type) || m.name().equals(type) || m.words().contains(type))
        .min((a, b) -> Double.compare(a.position().distance(point), b.position().distance(point)));
  }

  private Optional<Found> thing(List<Term> terms, List<String> words, int at, String relation) {
    for (int n = Math.min(4, words.size()); n > 0; n--) {
      for (String form : forms(words.subList(0, n))) {
        Optional<Target> target = called(form, relation);
        if (target.isPresent()) {
          return Optional.of(withPart(target.get(), terms, words, at, n));
        }
      }
    }
    return Optional.empty();
  }

  private Found withPart(Target target, List<Term> terms, List<String> words, int at, int n) {
    if (target.kind() == Target.Kind.PROP && words.size() > n) {
      Optional<Model> model = world.modelOf(target.name());
      String part = words.get(n);
      if (model.isPresent() && model.get().mark(part).isPresent()) {
        return new Found(prop(target.name(), Optional.of(part)), at + n + 1);
      }
    }
    return new Found(target, at + n);
  }

  private static List<String> forms(List<String> words) {
    Set<String> forms = new LinkedHashSet<>(Stems.noun(String.join(" ", words)));
    forms.add(String.join("-", words));
    return List.copyOf(forms);
  }

  private Optional<Target> called(String words, String relation) {
    if (CAMERA.contains(words)) {
      return Optional.of(camera());
    }
    if (world.props().containsKey(words)) {
      return Optional.of(prop(words, Optional.empty()));
    }
    if (castBySmall.containsKey(words)) {
      return Optional.of(performer(castBySmall.get(words), Optional.empty()));
    }
    String end = " " + words;
    for (PropTrack prop : world.props().values()) {
      if (!prop.isBrought() && (prop.name().endsWith(end) || prop.model().words().contains(words))) {
        return Optional.of(prop(prop.name(), Optional.empty()));
      }
    }
    return mark(words, relation).map(Nouns::place).or(() -> compassPoint(words));
  }

  private Optional<Target> compassPoint(String words) {
    if (!Set.of("centre", "center", "middle").contains(words)) {
      return Optional.empty();
    }
    return Optional.of(Target.place("centre", new Vector3f(0, world.floor(0, 0), 0)));
  }

  /** Until it is known where the camera stands, before the middle of the set. */
  private Target camera() {
    Vector3f middle = FreePlaces.centre(world).position();
    Vector3f point = new Vector3f(middle.x, middle.y + 1.5f, Math.min(middle.z + BEFORE, world.set().high().z));
    return new Target(Target.Kind.CAMERA, "camera", Optional.empty(), point, Optional.empty(), "");
  }

  static Target place(Model.Mark mark) {
    return new Target(Target.Kind.PLACE, mark.name(), Optional.empty(), new Vector3f(mark.position()), Optional.of(mark.heading()), mark.type());
  }

  /** All marks of the set that a word means, those that suit a preposition first. */
  List<Model.Mark> marks(String word, String relation) {
    List<Model.Mark> all = new ArrayList<>();
    List<Model.Mark> marks = world.set().marks();
    // a mark may be called by its preposition too: "at the window" is not the window itself
    boolean towards = Set.of("to", "towards", "toward", "by", "near").contains(relation);
    String at = (towards ? "at" : relation) + " the " + word;
    if (!ofMarks.contains(word) && !ofMarks.contains(at)) {
      return all;
    }
    marks.stream().filter(m -> m.words().contains(at)).forEach(all::add);
    if (!all.isEmpty()) {
      return all;
    }
    marks.stream().filter(m -> m.name().equals(word)).forEach(all::add);
    marks.stream().filter(m -> !all.contains(m) && m.words().contains(word)).forEach(all::add);
    // the other seats of a bench, the second swing
    List<Model.Mark> heads = List.copyOf(all);
    marks.stream()
        .filter(m -> !all.contains(m))
        .filter(
            m ->
                heads.stream()
                    .anyMatch(
                        h -> m.type().equals(h.type()) && m.name().startsWith(h.name() + " ")
                            || h.type().equals("floor") && m.type().equals("surface") && m.name().equals(h.name() + " top")))
        .forEach(all::add);
    marks.stream().filter(m -> !all.contains(m) && m.type().equals(word)).forEach(all::add);
    List<String> wanted = suiting(relation);
    if (wanted.isEmpty()) { // who wipes a counter wipes its top, not the floor before it
      boolean object = relation.isEmpty() && !all.isEmpty() && all.get(0).type().equals("floor");
      all.sort(Comparator.comparing(m -> !object || !m.type().equals("surface")));
      return all;
    }
    List<Model.Mark> sorted = new ArrayList<>();
    for (String type : wanted) {
      all.stream().filter(m -> m.type().equals(type)).forEach(sorted::add);
    }
    all.stream().filter(m -> !sorted.contains(m)).forEach(sorted::add);
    return sorted;
  }

  private Optional<Model.Mark> mark(String word, String relation) {
    return marks(word, relation).stream().findFirst();
  }

  /**
   * The table or the seat that somebody means by a word that several have: the one at hand, when the set has called
   * another by it first.
   *
   * @param word what it was called
   */
  Target atHand(Target place, String word, Vector3f from) {
    boolean near = place.kind() != Target.Kind.PLACE || level(place.point(), from) < AT_HAND;
    if (near || !Set.of("surface", "seat").contains(place.markType())) {
      return place;
    }
    return world.set().marks().stream()
        .filter(m -> m.type().equals(place.markType()) && level(m.position(), from) < AT_HAND)
        .filter(m -> m.name().endsWith(" " + place.name()) || m.words().contains(word) || m.type().equals(word))
        .min(Comparator.comparingDouble(m -> level(m.position(), from)))
        .map(Nouns::place)
        .orElse(place);
  }

  private static double level(Vector3f a, Vector3f b) {
    return Math.hypot(a.x - b.x, a.z - b.z);
  }

  private static List<String> suiting(String relation) {
    return switch (relation) {
      case "to", "at", "by", "near", "towards", "toward", "past" ->
          List.of("floor", "edge", "door");
      case "in", "into", "inside" -> List.of("liquid", "seat", "floor");
      case "on", "onto" -> List.of("seat", "surface", "rail", "floor");
      case "over", "above" -> List.of("liquid", "rail", "surface");
      case "through" -> List.of("door");
      default -> List.of();
    };
  }

  private Optional<Found> byKin(List<String> words, int at, String relation) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Set<String> known = new TreeSet<>();
    world.props().keySet().forEach(known::add);
    world
        .set()
        .marks()
        .forEach(
            m -> {
              known.add(m.name());
              known.addAll(m.words());
            });
    known.removeIf(k -> k.chars().anyMatch(Character::isDigit));
    for (int n = Math.min(3, words.size()); n > 0; n--) {
      String noun = WordNet.get().lemma(String.join(" ", words.subList(0, n)), WordNet.Kind.NOUN);
      if (!WordNet.get().knows(noun, WordNet.Kind.NOUN)) {
        continue;
      }
      Optional<WordNet.Kin> near = WordNet.get().nearest(noun, WordNet.Kind.NOUN, known);
      if (near.isPresent() && near.get().way().size() <= 3) {
        int next = at + n;
        return called(near.get().word(), relation).map(t -> new Found(t, next));
      }
    }
    return Optional.empty();
  }

  /** Everything that can be named, for hints. */
  Set<String> known() {
    Set<String> known = new TreeSet<>(cast);
    known.addAll(world.props().keySet());
    world.set().marks().forEach(m -> known.add(m.name()));
    known.add("camera");
    return known;
  }
}
