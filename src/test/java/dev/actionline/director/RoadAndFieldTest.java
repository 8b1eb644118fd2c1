package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import java.util.List;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Vehicles, beasts, and wood: that what is told of them is to be seen. */
class RoadAndFieldTest {
  private static Timeline played(String heading, String prose) {
    return Drafts.played(Drafts.in(heading, prose));
  }

  private static Vector3f where(Timeline film, double share, String name) {
    FrameState frame = at(film, share);
    return frame.figures().stream().filter(f -> f.name().equals(name)).map(f -> f.stance().position())
        .findFirst().orElseGet(() -> frame.props().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow().worldFromProp().getTranslation(new Vector3f()));
  }

  private static FrameState at(Timeline film, double share) {
    return film.at(1 + Math.round(share * (film.frames() - 1)));
  }

  @Test
  void whatIsTowedFollowsOnItsRope() {
    Timeline film = played("EXT. FIELD - DAY", "A tractor tows a van.");
    float before = where(film, 0, "van").distance(where(film, 0, "tractor"));
    float after = where(film, 0.98, "van").distance(where(film, 0.98, "tractor"));
    assertThat(where(film, 0.98, "van").distance(where(film, 0, "van"))).isGreaterThan(4);
    assertThat(after).isCloseTo(before, org.assertj.core.data.Offset.offset(1.2f));
  }

  @Test
  void whoSwervesPassesClear() {
    Timeline film = played("EXT. ROAD - DAY", "A car swerves around a deer standing in the lane.");
    float nearest = Float.MAX_VALUE;
    for (double share = 0.05; share < 1; share += 0.02) {
      Vector3f deer = where(film, share, "DEER");
      nearest = Math.min(nearest, where(film, share, "car").distance(deer));
    }
    assertThat(nearest).isBetween(1.6f, 4f);
  }

  @Test
  void aBeastThatIsWorkedOnStandsThere() {
    for (String sentence : List.of("MARA milks the cow.", "MARA milks a goat.")) {
      List<String> list = Drafts.lines(Drafts.in("INT. BARN - DAY", sentence));
      assertThat(list).as(sentence).anyMatch(l -> l.matches("prop (?:cow|goat) 1\\.6 m in front of MARA"));
    }
  }

  @Test
  void whoPouncesComesDownOnIt() {
    Timeline film = played("EXT. GARDEN - DAY", "A cat pounces on a mouse.");
    Vector3f mouse = where(film, 0, "mouse");
    Vector3f from = where(film, 0, "CAT");
    Vector3f to = where(film, 0.99, "CAT");
    assertThat(from.distance(mouse)).isGreaterThan(1.5f);
    assertThat(to.distance(mouse)).isLessThan(0.6f);
  }

  @Test
  void whoRowsSitsInABoatThatGoes() {
    Timeline film = played("EXT. LAKE - DAY", "MARA rows a small boat away from the jetty.");
    Vector3f boat = where(film, 0.02, "rowing boat");
    Vector3f later = where(film, 0.98, "rowing boat");
    Vector3f mara = where(film, 0.98, "MARA");
    assertThat(boat.distance(later)).isGreaterThan(2);
    assertThat(Math.hypot(mara.x - later.x, mara.z - later.z)).isLessThan(0.8);
  }

  @Test
  void whatIsSawnOrChoppedComesApart() {
    assertThat(moved(played("INT. WORKSHOP - DAY", "MARA saws a plank."), "plank", "severed")).isEqualTo(1);
    assertThat(moved(played("EXT. YARD - DAY", "MARA chops a log with an axe."), "log", "severed left")).isEqualTo(1);
  }

  @Test
  void whatIsPriedIsOpenInTheEnd() {
    FrameState frame = at(played("EXT. YARD - DAY", "MARA pries open a crate with a crowbar."), 0.9);
    assertThat(frame.props()).anyMatch(p -> p.model().equals("crate") && p.moved().getOrDefault("lid", 0f) > 0.8f);
  }

  private static float moved(Timeline film, String prop, String part) {
    return at(film, 0.97).props().stream().filter(p -> p.name().equals(prop)).findFirst().orElseThrow().moved().getOrDefault(part, 0f);
  }

  @Test
  void whatIsPutOutBurnsBefore() {
    Timeline film = played("INT. LABORATORY - DAY", "MARA extinguishes the burning bench with foam.");
    assertThat(at(film, 0.1).effects()).anyMatch(e -> e.name().equals("fire"));
    assertThat(at(film, 0.97).effects()).noneMatch(e -> e.name().equals("fire"));
  }

  @Test
  void whoDismountsIsInTheSaddleBefore() {
    List<String> list = Drafts.lines(Drafts.in("EXT. STREET - DAY", "MARA dismounts and ties his horse to the rail."));
    assertThat(list).contains("MARA on horse, sitting");
  }
}
