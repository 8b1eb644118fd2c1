package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Stance;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** The things an act is done with: which they are, where they are then, and from where they are seen. */
class ThingsOfAnActTest {
  @Test
  void whatIsInItTellsItsKind() {
    assertThat(Drafts.in("INT. KITCHEN - DAY", "OSCAR dips a brush into a can of paint.")).contains("into paint can");
    assertThat(Drafts.in("INT. BAR - NIGHT", "OSCAR drinks a can of beer.")).contains("prop can ");
  }

  @Test
  void aCandleThatIsSnuffedIsTheOneOnTheBench() {
    assertThat(Drafts.in("INT. KITCHEN - DAY", "RITA extinguishes a candle.")).doesNotContain("prop candle");
    assertThat(Drafts.in("INT. KITCHEN - DAY", "A candle burns on the table. RITA puts out the candle.")).contains("prop candle");
  }

  @Test
  void whatLiesOnATableIsGoneTo() {
    assertThat(Drafts.in("INT. ROOM - DAY", "OSCAR steals a necklace from a jewelry box.")).contains("prop jewelry box on table", "in front of jewelry box, facing jewelry box");
  }

  @Test
  void whoCrouchesBehindSomethingIsSeenAcrossIt() {
    assertThat(Drafts.in("INT. HALLWAY - DAY", "OSCAR crouches behind a crate.")).contains("on OSCAR, from front");
    assertThat(Drafts.in("INT. BEDROOM - DAY", "OSCAR comforts RITA.")).contains("on OSCAR and RITA, from front");
  }

  @Test
  void whatIsDodgedFliesPast() {
    Timeline film = Drafts.played(Drafts.in("EXT. FIELD - DAY", "OSCAR dodges an arrow."));
    assertThat(ahead(film.at(3))).isGreaterThan(3);
    assertThat(ahead(film.at(24))).isNegative();
  }

  /** How far the thing is ahead of the one who is there, metres. */
  private static float ahead(FrameState at) {
    Stance who = at.figures().get(0).stance();
    Vector3f thing = at.props().stream().filter(p -> p.name().equals("arrow")).findFirst().orElseThrow().worldFromProp().getTranslation(new Vector3f());
    return thing.sub(who.position()).dot(who.forward());
  }
}
