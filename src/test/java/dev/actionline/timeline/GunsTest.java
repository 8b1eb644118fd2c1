package dev.actionline.timeline;

import static dev.actionline.timeline.Films.figure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import org.joml.Vector3f;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import org.joml.Matrix4f;
import org.junit.jupiter.api.Test;

/** Guns are seen: where they point, where it flashes, what becomes of an empty one. */
class GunsTest {
  private static final String ARMED = "ADA at centre, facing BEN\nBEN 3 m in front of ADA, facing ADA\nprop shotgun in ADA right hand\n\n";

  private static Vector3f barrel(FrameState state) {
    return Films.prop(state, "shotgun").worldFromProp().transformDirection(new Vector3f(0, 0, -1));
  }

  @Test
  void whoAimsAtTheCameraStaysAndShowsTheLengthOfTheBarrel() {
    Timeline film = Films.room(ARMED + "shot 1A\n  camera MCU on ADA\n  ADA aims at camera\n  lasts 2s\n");
    FrameState state = film.at(40);
    Vector3f eye = state.camera().worldFromCamera().getTranslation(new Vector3f());
    Vector3f gun = Films.prop(state, "shotgun").worldFromProp().getTranslation(new Vector3f());
    double off = Math.toDegrees(barrel(state).angle(eye.sub(gun)));
    assertThat(off).isBetween(5.0, 25.0);
    double turned = Math.abs(figure(state, "ADA").stance().heading() - figure(film.at(1), "ADA").stance().heading());
    assertThat(turned).as("the camera comes before whom it sees").isLessThan(1);
  }

  /** The palm lies against the fore-end, and not a fist somewhere under it. */
  @Test
  void theLeftHandHasTheForeEndInItsPalm() {
    Timeline film = Films.room(ARMED + "shot 1A\n  ADA aims at BEN\n  ADA chambers a round\n  lasts 4s\n");
    for (long frame = 24; frame <= film.frames(); frame += 6) {
      FrameState state = film.at(frame);
      FrameState.FigureState ada = figure(state, "ADA");
      Matrix4f hand = ada.stance().worldFromRoot().mul(new Matrix4f(dev.actionline.stage.Figures.body(ada.look()).rootFromBones(ada.pose())[Bone.HAND_L.ordinal()]));
      Vector3f palm = new Matrix4f(Films.prop(state, "shotgun").worldFromProp()).invert().transformPosition(hand.transformPosition(new Vector3f(0, -0.02f, -0.08f)));
      // the fore-end's underside is 1 cm over the axis of the grip
      assertThat(Math.hypot(palm.x, palm.y - 0.005f)).as("frame " + frame + " palm " + palm).isLessThan(0.03);
    }
  }

  @Test
  void aFlashIsAtTheMuzzleOfTheGunAsItIsDrawn() {
    Timeline film = Films.room(ARMED + "shot 1A\n  camera MS on ADA, from left\n  ADA fires at camera\n  lasts 2s\n");
    List<FrameState> flashes = java.util.stream.LongStream.rangeClosed(1, 48).mapToObj(film::at)
        .filter(s -> s.effects().stream().anyMatch(e -> e.name().equals("muzzle-flash"))).toList();
    assertThat(flashes).isNotEmpty();
    FrameState state = flashes.get(0);
    FrameState.EffectState flash =
        state.effects().stream().filter(e -> e.name().equals("muzzle-flash")).findFirst().orElseThrow();
    Vector3f end = Films.prop(state, "shotgun").worldFromProp().transformPosition(new Vector3f(0, 0.06f, -0.78f));
    assertThat(flash.point().distance(end)).isLessThan(0.08f);
    assertThat(Math.toDegrees(flash.direction().angle(barrel(state)))).isLessThan(10);
  }

  @Test
  void aGunThatIsDroppedLiesInThePictureInItsLength() {
    Timeline film = Films.room("""
        prop shotgun in ADA right hand
        ADA at centre
        BEN 3 m in front of ADA
        shot 1A
          camera insert on shotgun
          shotgun falls
          lasts 3s
        """);
    FrameState state = film.at(film.frames());
    Model gun = Models.named(Model.Kind.PROP, "shotgun").orElseThrow();
    Matrix4f world = Films.prop(state, "shotgun").worldFromProp();
    Vector3f muzzle = world.transformPosition(new Vector3f(gun.mark("muzzle").orElseThrow().position()));
    Vector3f grip = world.transformPosition(new Vector3f(gun.mark("grip").orElseThrow().position()));
    assertThat(muzzle.y).isLessThan(0.2f);
    Matrix4f camera = new Matrix4f(state.camera().worldFromCamera()).invert();
    Vector3f a = camera.transformPosition(muzzle);
    Vector3f b = camera.transformPosition(grip);
    double across = Math.hypot(a.x / a.z - b.x / b.z, a.y / a.z - b.y / b.z) * -(a.z + b.z) / 2;
    double high = 2 * Math.tan(state.camera().verticalFov(state.aspect()) / 2) * -(a.z + b.z) / 2;
    double length = new Vector3f(muzzle).distance(grip);
    assertThat(across / length).as("not foreshortened").isGreaterThan(0.7);
    assertThat(across / high).as("and large enough to be known").isGreaterThan(0.2);
  }

  @Test
  void anEmptyGunIsLookedAtAndSinks() {
    Timeline film = Films.room(ARMED + "shot 1A\n  ADA aims at BEN\n  ADA clicks\n  lasts 4s\n");
    FrameState up = film.at(36);
    FrameState down = film.at(94);
    assertThat(barrel(up).y).isGreaterThan(-0.15f);
    assertThat(barrel(down).y).isLessThan(-0.15f);
    float level = figure(up, "ADA").pose().vector(Channel.HAND_R).y;
    assertThat(figure(down, "ADA").pose().vector(Channel.HAND_R).y).isLessThan(level - 0.2f);
  }

  @Test
  void whoDivesAsideStaysLowAndLooksUpFromTheFloor() {
    Timeline film = Films.room(ARMED + "shot 1A\n  BEN dives aside\n  lasts 3s\n");
    FrameState low = film.at(72);
    assertThat(figure(low, "BEN").pose().vector(Channel.PELVIS).y).isLessThan(0.3f);
    assertThat(Films.joint(low, "BEN", Bone.HEAD).y).as("over the hips").isGreaterThan(Films.joint(low, "BEN", Bone.PELVIS).y + 0.1f).isLessThan(0.7f);
  }

  private static Timeline metal(String deed) {
    String list =
        """
        actionline shots 1
        film "Metal"
          24 fps

        cast
          MOX: liquid metal, 1.83 m
          ROD: cyborg, 1.88 m

        scene 1  INT. HALL - DAY
          set interior
          MOX at centre
          ROD 2 m in front of MOX, facing MOX

          shot 1A
        """;
    return Films.resolve("metal.shots", list + "    " + deed + "\n    lasts 3s\n").value();
  }

  @Test
  void aRoundThatIsTakenLeavesAWoundWhereItIsTaken() {
    assertThat(figure(metal("MOX takes the round in its belly").at(24), "MOX").flux().wounds()).hasSize(1);
    assertThat(figure(metal("MOX staggers").at(24), "MOX").flux().wounds()).isEmpty();
  }

  @Test
  void theLightThatGoesOutOfAnEyeIsTheLampsInIt() {
    Timeline film = metal("ROD goes dark in his eye");
    assertThat(figure(film.at(1), "ROD").glow().getOrDefault("eye-glow", 1f)).isEqualTo(1f);
    assertThat(figure(film.at(60), "ROD").glow()).containsEntry("eye-glow", 0f);
  }
}
