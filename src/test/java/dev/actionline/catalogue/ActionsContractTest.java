package dev.actionline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What every action keeps, from every posture and in several manners. */
class ActionsContractTest {
  /** Nobody moves a hand or a foot faster than this, metres a second: what is faster is a jump cut. */
  private static final double FASTEST = 17;

  private static final double SAMPLE_S = 1 / 240.0;

  private static final List<Set<String>> MANNERS =
      List.of(Set.of(), Set.of("slowly", "limping"), Set.of("fast", "angrily"),
          Set.of("backwards", "trembling"));

  /** They go below a floor, or come from there, or are somewhere else at once. */
  private static final Set<String> UNDER =
      Set.of("swim", "sink", "topple", "rise", "step off", "climb", "slide", "stand");

  private final Rehearsal room = Casting.room();

  private void everywhere(Try what) {
    for (Action action : Actions.ALL) {
      for (Posture posture : Posture.values()) {
        for (Set<String> manner : MANNERS) {
          boolean often = posture == Posture.STANDING || manner.isEmpty();
          if (often) {
            Call call = Casting.request(room, action).from(posture)
                .how(manner.toArray(new String[0])).call();
            what.with(action.name() + " " + posture + " " + manner, action, call);
          }
        }
      }
    }
  }

  private interface Try {
    void with(String name, Action action, Call call);
  }

  @Test
  void everyMotionHasALengthAndStartsWhereTheBodyIs() {
    everywhere((name, action, call) -> {
      Motion m = action.plan(call);
      assertThat(m.seconds()).as(name).isBetween(0.04, 60.0);
      assertThat(m.stance(0).position().distance(call.entry().position())).as(name).isLessThan(0.02f);
      for (Channel c : new Channel[] {Channel.PELVIS, Channel.HAND_L, Channel.HAND_R,
          Channel.FOOT_L, Channel.FOOT_R}) {
        float away = m.pose(0).vector(c).distance(call.entryPose().vector(c));
        assertThat(away).as(name + " " + c).isLessThan(0.06f);
      }
      assertThat(m.exit()).isNotNull();
    });
  }

  @Test
  void nothingJumps() {
    List<String> jumps = new ArrayList<>();
    everywhere((name, action, call) -> {
      Motion m = action.plan(call);
      Map<Channel, Vector3f> before = new LinkedHashMap<>();
      for (double t = 0; t <= m.seconds(); t += SAMPLE_S) {
        Pose pose = m.live(t, call.view());
        Stance stance = m.stance(t);
        for (float n : pose.numbers()) {
          if (!Float.isFinite(n)) {
            jumps.add(name + " is not finite at " + t);
            return;
          }
        }
        for (Channel c : new Channel[] {Channel.PELVIS, Channel.HAND_L, Channel.HAND_R,
            Channel.FOOT_L, Channel.FOOT_R, Channel.SPINE, Channel.LOOK}) {
          Vector3f local = pose.vector(c);
          Vector3f now = c == Channel.SPINE || c == Channel.LOOK ? local.normalize(0.3f)
              : stance.worldFromRoot().transformPosition(local);
          Vector3f was = before.put(c, now);
          if (was != null && was.distance(now) > FASTEST * SAMPLE_S) {
            jumps.add(String.format("%s: %s jumps %.2f m at %.2f s of %.2f",
                name, c, was.distance(now), t, m.seconds()));
            return;
          }
        }
      }
    });
    assertThat(jumps).isEmpty();
  }

  @Test
  void nobodyGoesThroughTheFloor() {
    List<String> low = new ArrayList<>();
    everywhere((name, action, call) -> {
      if (UNDER.contains(action.name()) || call.posture() == Posture.SUNK) {
        return;
      }
      Motion m = action.plan(call);
      for (double t = 0; t <= m.seconds(); t += 0.1) {
        Matrix4f root = m.stance(t).worldFromRoot();
        Matrix4f[] bones = Rehearsal.BODY.rootFromBones(m.live(t, call.view()));
        for (Bone b : new Bone[] {Bone.HAND_L, Bone.HAND_R, Bone.TOES_L, Bone.TOES_R, Bone.FOOT_L,
            Bone.FOOT_R, Bone.SHIN_L, Bone.SHIN_R, Bone.HEAD, Bone.PELVIS, Bone.FOREARM_L,
            Bone.FOREARM_R}) {
          float y = root.transformPosition(bones[b.ordinal()].getTranslation(new Vector3f())).y;
          boolean elbow = b == Bone.FOREARM_L || b == Bone.FOREARM_R;
          if (y < (elbow ? -0.09f : -0.025f)) {
            low.add(String.format("%s: %s at %.3f m at %.1f s of %.1f", name, b, y, t, m.seconds()));
            return;
          }
        }
      }
    });
    assertThat(low).isEmpty();
  }

  @Test
  void eventsHappenWithinAndInOrder() {
    everywhere((name, action, call) -> {
      Motion m = action.plan(call);
      double last = 0;
      for (Event e : m.events()) {
        assertThat(e.at()).as(name + " " + e).isBetween(last, m.seconds() + 1e-6);
        last = e.at();
      }
    });
  }

  @Test
  void aMotionIsAFunctionOfTimeAlone() {
    everywhere((name, action, call) -> {
      Motion one = action.plan(call);
      Motion other = action.plan(call);
      double[] times = {0.7, 0.1, 1, 0.4};
      for (double part : times) {
        double t = part * one.seconds();
        Pose first = one.live(t, call.view());
        one.live(0.5 * t, call.view());
        assertThat(one.live(t, call.view())).as(name).isEqualTo(first);
        assertThat(other.live(t, call.view())).as(name).isEqualTo(first);
        assertThat(other.stance(t)).as(name).isEqualTo(one.stance(t));
      }
    });
  }

  @Test
  void whateverEndsSomethingElseCanBegin() {
    everywhere((name, action, call) -> {
      Motion first = action.plan(call);
      Call next = call.after(first);
      Motion up = Actions.named("walk").orElseThrow().plan(next);
      assertThat(up.seconds()).as(name).isPositive();
      assertThat(up.exit()).as(name).isEqualTo(Posture.STANDING);
    });
  }

  @Test
  void aLengthThatIsAskedForIsKeptByPlainGestures() {
    for (String name : List.of("wave", "nod", "smile", "bow", "clap", "look", "stagger", "speak")) {
      Call call = room.asked().as(name).over(5).call();
      double seconds = Actions.named(name).orElseThrow().plan(call).seconds();
      assertThat(seconds).as(name).isEqualTo(5);
    }
  }

  @Test
  void thingsDoWhatThingsCan() {
    for (Action action : Actions.ALL) {
      if (action.forThings()) {
        Call call = Casting.request(room, action).thing().call();
        Motion m = action.plan(call);
        assertThat(m.seconds()).as(action.name()).isPositive();
        for (double t = 0; t <= m.seconds(); t += 0.1) {
          Stance s = m.stance(t);
          assertThat(Float.isFinite(s.x() + s.y() + s.z() + s.heading())).as(action.name()).isTrue();
          assertThat(Float.isFinite(m.pose(t).get(Channel.PITCH))).isTrue();
        }
      }
    }
  }
}
