package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Source;
import dev.actionline.screenplay.ScreenplayReader;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** What nobody writes down because everybody knows it: where people sit, what a calling wears, where a phone lies. */
class EverydayTest {
  private static String draft(String script) {
    Source source = new Source("everyday.fountain", script);
    return Director.draft(Breakdowns.of(ScreenplayReader.read(source).value()).value()).value().text();
  }

  @Test
  void inACarThoseWhoAreNotPlacedSitAndTheDriverIsAtTheWheel() {
    String list = draft("INT. CAR - DAY\n\nNORA stares out of the window. Her uncle PETE drives.\n\nNORA\nAre we there?\n");
    assertThat(list).contains("PETE on driver seat, sitting").contains("NORA on passenger seat, sitting");
  }

  @Test
  void theDriverIsAtTheWheelAndTwoSitInTheBack() {
    String list = draft("INT. TAXI - NIGHT\n\nNORA and PETE sit in the back. The DRIVER yawns. Nora falls asleep on Pete's shoulder.\n");
    assertThat(list).contains("DRIVER on driver seat, sitting").contains("NORA on back seat, sitting").contains("PETE on back seat left, sitting")
        .contains("NORA sleeps on PETE's shoulder");
  }

  @Test
  void whoWaitsAtATableSitsAtItAndAPlaceSaidToBeCrowdedIs() {
    String list = draft("INT. RESTAURANT - NIGHT\n\nA crowded restaurant. NORA (30), in a green dress, waits alone at a table by the window.\n");
    assertThat(list).containsPattern("NORA on chair( \\d+)?, sitting").containsPattern("extras \\d+ people").contains("dress green").doesNotContain("prop dress");
    assertThat(draft("INT. RESTAURANT - NIGHT\n\nNORA stands at the counter. She is busy.\n")).doesNotContain("extras");
  }

  @Test
  void outOfDoorsWhoRunsOutComesOutOfTheHouse() {
    String list = draft("EXT. HOUSE - DAY\n\nNORA stands by the car. PETE and IDA run out, holding hands.\n\nNora laughs. Ida walks out.\n");
    assertThat(list).contains("PETE at door, hidden").contains("PETE and IDA enter, running, holding hands").contains("IDA walks out");
  }

  @Test
  void whoBringsSomethingInComesInWithIt() {
    assertThat(draft("INT. KITCHEN - DAY\n\nPETE waits. NORA wheels in a cake.\n")).contains("NORA at door, hidden").contains("NORA enters, carrying cake");
    assertThat(draft("INT. KITCHEN - DAY\n\nPETE waits. NORA pulls in a breath.\n")).doesNotContain("NORA at door");
  }

  @Test
  void aHandIsTakenAndAMouthCoveredWithTwo() {
    assertThat(draft("INT. KITCHEN - DAY\n\nNORA sits. PETE takes her hand. Nora claps her hands over her mouth.\n"))
        .contains("PETE touches NORA's hand").contains("NORA covers face").doesNotContain("NORA claps");
  }

  @Test
  void whatIsWrittenOnAMugIsNobodyAndACordOnlyLiesThere() {
    String list = draft("INT. OFFICE - NIGHT\n\nRows of empty desks. NORA (28), headphones on, types fast. Her mug says BEST BOSS. A cord runs under the door.\n");
    assertThat(list).contains("NORA types, fast").doesNotContain("BEST BOSS:").doesNotContain("cord runs").doesNotContain("unstaged");
  }

  @Test
  void whoPopsUpFromBehindSomethingHidThere() {
    String list = draft("INT. KITCHEN - DAY\n\nPETE enters. NORA and IDA pop up from behind the table. A DOG crawls out from under the stove.\n");
    assertThat(list).contains("NORA behind table, hidden").contains("IDA 0.9 m left of NORA, hidden").contains("NORA and IDA rise").contains("DOG behind stove");
  }

  @Test
  void atSeaThoseWhoLeanOverTheRailOfABoatAreOnItsDeck() {
    String list = draft("EXT. SEA - DAY\n\nThe boat rolls in the swell. NORA steers. PETE leans over the rail and looks down at the hull.\n");
    assertThat(list).contains("NORA at wheel").contains("NORA steers wheel").contains("set ship deck").contains("camera shakes").doesNotContain("prop boat");
    assertThat(draft("EXT. SEA - DAY\n\nNORA swims. A boat passes.\n")).doesNotContain("ship deck");
  }

  @Test
  void anAgeBehindANameHidesNoVerbAndACostumeIsWorn() {
    String list = draft("INT. GYM - DAY\n\nLENA sits. JUNE (9), in a bee costume, waves. The audience applauds. June throws her arms wide.\n");
    assertThat(list).contains("JUNE: girl").contains("JUNE waves").doesNotContain("costume at").containsPattern("extras \\d people (?:applauding|clapping)").doesNotContain("robotic arm");
  }

  @Test
  void herDaughterIsCalledByHerNameWhateverElseItMeans() {
    String list = draft("INT. GYM - DAY\n\nLENA sits. Her daughter JUNE (9), in a bee costume, peeks through the curtain and waves. Her brother TOM nods. His wife GRACE laughs.\n");
    assertThat(list).contains("JUNE: ").contains("girl, 1.32 m").contains("JUNE waves").contains("TOM nods").contains("GRACE laughs").doesNotContain("BROTHER TOM");
  }

  @Test
  void whatIsTakenFromAGarmentThatSomebodyWearsIsInItsPocket() {
    assertThat(draft("INT. KITCHEN - DAY\n\nPETE pulls a gun from his coat.\n")).contains("prop gun in PETE's pocket").contains("PETE pulls gun from his pocket");
  }

  @Test
  void whoIsInAVehicleSeesItsRoomWhenItMoves() {
    String within = draft("INT. AMBULANCE - NIGHT\n\nNORA sits up.\n\nThe ambulance bounces.\n\nNORA groans.\n");
    assertThat(within).contains("ambulance bounces").doesNotContainPattern("camera .* on ambulance");
    assertThat(draft("EXT. ROAD - NIGHT\n\nNORA looks up.\n\nThe ambulance bounces.\n")).containsPattern("camera .* on ambulance");
  }

  @Test
  void whatSettlesOnSomebodyBeginsAtATimeThatTheListCanRead() {
    String list = draft("EXT. FOREST - DAY\n\nNORA turns round. A feather drifts down and settles on her nose. She sneezes.\n");
    assertThat(ShotListParser.parse(new Source("everyday.shots", list)).diagnostics()).noneMatch(Diagnostic::isError);
    assertThat(Timeline.resolve(ShotListParser.parse(new Source("everyday.shots", list)).value()).diagnostics()).noneMatch(Diagnostic::isError);
  }

  @Test
  void whatNobodyInTheListCarriesIsInNoHand() {
    assertThat(draft("INT. OFFICE - DAY\n\nNORA waits. Staff dart about with files over their heads.\n")).contains("NORA").doesNotContain("file in");
  }

  @Test
  void whoTakesASmallThingIsSeenWithItAndItComesOutOfWhatItWasIn() {
    String list = draft("INT. KITCHEN - DAY\n\nNORA sits at the table. JOEL waits.\n\nNora pulls a photograph out of her bag.\n\nJoel pulls a knife from his coat.\n");
    assertThat(list).contains("prop photograph in bag").contains("prop knife in JOEL's pocket")
        .contains("camera MCU on NORA and photograph").contains("camera MCU on JOEL and knife");
  }

  @Test
  void whatIsDroppedIsSeenToFallAndToLie() {
    String list = draft("INT. MILL - NIGHT\n\nNORA aims a rifle. She lowers it.\n\nThe rifle slips from her fingers. Clatters to the floor.\n");
    assertThat(list).containsPattern("camera insert on NORA's right hand").containsPattern("camera insert on rifle");
  }

  @Test
  void whatIsTiedAtSomebodysFootIsSeenThere() {
    assertThat(draft("EXT. PARK - DAY\n\nNORA sits on a bench. A GIRL puts her foot up on the bench. Nora ties the girl's shoelace.\n"))
        .containsPattern("camera MCU on GIRL's foot");
  }

  @Test
  void twoWhoTouchAreBothFramedThoughOneSits() {
    assertThat(draft("INT. OFFICE - DAY\n\nNORA stands by the desk. JOEL sits on a chair.\n\nNora whispers to Joel.\n\nNora fans herself.\n"))
        .containsPattern("camera MS on NORA and JOEL").contains("fans herself");
  }

  @Test
  void whoShootsHasAGunOfHisOwn() {
    String list = draft("INT. MILL - NIGHT\n\nNORA raises a shotgun. JOEL steps in.\n\nCLOSEUP JOEL. His eyes gaze right at us as he FIRES.\n");
    assertThat(list).contains("shotgun in NORA right hand").containsPattern("prop [a-z ]+ in JOEL right hand");
  }

  @Test
  void whoHasACallingIsAtItsPlace() {
    String list = draft("INT. BAR - NIGHT\n\nThe BARTENDER wipes a glass. JOEL drinks at the bar.\n");
    assertThat(list).contains("BARTENDER at behind the counter").contains("JOEL on stool");
    assertThat(draft("INT. COURTROOM - DAY\n\nJUDGE ORR nods. The WITNESS coughs.\n"))
        .contains("JUDGE ORR on bench, sitting").contains("WITNESS on stand, sitting");
    // a word of a name that a place bears is no calling
    assertThat(draft("INT. BAR - NIGHT\n\nThe FRONT MAN nods. JOEL waves.\n")).doesNotContain("FRONT MAN at foreground");
  }

  @Test
  void thoseToldApartByClothesAreEachOnePersonAndWearThem() {
    String list =
        draft(
            """
            INT. BAR - NIGHT

            A WOMAN IN RED walks in. A MAN IN BLACK follows her. A MAN IN A GRAY HAT watches.

            The man in the gray hat lights a cigarette. The woman in red sits down.
            """);
    assertThat(list).containsPattern("WOMAN IN RED: +woman, .*dress red").containsPattern("MAN IN BLACK: +man, .*suit black")
        .containsPattern("MAN IN A GRAY HAT: +man, .*hat grey").contains("MAN IN A GRAY HAT lights a cigarette")
        .contains("WOMAN IN RED sits down");
  }

  @Test
  void whoWakesLiesInBedAndWhoIsByAWindowStandsThere() {
    assertThat(draft("INT. BEDROOM - DAY\n\nNORA wakes and opens the curtains.\n"))
        .contains("NORA on bed, lying").contains("prop curtain at window");
    assertThat(draft("INT. OFFICE - DAY\n\nPETE stands by the window.\n")).contains("PETE at window");
  }

  @Test
  void theLightIsTurnedOnAtTheSwitchByTheDoor() {
    for (String turns : new String[] {"turns on the light", "flips on the lights", "switches off the light"}) {
      assertThat(draft("INT. KITCHEN - NIGHT\n\nNORA " + turns + ".\n")).as(turns)
          .contains("prop light switch on wall by door").contains(" light switch  ").doesNotContain("prop lamp");
    }
    assertThat(draft("INT. KITCHEN - NIGHT\n\nNORA turns on the lamp.\n")).doesNotContain("light switch");
  }

  @Test
  void aBabyIsHeldRockedAndLaidInItsCrib() {
    String list = draft("INT. NURSERY - NIGHT\n\nNORA holds a baby. She rocks the baby. She lays the baby in the crib.\n");
    assertThat(list).contains("prop baby in NORA right hand").contains("NORA rocks a baby").contains("NORA lays baby in crib");
  }

  @Test
  void whatHangsOverAChairIsThereAndIsPutRoundWhomTheScriptSays() {
    assertThat(draft("INT. OFFICE - DAY\n\nA jacket hangs over the chair. NORA puts on the jacket.\n")).contains("prop jacket over chair");
    assertThat(draft("INT. OFFICE - DAY\n\nPETE waits. NORA wraps a blanket around PETE.\n")).contains("NORA puts blanket around PETE");
  }

  @Test
  void whoHangsUpTakesThePhoneFromTheEar() {
    assertThat(draft("INT. OFFICE - DAY\n\nNORA waits.\n\nNORA (INTO PHONE)\nHello?\n\nShe hangs up.\n")).contains("NORA puts away");
  }

  @Test
  void whatAThingsPartDoesTheThingDoes() {
    assertThat(draft("INT. KITCHEN - DAY\n\nNORA waits. The needle of the gauge trembles.\n")).contains("gauge trembles").contains("prop gauge");
  }

  @Test
  void whatOneConsultsIsInTheHand() {
    assertThat(draft("INT. ELEVATOR - DAY\n\nNORA stares at her phone.\n")).contains("prop phone in NORA right hand");
  }

  @Test
  void everybodyIsAllButTheOneTheyTurnTo() {
    String list = draft("INT. OFFICE - DAY\n\nPETE types. NORA reads a file. GUS walks in. Everyone turns to look at him.\n");
    assertThat(list).containsPattern("(PETE and NORA|NORA and PETE) turn");
  }

  @Test
  void peopleOfAnotherSceneAreNotTheTwoOfThisOne() {
    String list = draft("INT. OFFICE - DAY\n\nPETE types. NORA laughs.\n\nEXT. BEACH - DAY\n\nTwo kids run along the water.\n");
    assertThat(list.substring(list.indexOf("scene 2"))).contains("kids").doesNotContain("PETE").doesNotContain("NORA");
  }

  @Test
  void anArmAroundSomebodyHoldsThem() {
    assertThat(draft("INT. LIVING ROOM - DAY\n\nNORA sits on the sofa. PETE sits down beside her. He puts an arm around her.\n"))
        .contains("PETE sits down beside NORA").contains("PETE embraces NORA");
  }

  @Test
  void aPartIsOfTheThingThatIsThereOrThatTheScriptNames() {
    assertThat(draft("INT. HOSPITAL WARD - NIGHT\n\nAn incubator. NORA leans over the glass.\n"))
        .contains("NORA leans over incubator").doesNotContain("prop glass");
    assertThat(draft("INT. KITCHEN - DAY\n\nNORA flips up the lid of the bin.\n")).contains("prop bin").doesNotContain("prop lid");
    // a glass that is drunk from is a glass
    assertThat(draft("INT. KITCHEN - DAY\n\nNORA drinks a glass of water.\n")).contains("glass");
  }

  @Test
  void whoseKneesTheyAreIsTold() {
    assertThat(draft("INT. LIVING ROOM - DAY\n\nNORA (30) shivers. PETE (40) drapes his jacket over her knees.\n"))
        .contains("PETE drapes jacket over NORA's leg");
  }

  @Test
  void whatIsScrewedToAWallIsThere() {
    assertThat(draft("INT. HOSPITAL WARD - NIGHT\n\nPETE mashes the call button. The second hand of the wall clock sweeps past the twelve.\n"))
        .contains("prop call button on wall").contains("prop wall clock on wall");
  }

  @Test
  void whatSomebodyOwnsIsInsertedInTheHand() {
    assertThat(draft("INT. KITCHEN - DAY\n\nNORA waits.\n\nINSERT - NORA'S PHONE\n\nIt buzzes.\n"))
        .contains("camera insert on phone").containsPattern("prop phone in NORA (right|left) hand");
  }

  @Test
  void whoComesOutOfAHouseComesFromItsDoor() {
    String list = draft("EXT. CHAPEL - DAY\n\nOTTO and PIA run out of the chapel.\n");
    assertThat(list).contains("set church front").contains("OTTO at door").contains("OTTO and PIA run to centre");
  }

  @Test
  void whoFallsOverboardFallsIntoTheSeaBesideHisRail() {
    String list = draft("EXT. SHIP - DECK - NIGHT\n\nOTTO, 40, leans over the rail. PIA, 30, watches him. The ship lurches. Otto falls overboard.\n");
    assertThat(list).containsPattern("OTTO topples into (port )?sea").doesNotContain("OTTO lurches").doesNotContain("PIA lurches");
  }

  @Test
  void aRingIsPutOnTheHandOfWhoWasToldOf() {
    String list = draft("INT. HALL - DAY\n\nOTTO, 40, and PIA, 30, stand at the window. Otto lifts Pia's veil. He slips the ring on her finger.\n");
    assertThat(list).contains("OTTO touches PIA's left hand");
  }

  @Test
  void whoIsUntoldComesUpOnFoot() {
    String list = draft("INT. HALL - DAY\n\nOTTO, 40, stands at the window. PIA, 30, comes up behind him.\n");
    assertThat(list).contains("PIA comes up behind OTTO");
  }

  @Test
  void whoSitsIsGoneToAndNeverMovedByACut() {
    String list =
        draft(
            """
            INT. DINER - NIGHT

            RUTH (52) stands at the counter. A TEENAGE BOY, soaked, steps in. He slides into the booth.

            RUTH
            Long night?

            Ruth walks over and puts a mug on the table in front of him. She takes a plate from the counter.

            BOY
            Thanks.

            She hands him a spoon.
            """);
    String played = list.substring(list.indexOf("sits down into booth"));
    assertThat(played).contains("sits down into booth").contains("RUTH walks over to").doesNotContainPattern("(?m)^ +(TEENAGE )?BOY [0-9.]+ m ");
    assertThat(list).containsPattern("BOY: +teenager, 1.72 m, wet");
  }

  @Test
  void eyesCloseAndShoesAreNoFeet() {
    String list = draft("INT. DINER - NIGHT\n\nRUTH closes her eyes. Her eyes open. She takes off her boots.\n");
    assertThat(list).contains("RUTH closes eyes").contains("RUTH opens eyes").contains("RUTH takes off boot").doesNotContain("takes off her foot");
  }

  @Test
  void aDoorThatOpensIsOpenedByWhoComesIn() {
    String list = draft("INT. DINER - NIGHT\n\nRUTH wipes the counter. The door opens. A BOY steps in.\n\nRUTH\nWe are closed.\n");
    assertThat(list).contains("BOY opens door").contains("two-shot on RUTH and BOY").doesNotContain("unstaged");
    assertThat(draft("INT. DINER - NIGHT\n\nRUTH wipes the counter. The door opens. She looks up.\n")).contains("set door opens");
  }

  @Test
  void whatGoesOnIsAtTheHourOfTheSceneBefore() {
    String list = draft("INT. KITCHEN - EVENING\n\nNORA sits.\n\nINT. HALLWAY - CONTINUOUS\n\nNORA walks.\n\nINT. KITCHEN - MOMENTS LATER\n\nNORA sits.\n\nEXT. YARD\n\nNORA runs.\n");
    assertThat(list.split("time evening", -1)).hasSize(4);
    assertThat(list.substring(list.indexOf("scene 4"))).doesNotContain("  time ");
  }

  @Test
  void whatWasLeftSomewhereLiesThereWhenTheFilmComesBack() {
    String list = draft("""
        INT. KITCHEN - DAY

        NORA puts the key under the plant. She leaves.

        INT. HALLWAY - CONTINUOUS

        NORA runs.

        INT. KITCHEN - LATER

        PETE looks at the key.
        """);
    String later = list.substring(list.indexOf("KITCHEN - LATER"));
    assertThat(later).contains("prop key under plant").contains("prop plant");
  }

  @Test
  void aThingThatSitsInAnotherIsThereAndWhatClicksIsLookedAt() {
    String list = draft("INT. KITCHEN - DAY\n\nNORA waves. A goose sits in the pan.\n\nThe lock clicks. PETE enters.\n");
    assertThat(list).contains("prop pan on stove").contains("prop goose in pan").doesNotContain("goose sits").doesNotContain("snaps");
    assertThat(list).containsPattern("camera \\w+ on door");
  }

  @Test
  void somebodysPhoneIsInItsOwnersHandAndSmokeComesFromTheStove() {
    String list = draft("INT. KITCHEN - DAY\n\nSmoke. NORA waves. Her phone buzzes.\n");
    assertThat(list).contains("prop phone in NORA right hand").contains("effect smoke over stove");
  }

  @Test
  void theFocusGoesOnToWhatComesBehindSomebody() {
    assertThat(draft("INT. KITCHEN - DAY\n\nNORA smiles.\n\nRACK FOCUS from Nora to the floor behind her, where a ball rolls out.\n"))
        .containsPattern("camera MS on NORA, ball behind, high").contains("focus on NORA; rack to ball at");
  }

  @Test
  void itsPlaceTellsTheKindOfAThing() {
    String list = draft("INT. HOSPITAL WARD - NIGHT\n\nPETE (40) sleeps in a chair. A monitor stops. The light above the door blinks on.\n");
    assertThat(list).contains("prop door light above door").contains("door light blinks on");
    assertThat(draft("INT. HOSPITAL - NEONATAL WARD - NIGHT\n\nPETE (40) coughs. The monitor stops.\n"))
        .contains("set nursery ward").containsPattern("prop hospital monitor [\\d.]+ m right of PETE");
  }

  @Test
  void whatIsCaughtAndStandsIsSteadiedAndWhatIsTappedAgainIsTheSame() {
    String list = draft("INT. HOSPITAL WARD - NIGHT\n\nPETE (40) trips over the drip stand, catches it. NORA (30) taps a book. She taps again.\n");
    assertThat(list).contains("PETE steadies drip stand").contains("NORA taps book, again").doesNotContain("taps PETE");
  }

  @Test
  void whoHasTrippedSitsNoLongerForTheCamera() {
    String list = draft("INT. HOSPITAL WARD - NIGHT\n\nPETE (40) sleeps in a chair. NORA (30) waits.\n\nPete trips over a bag, grabs Nora.\n\nNora hands Pete a cup.\n");
    assertThat(list).contains("camera MS on NORA and PETE");
  }

  @Test
  void whoSlidesDownAWallHasItAtHisBack() {
    assertThat(draft("INT. HOSPITAL WARD - NIGHT\n\nNORA slides down the wall until she is sitting on the floor.\n"))
        .contains("NORA slides down against wall");
  }

  @Test
  void clothesAreWornThatASentenceTellsBesideAName() {
    String list = draft("INT. CHURCH - DAY\n\nSARA, 30, in a white wedding dress, walks in. A man in a dark suit, PAUL, waits. LENA wears a yellow hat.\n");
    assertThat(list).containsPattern("SARA: +woman, .*dress white").containsPattern("PAUL: +man, .*suit black").containsPattern("LENA: +woman, .*hat yellow");
  }

  @Test
  void inSpaceASuitIsASpacesuitAndEachHasItsColour() {
    String list = draft("INT. SPACESHIP - CORRIDOR - NIGHT\n\nMILA (40, engineer) floats, weightless. She lifts her visor at the airlock.\n\nTORE (30, torn suit) waves.\n");
    assertThat(list).containsPattern("MILA: +woman, .*spacesuit white").containsPattern("TORE: +\\w+, .*spacesuit orange").doesNotContain("backdrop outside");
  }

  @Test
  void howeverOneGoesInAndOutOneDoesSoByTheDoor() {
    String list = draft("""
        INT. BAR - NIGHT

        ANN slips in through the door. JOE limps in. He limps out. Ann staggers out of the room.

        PAM runs in. Pam leaves. TED follows her.
        """);
    assertThat(list).containsPattern("ANN enters.*, slipping").containsPattern("JOE enters.*, limping").containsPattern("JOE exits.*, limping")
        .containsPattern("ANN exits.*, staggering");
    assertThat(list.substring(list.lastIndexOf("TED"))).doesNotContain("TED follows PAM");
  }

  @Test
  void whoStandsInTheGardenIsSeenThroughTheWindow() {
    assertThat(draft("INT. LIVING ROOM - NIGHT\n\nNORA opens the curtain. A STRANGER stands in the garden.\n")).contains("STRANGER outside window");
    assertThat(draft("EXT. GARDEN - NIGHT\n\nA STRANGER stands in the garden.\n")).doesNotContain("outside window");
  }

  @Test
  void armsAreHeldOutForSomebody() {
    String list = draft("INT. KITCHEN - DAY\n\nNORA cries. TOM puts his arms around her. He puts an arm around Nora's shoulders. She wraps her arms around herself.\n");
    assertThat(list).contains("TOM embraces NORA", "TOM puts his arm around NORA's shoulder", "NORA hugs herself");
  }

  @Test
  void whoIsToldInASeatOfACarSitsThereAndWhatFollowsItComesFromBehind() {
    String list = draft("EXT. STREET - DAY\n\nA taxi waits at the kerb. In the back seat OLGA (30) yawns.\n\nThe taxi drives off. A car drives behind the taxi.\n");
    assertThat(list).contains("OLGA on taxi back seat, sitting").containsPattern("prop car \\d+ m behind taxi").doesNotContain("prop seat");
  }

  @Test
  void aNeedleThatMovesByItselfIsAGaugesAndNobodyHammersOnABenchWithAWrench() {
    String list = draft("INT. SPACESHIP - CORRIDOR - NIGHT\n\nA needle drops through the red. ANN (30) hammers the release with a wrench.\n");
    assertThat(list).contains("gauge shakes").doesNotContain("prop needle").contains("ANN strikes console with wrench");
  }

  @Test
  void whoSitRoundATableThatIsBroughtSitAtIt() {
    assertThat(draft("EXT. STREET - DAY\n\nA table under a tree. NORA, JOEL and PETE sit round it.\n\nNORA\nTea?\n"))
        .contains("NORA at table, sitting").contains("PETE at table, sitting");
  }

  @Test
  void severalAnimalsAreAnimals() {
    assertThat(draft("EXT. FARM - DAY\n\nTwo horses stand by the barn. NORA waits.\n")).containsPattern("HORSE 2: +horse");
  }

  @Test
  void whoComesOutOfAHouseIsSeenToComeWhetherTheSetNamesItOrNot() {
    assertThat(draft("EXT. STREET - DAY\n\nNORA waits.\n\nJOEL comes out of the saloon.\n\nNORA\nAt last.\n")).doesNotContain("JOEL exits");
  }

  @Test
  void whoSpeaksToNobodyWithAPhoneInTheHandSpeaksIntoIt() {
    String list = draft("INT. KITCHEN - NIGHT\n\nA phone rings on the table. NORA picks up the phone.\n\nNORA\nWhere are you?\n");
    assertThat(list).contains("NORA phones for");
  }

  @Test
  void inACrowdNobodyStandsWhereAnotherStands() {
    String list = draft("INT. ROOM - DAY\n\nNORA, JOEL, PETE, IDA, TOM, ZOE and MAX wait.\n\nMAX\nWell?\n");
    assertThat(list.lines().filter(l -> l.matches("  [A-Z]+ (?:at|\\d).*")).map(l -> l.strip().replaceFirst("[A-Z]+ ", ""))).doesNotHaveDuplicates().hasSize(7);
  }

  @Test
  void whoeverLooksLooksFromWhereHeIs() {
    String list = draft("INT. GYM - DAY\n\nNORA stands at the door. JOEL stands by the bench. PETE waits.\n\nEverybody looks up at the ceiling.\n");
    assertThat(list).doesNotContainPattern("JOEL [0-9.]+ m (?:north|south|east|west|in front)[^\n]* of NORA");
  }

  @Test
  void inACarWhatIsHandledIsInAHandAndNotBesideTheCar() {
    String list = draft("INT. CAR - DAY\n\nNORA drives. Her father ALF sits beside her.\n\nAlf drops a map.\n\nNORA\nThanks.\n");
    assertThat(list).containsPattern("prop map in ALF (?:right|left) hand");
  }

  @Test
  void whatIsTakenOutOfACarIsInIt() {
    String list = draft("EXT. PARKING LOT - DAY\n\nA car stops. NORA opens the door and takes the baby out of the car.\n");
    assertThat(list).contains("prop baby in car", "NORA takes baby").doesNotContain("takes to");
  }
}
