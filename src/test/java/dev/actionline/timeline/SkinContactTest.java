package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Actions;
import dev.actionline.core.Noise;
import dev.actionline.stage.Bone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who touches another touches the skin as it is drawn, and is not inside it: grown ones, children, the tall, the old. */
class SkinContactTest {
  private static final String[][] PAIRS = {
    {"woman, 1.70 m, shirt green", "man, 1.80 m, jacket grey"}, {"man, 1.85 m, shirt green", "girl, 1.10 m"},
    {"boy, 1.25 m", "woman, 1.70 m"}, {"old woman, 1.55 m", "man, 1.98 m, jacket grey"}
  };

  /** From the skin of a hand to what it is said to touch, metres. */
  private static final double CLOSE_M = 0.03;

  /** How deep a hand, and how deep anything else, may be in another, metres. */
  private static final double HAND_M = 0.055;
  private static final double BODY_M = 0.07;

  /** What meets the other is a thing, or his own. */
  private static final Set<String> BY_THINGS =
      Set.of("knight", "throw drink in face", "splash water at", "feed", "smother", "mug", "disarm", "spoon-feed", "barber", "auscultate");

  /** From a contact on a hand is looked for so long, seconds. */
  private static final double LAYS_S = 0.4;

  private static List<Action> ofTwo() {
    return Actions.ALL.stream().filter(a -> a.needs() == Action.Needs.PERFORMER && !BY_THINGS.contains(a.name())).toList();
  }

  private static List<String> faults(String act, String[] pair) {
    Timeline film = Films.played("pair.shots", """
        actionline shots 1
        film "Pair"
          24 fps

        cast
          ADA: %s
          BEN: %s

        scene 1  INT. ROOM - DAY
          set interior
          ADA at centre, facing BEN
          BEN 1.4 m in front of ADA, facing ADA

          shot 1A
            camera WS on ADA
            ADA %s BEN
            lasts 5s
        """.formatted(pair[0], pair[1], act));
    double contact = film.cues(1, film.frames()).stream()
        .filter(c -> c.kind().equals("contact") && c.who().equals("ADA") && c.what().contains("BEN")).mapToDouble(c -> c.at().seconds()).findFirst().orElse(-1);
    Set<Long> frames = new TreeSet<>();
    for (long f = 1; f <= film.frames(); f += 10) {
      frames.add(f);
    }
    for (double t = contact; contact >= 0 && t < contact + LAYS_S; t += 0.1) {
      frames.add(Math.min(film.frames(), Math.round(24 * t) + 1));
    }
    double nearest = contact < 0 ? 0 : 9;
    List<String> faults = new ArrayList<>();
    for (long frame : frames) {
      FrameState state = film.at(frame);
      Skins ada = new Skins(Films.figure(state, "ADA"));
      Skins ben = new Skins(Films.figure(state, "BEN"));
      for (Skins.Of of : Skins.Of.values()) {
        Skins.Meeting in = ada.meets(ben, of);
        Skins.Meeting back = ben.meets(ada, of);
        double depth = Math.max(in.depth(), back.depth());
        boolean now = contact >= 0 && frame / 24.0 >= contact && frame / 24.0 < contact + LAYS_S + 0.1;
        nearest = now ? Math.min(nearest, in.nearest()) : nearest;
        if (depth > (of == Skins.Of.HANDS ? HAND_M : BODY_M)) {
          faults.add(String.format("%s, %s: %.3f m in the other on frame %d (%s%s)", act, pair[0], depth, frame, in.part(), back.part()));
        }
      }
    }
    if (nearest > CLOSE_M) {
      faults.add(String.format("%s, %s: %.3f m from the other", act, pair[0], nearest));
    }
    return faults;
  }

  /** Some acts, each by another pair. */
  @Test
  void someTouchTheSkin() {
    List<Action> all = ofTwo();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Action action = all.get((int) Math.floorMod(Noise.seed(11, "act " + i), (long) all.size()));
      faults.addAll(faults(action.name(), PAIRS[i % PAIRS.length]));
    }
    assertThat(String.join("\n", faults)).isEmpty();
  }

  /** What two do with their hands held out they do at the same place, however tall each is; a foot is caught where the leg is put out. */
  @Test
  void aTallManAndAChildMeet() {
    List<String> faults = new ArrayList<>();
    for (String act : new String[] {"bind hands", "put ring on finger", "bump fists", "exchange presents", "trip up"}) {
      faults.addAll(faults(act, PAIRS[1]));
    }
    assertThat(String.join("\n", faults)).isEmpty();
  }

  /** All of them: what is left wrong is little. */
  @Test
  @Tag("long")
  void everyActByEveryPair() {
    List<String> odd = new ArrayList<>();
    for (Action action : ofTwo()) {
      for (String[] pair : PAIRS) {
        faults(action.name(), pair).stream().limit(1).forEach(odd::add);
      }
    }
    assertThat(odd).as(String.join("\n", odd)).hasSizeLessThan(ofTwo().size() * PAIRS.length / 10);
  }

  /** Whoever gives way to another's body does so smoothly. */
  @Test
  void noHandSnaps() {
    for (String act : new String[] {"ruffle", "kiss hand", "embrace"}) {
      Timeline film = Films.mistaken("ADA at centre, facing BEN\nBEN 1.4 m in front of ADA, facing ADA\nshot 1A\n  camera WS on ADA\n  ADA " + act + " BEN\n  lasts 5s\n").value();
      FrameState before = film.at(1);
      for (long frame = 2; frame <= film.frames(); frame++) {
        FrameState now = film.at(frame);
        for (Bone bone : new Bone[] {Bone.FINGER_TIPS_L, Bone.FINGER_TIPS_R, Bone.FOREARM_L, Bone.FOREARM_R}) {
          for (String who : new String[] {"ADA", "BEN"}) {
            assertThat(Films.joint(now, who, bone).distance(Films.joint(before, who, bone))).as(act + " " + who + " " + bone + " " + frame).isLessThan(0.22f);
          }
        }
        before = now;
      }
    }
  }

  /** Who takes a child into the arms comes down to it. */
  @Test
  void oneBendsTheKneesDownToAChild() {
    Timeline film = Films.played("hug.shots", """
        actionline shots 1
        film "Hug"
          24 fps

        cast
          ADA: man, 1.85 m
          BEN: girl, 1.10 m

        scene 1  INT. ROOM - DAY
          set interior
          ADA at centre, facing BEN
          BEN 1.4 m in front of ADA, facing ADA

          shot 1A
            camera WS on ADA
            ADA embraces BEN
            lasts 5s
        """);
    float least = 9;
    for (long frame = 1; frame <= film.frames(); frame += 6) {
      least = Math.min(least, Films.joint(film.at(frame), "ADA", Bone.PELVIS).y);
    }
    assertThat(least).isLessThan(0.6f);
  }
}
