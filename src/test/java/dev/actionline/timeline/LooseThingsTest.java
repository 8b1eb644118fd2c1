package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What things do when nobody holds them any more, and what goes along with what. */
class LooseThingsTest {
  private static Vector3f last(Timeline film, String prop) {
    return Films.propPlace(film.at(film.frames()), prop);
  }

  @Test
  void whatLiesInADishIsSeenAndGoesAlongFromHandToHand() {
    Timeline film = Films.room("ADA at centre\nprop pan in ADA right hand\nprop roast bird in pan\nshot 1A\n  ADA juggles pan\n");
    boolean changed = false;
    for (long f = 1; f <= film.frames(); f += 6) {
      FrameState state = film.at(f);
      assertThat(Films.seen(state, "roast bird")).isTrue();
      assertThat(Films.propPlace(state, "roast bird").distance(Films.propPlace(state, "pan"))).as("frame " + f).isLessThan(0.35f);
      changed |= Films.propPlace(state, "pan").distance(Films.propPlace(film.at(1), "pan")) > 0.2f;
    }
    assertThat(changed).isTrue();
    assertThat(Films.seen(film.at(1), "juggling balls")).isFalse();
  }

  @Test
  void inABagNothingIsSeen() {
    Timeline film = Films.room("ADA at centre\nprop bag in ADA right hand\nprop coin in bag\nshot 1A\n  ADA waves\n");
    assertThat(Films.seen(film.at(1), "coin")).isFalse();
  }

  @Test
  void whatSlidesOffATableFalls() {
    Timeline film = Films.room("ADA at centre\nprop table 2 m north\nprop box on table\nshot 1A\n  box slides\n");
    assertThat(Films.propPlace(film.at(1), "box").y).isGreaterThan(0.6f);
    assertThat(last(film, "box").y).isLessThan(0.1f);
  }

  @Test
  void whatFallsFromATableFallsBesideIt() {
    Timeline film = Films.room("ADA at centre\nprop table 2 m north\nprop box on table\nshot 1A\n  box falls\n");
    Vector3f table = Films.propPlace(film.at(1), "table");
    assertThat(last(film, "box").y).isLessThan(0.1f);
    assertThat(last(film, "box").distance(new Vector3f(table).setComponent(1, last(film, "box").y))).isGreaterThan(0.55f);
  }

  @Test
  void whoIsPushedStaysBeforeTheFurnitureBehindHim() {
    String scene = "ADA 2 m south 1.5 m west, facing north\nBEN 0.8 m north of ADA, facing ADA\n%sshot 1A\n  ADA pushes BEN\n  lasts 3s\n";
    assertThat(pushed(scene.formatted(""))).isGreaterThan(0.4f);
    assertThat(pushed(scene.formatted("prop table 1.7 m north of ADA\n"))).isBetween(0.05f, 0.3f);
  }

  private static float pushed(String scene) {
    Timeline film = Films.room(scene);
    return Films.figure(film.at(1), "BEN").stance().position().distance(Films.figure(film.at(film.frames()), "BEN").stance().position());
  }

  @Test
  void aHandThatIsFullHasNoPartInReading() {
    Timeline film = Films.room("ADA at centre\nprop fire extinguisher in ADA right hand\nprop phone, hidden\nshot 1A\n  ADA reads phone\n");
    FrameState state = film.at(36);
    assertThat(Films.seen(state, "phone")).isTrue();
    assertThat(Films.propPlace(state, "phone").distance(Films.propPlace(state, "fire extinguisher"))).isGreaterThan(0.4f);
  }

  @Test
  void aSockThatIsPutOnABabeIsOnItsFootAndGoesAlong() {
    Timeline film = Films.room("ADA at centre\nprop baby in ADA left hand\nprop sock in ADA right hand, tiny\nshot 1A\n  ADA puts sock on baby\n  then ADA walks to 2 m south of ADA\n");
    FrameState end = film.at(film.frames());
    Vector3f foot = new org.joml.Matrix4f(Films.prop(end, "baby").worldFromProp()).transformPosition(new Vector3f(0.265f, 0.06f, 0.058f));
    assertThat(Films.propPlace(end, "sock").distance(foot)).isLessThan(0.12f);
    assertThat(Films.propPlace(end, "sock").distance(Films.propPlace(film.at(1), "sock"))).isGreaterThan(0.5f);
  }

  @Test
  void aPileHasRowsThatGrowShorterAndWhatIsFlatLiesOnOneAnother() {
    FrameState tins = Films.room("ADA 2 m south\nprop table at centre\nprop 9 tins on table, stacked\nshot 1A\n  ADA waves\n").at(1);
    float base = Films.propPlace(tins, "tins").y;
    assertThat(Films.propPlace(tins, "tins 4").y).isEqualTo(base);
    assertThat(Films.propPlace(tins, "tins 5").y).isGreaterThan(base + 0.05f);
    assertThat(Films.propPlace(tins, "tins 9").y).isGreaterThan(base + 0.1f);
    assertThat(Films.propPlace(tins, "tins 9").x).isBetween(Films.propPlace(tins, "tins").x, Films.propPlace(tins, "tins 4").x);
    FrameState books = Films.room("ADA 2 m south\nprop table at centre\nprop 3 books on table, stacked\nshot 1A\n  ADA waves\n").at(1);
    assertThat(Films.propPlace(books, "books 3").y).isGreaterThan(Films.propPlace(books, "books 2").y);
    assertThat(Films.propPlace(books, "books 3").x).isEqualTo(Films.propPlace(books, "books").x);
  }

  @Test
  void whatIsLoadedIsOutOfSightAtTheBack() {
    Timeline film = Films.room("ADA 5 m south\nprop bag in ADA right hand\nprop van at centre\nshot 1A\n  ADA loads bag into van load\n");
    assertThat(Films.seen(film.at(1), "bag")).isTrue();
    assertThat(Films.seen(film.at(film.frames()), "bag")).isFalse();
  }

  @Test
  void whatIsTurnedFaceDownIsTurnedInTheArms() {
    Timeline film = Films.room("ADA at centre\nprop baby in ADA hands\nshot 1A\n  ADA turns baby, face down\n");
    assertThat(Films.prop(film.at(1), "baby").moved().getOrDefault("over", 0f)).isZero();
    assertThat(Films.prop(film.at(film.frames()), "baby").moved().get("over")).isEqualTo(1f);
  }

  @Test
  void atAWallThingsFallIntoTheRoom() {
    Timeline film = Films.room("ADA 2 m south\nprop table 3.5 m north\nprop cup on table\nshot 1A\n  cup falls\n");
    assertThat(last(film, "cup").y).isLessThan(0.1f);
    assertThat(last(film, "cup").z).isGreaterThan(Films.propPlace(film.at(1), "cup").z);
  }

  @Test
  void whatBouncesOffSomethingIsThrownBack() {
    Timeline film = Films.room("ADA 3 m south\nprop ball 2 m north\nprop crate 2 m south\nshot 1A\n  ball bounces off crate\n");
    float nearest = Float.MAX_VALUE;
    Vector3f crate = Films.propPlace(film.at(1), "crate");
    for (long f = 1; f <= film.frames(); f += 2) {
      nearest = Math.min(nearest, Films.propPlace(film.at(f), "ball").distance(crate));
    }
    assertThat(last(film, "ball").distance(crate)).isGreaterThan(nearest + 0.5f);
  }

  @Test
  void whatIsFlatRollsOnItsWheelsAndTowsWhatHangsOnIt() {
    Timeline film =
        Films.resolve("tow.shots",
            """
            actionline shots 1
            film "Tow"
              24 fps

            cast
              ADA: woman
              ROVER: robot vacuum

            scene 1  INT. ROOM - DAY
              set interior
              ADA 2 m north
              ROVER at centre
              prop ball 0.6 m behind ROVER

              shot 1A
                ROVER rolls to ADA, towing ball
            """).value();
    FrameState end = film.at(film.frames());
    assertThat(Films.propPlace(end, "ball").distance(Films.propPlace(film.at(1), "ball"))).isGreaterThan(0.6f);
    Vector3f up = Films.prop(end, "ROVER").worldFromProp().transformDirection(new Vector3f(0, 1, 0));
    assertThat(up.y).isGreaterThan(0.95f);
  }

  @Test
  void aLampThatComesOnWasOut() {
    Timeline film = Films.room("ADA at centre\nprop lamp 2 m north\nshot 1A\n  ADA waits for 1s\n  then lamp blinks on\n");
    assertThat(Films.prop(film.at(1), "lamp").glow()).isLessThan(0.01f);
    assertThat(Films.prop(film.at(film.frames()), "lamp").glow()).isGreaterThan(0.9f);
  }
}
