package dev.actionline.director.coverage;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.Prepositions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Ivo steps into frame from the left}: the camera stays where he will be, or was, and he comes or goes.
 *
 * @param into comes in; else goes out
 * @param side of the picture; empty when the script does not say
 */
public record FrameWay(boolean into, String side) {
  private static final Set<String> FRAMES = Set.of("frame", "shot", "camera frame", "the frame", "the shot");
  private static final Set<String> INTO = Prepositions.of("into");
  private static final Set<String> OUT = Prepositions.of("out of");
  private static final Pattern SIDE =
      Pattern.compile("(?i)\\b(?:frame|shot|from|to)[ ,]+(?:from |to |on )?(?:the )?(?:camera |screen |frame )?(left|right)\\b");

  /** Ways of going that are seen as they are told; any other is a walk. */
  private static final Set<String> GAITS = Vocabulary.kind("frame gaits");

  /** Clear of a picture that shows somebody to the waist, metres. */
  private static final double WAY_M = 3.5;

  /** Empty for what goes elsewhere. */
  static Optional<FrameWay> of(Clause clause) {
    String relation = clause.relation().orElse("");
    boolean frame = clause.target().filter(t -> FRAMES.contains(t.toLowerCase(Locale.ROOT))).isPresent();
    boolean in = INTO.contains(relation) || relation.isEmpty() && clause.kind() == ActionClass.ENTER;
    boolean out = OUT.contains(relation) || relation.isEmpty() && clause.kind() == ActionClass.EXIT;
    if (!frame || !in && !out) {
      return Optional.empty();
    }
    Matcher side = SIDE.matcher(clause.sentence());
    return Optional.of(new FrameWay(in, side.find() ? side.group(1).toLowerCase(Locale.ROOT) : ""));
  }

  /** What is played of it: who was not there yet comes in, who is there goes across. */
  public static Optional<Staged> stage(Clause clause, String who, Unit unit) {
    Optional<FrameWay> way = of(clause);
    String verb = clause.simpleVerb();
    boolean stays = verb.equals("lean") || verb.equals("reach");
    if (way.isEmpty() || stays) {
      return Optional.empty();
    }
    boolean comes = way.get().into && !unit.onStage().contains(who);
    String action = comes ? "enter" : GAITS.contains(verb) ? verb : "walk";
    String rest = comes ? "" : String.format(Locale.ROOT, " %.1f m %s", WAY_M, way.get().into ? "forward" : "left");
    return unit.performances.named(action).map(p -> Staged.line(Company.name(who) + " " + ThirdPerson.of(p.verb()) + rest, p.action().name(), List.of(who), List.of()));
  }

  /** Has the camera of a shot stay for who comes into its frame or goes out of it. */
  public static void frame(ShotDraft shot) {
    if (shot.setup == null || shot.pictureless() || !shot.optics.isEmpty()) {
      return;
    }
    for (Moment moment : shot.moments) {
      Optional<FrameWay> way = moment.beat() instanceof Clause clause && moment.plays() ? of(clause) : Optional.empty();
      if (way.isPresent() && !moment.who().isEmpty()) {
        List<String> whom = moment.who().subList(0, 1);
        shot.setup = Setup.on(shot.directed ? shot.setup.size() : "MS", whom);
        shot.moves.removeIf(l -> l.text().startsWith("camera ") && !l.text().equals("camera handheld"));
        String side = way.get().side.isEmpty() ? "" : way.get().into ? " from " + way.get().side : " " + way.get().side;
        shot.optics = (way.get().into ? ", into frame" : ", out of frame") + side;
        return;
      }
    }
  }
}
