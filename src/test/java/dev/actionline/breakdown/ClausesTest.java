package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One rule of the clause grammar at a time. */
class ClausesTest {
  private static final String OPENING =
      "INT. HALL - DAY\n\nMARTA (30) waits.\n\nBRUNO (40) waits.\n\n";

  /**
   * The clauses of a sentence after Marta and Bruno were introduced, as "MARTA throw key to BRUNO".
   */
  private static List<String> told(String prose) {
    return clauses(prose).map(ClausesTest::line).toList();
  }

  private static Stream<Clause> clauses(String prose) {
    return Passage.breakdown("x.fountain", OPENING + prose + "\n").clauses().stream()
        .filter(c -> !c.sentence().endsWith("waits."));
  }

  private static String line(Clause c) {
    return (c.real() ? "" : "not: ")
        + c.actorLabel().orElse("-")
        + " "
        + c.verb()
        + c.target().map(t -> " " + c.relation().map(r -> r + " ").orElse("") + t).orElse("");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "With both engines burning, Bruno runs. | ENGINE burn; BRUNO run",
    "The gate opens, and in walks a goat. | GATE open; GOAT walk in",
    "Round and round goes the wheel. | WHEEL go",
    "From rock to rock bounds a goat, a bell round its neck. | GOAT bound from rock",
    "Washing flaps on the balconies. | WASHING flap on balcony",
    "As the queen passes, doves rise from the roofs. | QUEEN pass; DOVE rise from roof",
    "The cart starts to slide, tips, and spills sacks into the river. | CART slide; CART tip; CART spill sack",
    "The truck brakes, skids, and dumps gravel on the road. | TRUCK brake; TRUCK skid; TRUCK dump gravel",
    "Bruno makes his way to the door. | BRUNO make way",
    "Bruno can't stop laughing. | BRUNO laugh",
    "Before she can shout, she's dragged off her feet. | not: MARTA shout; - drag off MARTA",
    "With a nod over her shoulder, Marta leaves. | MARTA leave",
    "With a glance over his shoulder, Bruno dives. | BRUNO dive",
    "Goats pour around the cart like water around a post. | GOAT pour around cart",
    "Marta and Bruno embrace each other. | MARTA & BRUNO embrace",
    "Marta, sixty if she's a day, is lifted onto a chair. | - lift MARTA",
    "Two gulls fish an old boot from the canal. | GULL fish boot",
    "Bruno beats the branches, and olives rain on the nets. | BRUNO beat branch; OLIVE rain on net",
    "Stools fly as the dragoons brawl with the sailors. | STOOL fly; DRAGOON brawl with SAILOR",
    "Trailing smoke, the plane lands on its belly. | PLANE trail smoke; PLANE land on belly",
    "Through the gap noses a mower. | MOWER nose",
    "They fling rice at the bride and groom, who duck into a carriage. | MARTA & BRUNO fling rice; BRIDE & GROOM duck into carriage",
    "Marta, whom the guards hate, runs, pulling Bruno. | MARTA run; MARTA pull BRUNO",
    "Marta stands up in the boat, which one must never do, and, throwing a key to Bruno, falls down the stairs. | MARTA stand up in boat; MARTA throw key; MARTA fall down stairs",
    "A calf, wet and new, wobbles out. | CALF wobble out",
    "The hammering stops. | HAMMERING stop",
    "A scrap of torn cloth waves, drops, waves again. | CLOTH wave; CLOTH drop; CLOTH wave",
    "Church bells ring across the valley. | BELL ring across valley",
    "The locomotive rumbles across the bridge, whistle screaming. | LOCOMOTIVE rumble across bridge; WHISTLE scream",
    "The raft drifts into the current. | RAFT drift into current",
    "Instead of closing the window, Marta jumps through it. | not: MARTA close window; MARTA jump through window",
    "Marta studies Bruno the way a cat watches a fish. | MARTA study BRUNO; not: CAT watch fish",
    "Marta glances at Bruno, as if measuring him, then walks away. | MARTA glance at BRUNO; not: MARTA measure BRUNO; MARTA walk away",
    "Bruno carries a pot down the stairs, no one spilling a drop. No one moves. | BRUNO carry pot; not: - spill drop; not: - move",
    "Marta climbs the hill, humming under her breath. | MARTA climb hill; MARTA hum",
    "Marta points at the upstairs window. | MARTA point at window",
    "Bruno crawls out of the hole, elbow after elbow after elbow. | BRUNO crawl out of hole",
    "A mule, DUCHESS, brays. Hooves churn the mud. | DUCHESS bray; DUCHESS churn mud",
    "Marta sits at the wheel and floors it. | MARTA sit at wheel; MARTA floor",
    "Bruno strides in with a pipe in his teeth and a rake on his shoulder. | BRUNO stride in",
    "An apple lands in Bruno's lap. | APPLE land in lap",
    "A mule, DUCHESS, sniffs the gate. The mules bolt. Duchess stops. | DUCHESS sniff gate; MULES bolt; DUCHESS stop",
    "Out comes a dog. | DOG come out",
    "Marta's kicked off her boots. | not: MARTA kick off boot",
    "It's Marta who steps forward, picks up the basket and drops it. | MARTA step forward; MARTA pick up basket; MARTA drop basket",
    "Marta's dropped the key. | not: MARTA drop key",
    "Every camera swings to Marta. | CAMERA swing to MARTA",
    "Marta glances over her shoulder at Bruno. | MARTA glance at BRUNO",
    "The radio crackles, whines and quits. | RADIO crackle; RADIO whine; RADIO quit",
    "Behind her the tractor coughs. | TRACTOR cough",
    "Shingles slide. | SHINGLE slide",
    "A pilot waves. The pilot is Marta. | MARTA wave",
    "Forty head of cattle stand in the grass. | CATTLE stand in grass",
    "Marta crawls on her hands and knees under the table. | MARTA crawl under table",
    "In the dark the dog whimpers. | DOG whimper",
    "Water bursts through the windows, knights collapse. | WATER burst through window; KNIGHT collapse",
    "Marta drops an egg. One rolls to the edge. | MARTA drop egg; EGG roll to edge",
    "A dozen cardplayers swing round. | CARDPLAYER swing round",
    "Marta twists the valve, but it will not close. | MARTA twist valve; not: VALVE close",
    "Its rider, THE WIDOW (60s), nods. | WIDOW nod",
    "Bruno drags a hound named BUTTON. Button snores. | BRUNO drag BUTTON; BUTTON snore",
    "Marta slides a glass along the counter to Bruno. He catches it. | MARTA slide glass; BRUNO catch glass",
    "Marta bandages Bruno's bleeding forearm. | MARTA bandage forearm"
  })
  void theSubjectIsFoundPastWhatStandsBetween(String prose, String clauses) {
    assertThat(told(prose)).containsExactly(clauses.split("; "));
  }

  @Test
  void whatComesOfSoMuchIsAClauseOfItsOwn() {
    assertThat(told("MARA (30) swings so hard her helmet flies off. She taps one shoe, then the other. Pushes up her glasses."))
        .containsExactly("MARA swing", "HELMET fly off", "MARA tap shoe", "MARA push up glasses");
    assertThat(told("MARA (30) runs past BRUNO (9) with the kite, who waves.")).containsExactly("MARA run past BRUNO", "BRUNO wave");
  }

  @Test
  void wipersAreFlickedOn() {
    assertThat(told("MARA (30) flicks on the wipers.")).containsExactly("MARA flick on wiper");
  }

  @Test
  void aNounAndHowItIsSayNothingOfTheVerb() {
    assertThat(told("MARA (30) steps into the road, palm out. She backs off, hands up. She waits, arms wide."))
        .containsExactly("MARA step into road", "MARA back off", "MARA wait");
  }

  @Test
  void severalAreNotTheOneWithANumber() {
    assertThat(told("GUARD SEVEN (30) nods. Guards run in.")).containsExactly("GUARD SEVEN nod", "GUARD run in");
  }

  @Test
  void theOldManIsWhoIsOldThoughAnotherManWasToldOf() {
    assertThat(told("TOM (80) snores. A man waves. The old man wakes.")).last().isEqualTo("TOM wake");
  }

  @Test
  void theyAreAllThreeWhenTwoHaveJustHelpedAThird() {
    assertThat(told("OLGA (20) waits. Marta and Bruno lift Olga. Olga groans. They walk to the gate."))
        .last().isEqualTo("MARTA & BRUNO & OLGA walk to gate");
    assertThat(told("The robot VOX (5) falls. Marta and Bruno run to it. They carry the robot to the gate."))
        .last().isEqualTo("MARTA & BRUNO carry VOX");
  }

  @Test
  void theKidIsTheGirlToldOfLastThoughKidsAreAbout() {
    assertThat(told("A frame full of kids swinging. A five-year-old girl runs to Marta. Marta combs the kid's hair."))
        .last().isEqualTo("MARTA comb hair");
    Clause combing =
        clauses("A frame full of kids swinging. A five-year-old girl runs to Marta. Marta combs the kids's hair.")
            .reduce((a, b) -> b).orElseThrow();
    assertThat(combing.owner()).contains("GIRL");
  }

  @Test
  void whatTheEyeCanBarelyFollowNobodyFollows() {
    assertThat(told("Bruno spins so fast the eye can barely follow him.")).last().asString().startsWith("not: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marta crosses the room, sits and opens a book. | MARTA cross room; MARTA sit; MARTA open"
            + " book",
        "Marta limps to the window, dragging a chair. | MARTA limp to window; MARTA drag chair",
        "Marta sleeps, her hat tilting over her eyes. | MARTA sleep; HAT tilt over eye",
        "The lamp is knocked over by Bruno. | BRUNO knock over lamp",
        "The lamp is stolen. | - steal lamp",
        "Marta picks up the key, looks at it and pockets it. | MARTA pick up key; MARTA look at"
            + " key; MARTA pocket key",
        "Bruno takes his coat off. | BRUNO take off coat",
        "Marta hands Bruno the key. | MARTA hand key",
        "Marta doesn't move. | not: MARTA move",
        "Bruno tries to lift the piano. | not: BRUNO lift piano",
        "Marta looks at him as if he had slapped her. | MARTA look at BRUNO; not: BRUNO slap MARTA",
        "Bruno keeps walking. | BRUNO walk",
        "Bruno has already left the house. | not: BRUNO leave house",
        "Marta would never steal a horse. | not: MARTA steal horse",
        "Marta walks up to us and winks. | MARTA walk up to camera; MARTA wink",
        "Bruno watches her leave. | BRUNO watch MARTA; MARTA leave",
        "His hand creeps toward the bell. | BRUNO creep toward bell",
        "Two fingers tap on the desk. | BRUNO tap on desk",
        "Nobody laughs. | not: - laugh",
        "A waiter who limps brings the soup. | WAITER limp; WAITER bring soup",
        "As Bruno turns, Marta ducks. | BRUNO turn; MARTA duck",
        "They shake hands. | MARTA & BRUNO shake hand",
        "Marta slams the door shut. | MARTA slam shut door",
        "Down the stairs comes Bruno. | BRUNO come down stairs",
        "We see the harbor.  | ''",
        "Marta is tall. | ''",
        "Marta knows the answer. | ''",
        "Bruno lets go of the rope. | BRUNO let go rope",
        "Without looking up, Marta waves. | not: MARTA look up; MARTA wave",
      })
  void aSentenceIsRead(String sentence, String expected) {
    String got = String.join("; ", told(sentence));
    assertThat(got.isEmpty() ? "" : got).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aReceiverAndAnOwnerStandBesideTheTarget() {
    Clause hand = clauses("Marta hands Bruno the key.").findFirst().orElseThrow();
    assertThat(hand.adjunct("to")).contains("BRUNO");
    Clause grab = clauses("Marta grabs Bruno's arm.").findFirst().orElseThrow();
    assertThat(grab.target()).contains("arm");
    assertThat(grab.owner()).contains("BRUNO");
  }

  @Test
  void anInstrumentAndAMannerAreKept() {
    Clause c = clauses("Marta slowly opens the crate with a knife.").findFirst().orElseThrow();
    assertThat(c.adjunct("with")).contains("knife");
    assertThat(c.manner()).contains("slowly");
  }

  @Test
  void aParticipleHappensMeanwhile() {
    List<Clause> both = clauses("Marta walks along the pier, humming.").toList();
    assertThat(both).extracting(Clause::simultaneous).containsExactly(false, true);
  }

  @Test
  void anAsideIsTheSpeakers() {
    List<Clause> aside = clauses("BRUNO\n(shoving her aside)\nOut of my way.\n").toList();
    assertThat(aside).hasSize(1);
    assertThat(aside.get(0).spoken()).isTrue();
    assertThat(aside.get(0).sentence()).isEqualTo("(shoving her aside)");
    assertThat(line(aside.get(0))).isEqualTo("BRUNO shove aside MARTA");
  }

  @Test
  void aStateStaysAsDescription() {
    Breakdown b =
        Passage.breakdown("x.fountain", "INT. CELLAR - NIGHT\n\nBarrels line the walls.\n");
    assertThat(b.clauses()).isEmpty();
    assertThat(b.scenes().get(0).beats()).hasSize(1).first().isInstanceOf(Beat.Description.class);
  }
}
