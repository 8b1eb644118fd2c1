package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Source;
import dev.actionline.director.coverage.Treatment;
import dev.actionline.director.coverage.Treatment.Style;
import dev.actionline.screenplay.ScreenplayReader;
import dev.actionline.shotlist.Rule;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.timeline.FrameState;

import dev.actionline.timeline.Timeline;
import java.util.List;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hands do with small things is carried on near, where the things can be made out; all else keeps its picture. */
class CutInsTest {
  private static String draft(String heading, String prose, Treatment treatment) {
    var screenplay = ScreenplayReader.read(new Source("draft.fountain", heading + "\n\n" + prose + "\n")).value();
    return Director.draft(Breakdowns.of(screenplay).value(), treatment).value().text();
  }

  @ParameterizedTest
  @CsvSource({
    "INT. KITCHEN - DAY, NORA peels an apple., apple", "INT. KITCHEN - DAY, OMAR cracks an egg into a bowl., bowl", "INT. STUDY - DAY, LENA writes a letter., letter",
    "INT. WORKSHOP - DAY, OMAR carves a small bird out of wood., bird",
  })
  void handsAndWhatTheyAreAtFillThePicture(String heading, String prose, String thing) {
    String list = Drafts.in(heading, prose);
    assertThat(Drafts.lines(list)).as(list).anyMatch(l -> l.matches("camera insert on [A-Z]+'s hands\\b.*"));
    Timeline film = Drafts.played(list);
    Timeline.ShotSpan near = film.shots().get(1);
    FrameState middle = film.at((near.first() + near.last()) / 2);
    FrameState.PropState seen = middle.props().stream().filter(p -> p.name().contains(thing)).findFirst().orElseThrow();
    float tall = tall(seen, middle);
    assertThat(tall).as(list).isBetween(1 / 12f, 1f);
  }

  @Test
  void theCowWhoseMilkingIsCarriedOnIsNotTakenOutOfThePicture() {
    String list = Drafts.in("INT. BARN - DAWN", "NORA milks a brown cow.");
    assertThat(Drafts.lines(list)).as(list).anyMatch(l -> l.contains("insert on NORA's hands"));
    Timeline film = Drafts.played(list);
    Timeline.ShotSpan near = film.shots().get(1);
    assertThat(film.at((near.first() + near.last()) / 2).props()).anyMatch(p -> p.name().equals("cow"));
  }

  /** How much of the picture's height or of its width, in heights, a thing fills that is in it. */
  private static float tall(FrameState.PropState thing, FrameState frame) {
    float focal = frame.camera().focalLengthMm() / frame.camera().sensorWidthMm() * (float) frame.aspect();
    Matrix4f cameraFromThing = new Matrix4f(frame.camera().worldFromCamera()).invertAffine().mul(thing.worldFromProp());
    Model model = Models.named(Model.Kind.PROP, thing.model()).orElseThrow();
    Vector3f low = new Vector3f(Float.MAX_VALUE);
    Vector3f high = new Vector3f(-Float.MAX_VALUE);
    for (int i = 0; i < 8; i++) {
      Vector3f a = model.low();
      Vector3f b = model.high();
      Vector3f p = cameraFromThing.transformPosition(new Vector3f((i & 1) == 0 ? a.x() : b.x(), (i & 2) == 0 ? a.y() : b.y(), (i & 4) == 0 ? a.z() : b.z()));
      p.mul(focal / -p.z);
      low.min(p);
      high.max(p);
    }
    Vector3f middle = new Vector3f(low).add(high).mul(0.5f);
    assertThat(Math.abs(middle.y)).isLessThan(0.5f);
    assertThat(Math.abs(middle.x)).isLessThan((float) frame.aspect() / 2);
    return Math.max(high.y - low.y, high.x - low.x);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "NORA points at OMAR.", "NORA walks to the window and stops.", "NORA drinks her tea.", "NORA puts her hand on OMAR's shoulder.", "NORA sweeps the floor.", "NORA gives OMAR a letter.",
  })
  void gesturesFacesAndWholeBodiesAreLeftAsTheyAre(String prose) {
    assertThat(Drafts.in("INT. KITCHEN - DAY", "OMAR sits at the table. " + prose)).doesNotContain("hands\n").doesNotContain("hands\"");
  }

  @Test
  void whereInsertsAreOffOrCutsAreFewThereIsNone() {
    String heading = "INT. KITCHEN - DAY";
    String prose = "NORA peels an apple.";
    List<Treatment> plain = List.of(new Treatment(Style.CLASSICAL, 1, 0, Set.of(Rule.INSERTS)), new Treatment(Style.STATIC, 1), new Treatment(Style.ONE_TAKE, 1));
    assertThat(plain).allSatisfy(t -> assertThat(draft(heading, prose, t)).doesNotContain("'s hands"));
    assertThat(draft(heading, prose, new Treatment(Style.HANDHELD, 1))).contains("camera insert on NORA's hands");
  }

  @Test
  void noTwoFollowOneAnother() {
    List<String> cameras = Drafts.lines(Drafts.in("INT. KITCHEN - DAY", "NORA peels an apple. She chops an onion. She grates a carrot.")).stream().filter(l -> l.startsWith("camera ")).toList();
    for (int i = 1; i < cameras.size(); i++) {
      assertThat(cameras.get(i).startsWith("camera insert") && cameras.get(i - 1).startsWith("camera insert")).as(cameras.toString()).isFalse();
    }
  }
}
