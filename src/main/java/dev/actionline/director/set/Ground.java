package dev.actionline.director.set;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.library.Library;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** The set of a scene as a director uses it: places to be, found by the words of a script. */
public final class Ground {
  private static final List<String> DOORS = List.copyOf(Vocabulary.kind("doors"));

  /** A stage as deep and wide as this holds a car and the people round it, metres. */
  private static final double SPACIOUS_M = 7.5;

  /** What moves farther off than this is elsewhere, metres. */
  static final double AT_PART_M = 4;

  /** What people are inside of. */
  static final Set<String> SHIPS = Vocabulary.kind("ships");
  private static final List<String> WITHIN = List.copyOf(Vocabulary.kind("built"));

  /** What is under the open sky. */
  private static final List<String> OPEN = List.copyOf(Vocabulary.kind("open"));

  private final Model set;
  private final Library library;
  private final Map<String, Model.Mark> byWord = new LinkedHashMap<>();
  private final Map<String, Optional<Model.Part>> parts = new HashMap<>();
  private Optional<Vector3f> area = Optional.empty();

  /** The ground of a set. */
  public Ground(Model set, Library library) {
    this.set = set;
    this.library = library;
    set.marks().forEach(m -> byWord.putIfAbsent(m.name(), m));
    set.marks().forEach(m -> m.words().forEach(w -> byWord.putIfAbsent(w, m)));
  }

  /** The scene plays here: of several places that a word means, the nearest to it is meant. */
  public void playsAt(Vector3f middle) {
    area = Optional.of(middle);
  }

  /** Metres from where the scene plays; from the set's middle when it plays nowhere else. */
  public double distance(Model.Mark mark) {
    Vector3f from =
        area.or(() -> set.mark("centre").map(m -> new Vector3f(m.position()))).orElseGet(Vector3f::new);
    return from.distance(mark.position());
  }

  /** The set itself. */
  public Model set() {
    return set;
  }

  /** Whether a noun means what lies before the windows of an interior: the garden, the street, the window itself from outside. */
  public boolean outOfDoors(String noun) {
    return indoors() && named("window").isPresent() && named(noun).isEmpty()
        && OPEN.stream().anyMatch(k -> library.words().isA(noun, WordNet.Kind.NOUN, 1, k));
  }

  /** A set with no sky over it. */
  public boolean indoors() {
    return set.air().filter(Model.Air::clouds).isEmpty();
  }

  /** Whether what is driven or ridden has room in the set: a garage, a barn, a hangar. */
  boolean spacious() {
    List<Model.Mark> sides = java.util.stream.Stream.of("north", "south", "east", "west").flatMap(n -> set.mark(n).stream()).toList();
    double deep = sides.stream().mapToDouble(m -> m.position().z).max().orElse(9) - sides.stream().mapToDouble(m -> m.position().z).min().orElse(0);
    double wide = sides.stream().mapToDouble(m -> m.position().x).max().orElse(9) - sides.stream().mapToDouble(m -> m.position().x).min().orElse(0);
    return Math.min(deep, wide) > SPACIOUS_M || named("car").isPresent();
  }

  /** A set whose middle is a seat: in a car people sit. */
  public boolean seated() {
    return set.mark("centre").filter(m -> m.type().equals("seat")).isPresent();
  }

  /** Words for where somebody stands in a picture rather than for something to look at. */
  private static final Set<ActionClass> LEAPS = Set.of(ActionClass.JUMP, ActionClass.FALL);
  /** From what one is on. */
  private static final Set<String> OFF = Set.of("off", "off of", "from", "out of");

  private static final Set<String> POSITIONS =
      Set.of("foreground", "background", "centre", "left", "right", "north", "south", "east", "west");

  /** Whether a word is only a place to stand, or a seat that nobody looks at by itself. */
  public boolean position(String noun) {
    return named(noun)
        .filter(m -> POSITIONS.contains(m.name()) || m.type().equals("seat"))
        .isPresent();
  }

  /** The mark a noun names itself: by its name or one of its words, whole or by the last word. */
  public Optional<Model.Mark> named(String noun) {
    String whole = noun.toLowerCase(Locale.ROOT);
    Optional<Model.Mark> mark = called(whole);
    int space = whole.lastIndexOf(' ');
    return mark.or(() -> moved(whole)).or(() -> space < 0 ? Optional.empty() : called(whole.substring(space + 1)))
        .or(() -> substance(whole));
  }

  /** Where to go for what can be moved of a thing of the set: to the stove for an oven door, and not to the door of the room. */
  private Optional<Model.Mark> moved(String whole) {
    int space = whole.lastIndexOf(' ');
    Optional<Model.Mark> owner = space < 0 ? Optional.empty() : called(whole.substring(0, space));
    return owner.filter(o -> set.parts().stream().map(Model.Part::name)
        .anyMatch(p -> p.startsWith(o.name() + " ") && p.endsWith(whole.substring(space))));
  }

  /** Whether a noun is a thing to sit on that could be brought. */
  public boolean seatProp(String noun) {
    return library.propNamed(noun).filter(m -> m.marks().stream().anyMatch(k -> k.type().equals("seat"))).isPresent();
  }

  /** The liquid that a bare word for its substance means: {@code steel} for {@code molten steel}. */
  private Optional<Model.Mark> substance(String word) {
    return ofType("liquid").stream()
        .filter(m -> m.words().stream().anyMatch(w -> w.endsWith(" " + word)))
        .min(Comparator.comparingDouble((Model.Mark m) -> distance(m)));
  }

  private Optional<Model.Mark> called(String word) {
    Optional<Model.Mark> first = Optional.ofNullable(byWord.get(word));
    if (first.isEmpty() || area.isEmpty()) {
      return first;
    }
    return set.marks().stream()
        .filter(m -> m.type().equals(first.get().type()))
        .filter(m -> m.name().equals(word) || m.words().contains(word) || m.type().equals(word))
        .min(Comparator.comparingDouble((Model.Mark m) -> m.position().distance(area.get())));
  }

  /** Whether a part of the set, or one of its marks, bears the noun. */
  public boolean builtOf(String noun) {
    return part(noun).isPresent() || named(noun).isPresent() || itself(noun);
  }

  /** Whether a noun means what the scene plays in: the ship on its bridge, the train in its car. */
  public boolean itself(String noun) {
    boolean means =
        set.words().stream().anyMatch(w -> w.equals(noun) || w.endsWith(" " + noun) || w.endsWith("-" + noun)
            || noun.length() > 3 && w.endsWith(noun) && !w.contains(" "));
    return (indoors() || seated() || SHIPS.stream().anyMatch(k -> library.words().isA(noun, WordNet.Kind.NOUN, 1, k))) && means && WITHIN.stream().anyMatch(k -> library.words().isA(noun, WordNet.Kind.NOUN, 1, k));
  }

  /** The part of the set that a noun means: {@code gear} is a {@code great gear}. */
  public Optional<Model.Part> part(String noun) {
    return parts.computeIfAbsent(noun, this::partCalled);
  }

  private Optional<Model.Part> partCalled(String noun) {
    String plural = noun + "s";
    return set.parts().stream()
        .filter(
            p -> {
              List<String> words = List.of(p.name().split("[ -]"));
              return p.name().equals(noun) || words.contains(noun) || words.contains(plural);
            })
        .findFirst();
  }

  /** Where to look to see a part of the set move that is near a mark: a mark for the eye, called as the part is. */
  public Optional<Model.Mark> seenMoving(Model.Mark at) {
    return set.marks().stream()
        .filter(m -> m.type().equals("look") && m.position().distance(at.position()) < 4)
        .filter(m -> part(m.name()).filter(p -> p.motion().type() != Model.Motion.Type.NONE).isPresent())
        .min(Comparator.comparingDouble((Model.Mark m) -> m.position().distance(at.position())));
  }

  /** Whether a part is to be seen where a mark is. */
  public boolean isAt(Model.Mark mark, Model.Part part) {
    return part.placements().isEmpty() || part.placements().stream().anyMatch(m -> m.getTranslation(new Vector3f()).distance(mark.position()) < AT_PART_M);
  }

  /** Whether parts of the set move by themselves at a mark. */
  public boolean inMotion(Model.Mark mark) {
    return set.parts().stream()
        .filter(p -> p.motion().type() != Model.Motion.Type.NONE)
        .flatMap(p -> p.placements().stream())
        .map(m -> m.getTranslation(new Vector3f()))
        .anyMatch(at -> at.distance(mark.position()) < Math.min(AT_PART_M, nearest(at) + 0.5));
  }

  /** How far it is to the mark that is nearest to a point, metres. */
  private double nearest(Vector3f at) {
    return set.marks().stream().filter(m -> !POSITIONS.contains(m.name())).mapToDouble(m -> m.position().distance(at)).min().orElse(0);
  }

  /** The mark nearest to a part, for a camera that is to look there. */
  public Optional<Model.Mark> near(Model.Part part) {
    if (part.placements().isEmpty()) {
      return Optional.empty();
    }
    Vector3f at = part.placements().get(0).getTranslation(new Vector3f());
    return set.marks().stream()
        .filter(m -> !m.name().matches("north|south|east|west|left|right|foreground|background"))
        .min(Comparator.comparingDouble((Model.Mark m) -> m.position().distance(at)));
  }

  /** All marks of a noun: a set has many swings. */
  public List<Model.Mark> all(String noun) {
    return named(noun)
        .map(
            first ->
                set.marks().stream()
                    .filter(
                        m ->
                            m.name().equals(first.name())
                                || m.words().contains(noun)
                                || m.name().matches("(?:\\Q" + noun + "\\E|\\Q" + first.name() + "\\E)[ -]?(?:\\d+|left|right)"))
                    .toList())
        .orElse(List.of());
  }

  /** Of a noun's words those that the set itself uses: {@code chair} of {@code plastic chair}. */
  public String word(String noun) {
    return byWord.containsKey(noun) || moved(noun).isPresent() ? noun : English.head(noun);
  }

  /** Where one stands at the wheel of a ship. */
  public Optional<Model.Mark> helm() {
    return named("helm").filter(m -> m.type().equals("floor"));
  }

  /** The mark a noun means, by name or kin. */
  Optional<Model.Mark> mark(String noun) {
    return named(noun)
        .or(() -> library.nearestNoun(noun.toLowerCase(Locale.ROOT), byWord.keySet())
            .map(byWord::get));
  }

  /** Its marks of a type: {@code floor, seat, door, liquid, edge}. */
  public List<Model.Mark> ofType(String type) {
    return set.marks().stream().filter(m -> m.type().equals(type)).toList();
  }

  /** The edges that one can go over into a liquid. */
  List<Model.Mark> edgesOf(Model.Mark liquid) {
    return ofType("edge").stream().filter(e -> nearestLiquid(e).filter(liquid::equals).isPresent()).toList();
  }

  /** What an edge is the edge of. */
  public Optional<Model.Mark> nearestLiquid(Model.Mark edge) {
    return ofType("liquid").stream()
        .min(Comparator.comparingDouble((Model.Mark m) -> m.position().distance(edge.position())));
  }

  /** Where one can stand at a mark: itself, or the nearest floor or edge beside a liquid or a table. */
  public Model.Mark standable(Model.Mark mark) {
    if (Set.of("floor", "edge", "door", "seat").contains(mark.type())) {
      return mark;
    }
    return set.marks().stream()
        .filter(m -> m.type().equals("floor") || m.type().equals("edge"))
        .min(Comparator.comparingDouble((Model.Mark m) -> m.position().distance(mark.position())))
        .orElse(mark);
  }

  /** Whether a part of the set at a mark turns or slides: a door with a leaf, and no open doorway. */
  public boolean opens(Model.Mark mark) {
    return set.parts().stream().filter(p -> p.hinge().type() != Model.Hinge.Type.NONE).map(Model.Part::name)
        .anyMatch(p -> p.equals(mark.part()) || java.util.stream.Stream.concat(java.util.stream.Stream.of(mark.name()), mark.words().stream())
            .anyMatch(w -> p.equals(w) || p.startsWith(w + " ")));
  }

  /** The door that a noun means, the one of several that the sentence tells: the outer door. */
  public Optional<Model.Mark> door(String noun, String sentence) {
    String told = sentence.toLowerCase(Locale.ROOT);
    Optional<Model.Mark> any = named(noun).filter(m -> m.type().equals("door"));
    return any.flatMap(a -> byWord.entrySet().stream()
            .filter(e -> e.getValue().type().equals("door") && e.getKey().endsWith(" " + noun) && told.contains(e.getKey())).map(Map.Entry::getValue).findFirst())
        .or(() -> any);
  }

  /** Where people come in: a door that is one, not a cupboard's. */
  public Optional<Model.Mark> door() {
    return DOORS.stream()
        .map(byWord::get)
        .filter(m -> m != null)
        .findFirst()
        .or(() -> ofType("door").stream().filter(m -> m.name().contains("door")).findFirst());
  }

  /** Where one may stand, the set's middle first: its floor marks in their order. */
  public List<Model.Mark> floor() {
    List<Model.Mark> marks = new ArrayList<>(ofType("floor"));
    marks.sort(
        Comparator.comparingDouble(
            (Model.Mark m) -> m.name().equals("centre") ? -1 : m.position().lengthSquared()));
    return marks;
  }

  /** Who dives off a board into the pool is on the board until then: where he comes down is the goal. */
  public boolean leapt(Clause clause) {
    return LEAPS.contains(clause.kind()) && clause.relation().filter(OFF::contains).isPresent()
        && clause.adjuncts().stream().anyMatch(a -> a.relation().matches("into|onto|in|to") && named(a.noun()).isPresent());
  }
}
