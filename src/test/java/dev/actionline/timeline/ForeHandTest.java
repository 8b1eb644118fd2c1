package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.catalogue.Event;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is long is held by both hands: the second one closes round the shaft. */
class ForeHandTest {
  @ParameterizedTest
  @CsvSource({
    "shotgun, ADA aims shotgun at BEN", "rifle, ADA aims rifle at BEN", "broom, ADA sweeps floor with broom", "mop, ADA mops floor with mop",
    "rake, ADA rakes with rake"
  })
  void theSecondHandIsOnTheShaft(String model, String act) {
    Timeline film = Films.room("ADA at centre, facing BEN\nBEN 3 m in front of ADA\nprop " + model + " in ADA right hand\nshot 1A\n  camera FS on ADA\n  " + act + "\n");
    FrameState state = film.at(film.frames() / 2);
    FrameState.FigureState ada = Films.figure(state, "ADA");
    Matrix4f[] bones = Figures.body(ada.look()).rootFromBones(ada.pose());
    Matrix4f root = ada.stance().worldFromRoot();
    Vector3f hand = Grip.of((Bone b) -> new Matrix4f(root).mul(bones[b.ordinal()]), Event.Hand.LEFT).getTranslation(new Vector3f());
    FrameState.PropState prop = state.props().stream().filter(p -> p.model().equals(model)).findFirst().orElseThrow();
    Model shape = Models.named(Model.Kind.PROP, model).orElseThrow();
    Vector3f grip = prop.worldFromProp().transformPosition(new Vector3f(shape.mark("grip").orElseThrow().position()));
    Vector3f shaft = prop.worldFromProp().transformPosition(new Vector3f(shape.mark("fore grip").orElseThrow().position())).sub(grip).normalize();
    Vector3f off = hand.sub(grip);
    assertThat(off.dot(shaft)).as("ahead of the first").isBetween(0.05f, 0.8f);
    assertThat(off.cross(shaft).length()).as(act).isLessThan(0.035f);
  }
}
