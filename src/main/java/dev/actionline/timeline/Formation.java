package dev.actionline.timeline;

import dev.actionline.stage.Stance;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/**
 * Many who do one thing together: rank behind rank, shoulder to shoulder, all looking one way. Who marches goes on so.
 *
 * @param middle of the block, and where all of it look
 * @param marches whether it goes that way
 */
record Formation(Stance middle, boolean marches) {
  private static final Set<String> IN_STEP = Vocabulary.kind("in step");
  private static final Set<String> TOGETHER = Vocabulary.kind("in ranks");

  /** From one to the next in a rank, and from rank to rank, metres. */
  private static final float BESIDE_M = 0.85f;
  private static final float BEHIND_M = 1.05f;

  /** How far they march, to both sides of where the scene plays. */
  private static final float MARCH_M = 9;

  /** From whom they look at to the first of them. */
  private static final float BEFORE_M = 3.2f;

  /** Where those of a line are who do such a thing together and are told to be nowhere else. */
  static Optional<Formation> of(SceneDesk desk, ExtrasLine line, Optional<Circuit> way) {
    String does = line.business().flatMap(b -> Stems.verb(b.first().text().toLowerCase(Locale.ROOT)).stream()
        .map(v -> b.terms().size() > 1 && !IN_STEP.contains(v) && !TOGETHER.contains(v) ? v + " " + b.terms().get(1).text() : v).filter(v -> IN_STEP.contains(v) || TOGETHER.contains(v)).findFirst()).orElse("");
    if (does.isEmpty() || !line.place().isEmpty()) {
      return Optional.empty();
    }
    boolean marches = IN_STEP.contains(does);
    Stance centre = FreePlaces.centre(desk.world());
    if (marches) {
      double heading = way.map(w -> w.heading(0)).orElse(90.0);
      return Optional.of(new Formation(Stance.at(centre.position(), heading), true));
    }
    Optional<Stance> whom = desk.world().tracks().values().stream().filter(t -> !t.role().extra()).findFirst().map(t -> t.stance(0));
    return Optional.of(new Formation(whom.map(w -> Stance.at(w.position().fma(BEFORE_M, w.forward()), w.heading() + 180)).orElse(Stance.at(centre.position(), 180)), false));
  }

  /** The place of one of so many, from the first rank's middle back. */
  Stance place(int index, int count, World world) {
    int abreast = marches ? (count > 5 ? 3 : 2) : Math.max(2, (int) Math.ceil(Math.sqrt(1.6 * count)));
    float aside = (index % abreast - (abreast - 1) / 2f) * BESIDE_M;
    float back = index / abreast * BEHIND_M + (marches ? MARCH_M / 2 : 0);
    Vector3f p = middle.position().fma(aside, middle.right()).fma(-back, middle.forward());
    return Stance.at(new Vector3f(p.x, world.floor(p.x, p.z), p.z), middle.heading());
  }

  /** Where one who marches from a place goes. */
  Vector3f goal(Stance from) {
    return from.position().fma(MARCH_M, middle.forward());
  }
}
