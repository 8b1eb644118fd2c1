package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Who is in the cast, and what is known of them; where scenes begin. */
class CastTest {
  private static Breakdown read(String prose) {
    return Passage.breakdown("x.fountain", "INT. HALL - DAY\n\n" + prose + "\n");
  }

  @Test
  void anIntroductionTellsAgeNounAndTraits() {
    CastMember m =
        read("MARTA OLSEN (late 30s, surgeon, red scarf) coughs.")
            .castMember("MARTA OLSEN")
            .orElseThrow();
    assertThat(m.age()).hasValue(38);
    assertThat(m.noun()).isEqualTo("surgeon");
    assertThat(m.traits()).contains("red scarf");
    assertThat(m.gender()).isEqualTo(CastMember.Gender.FEMALE);
  }

  @Test
  void ageAndLooksBetweenCommasAreNobodyElse() {
    for (String looks :
        new String[] {"50s", "50, tired", "late 40s, tall and thin", "mid-50s, weathered", "50s, a tired nurse"}) {
      Breakdown b = read("JANE MOSS, " + looks + ", walks in.");
      assertThat(b.cast()).as(looks).extracting(CastMember::name).containsExactly("JANE MOSS");
      assertThat(b.castMember("JANE MOSS").orElseThrow().age()).as(looks).isPresent();
      assertThat(b.clauses()).as(looks).singleElement().satisfies(c -> assertThat(c.actors()).containsExactly("JANE MOSS"));
    }
  }

  @Test
  void behindATitleOrAFirstNameStandsASurnameWhateverItMeans() {
    for (String name : new String[] {"MISS LARK", "TOM FOX", "JACK STONE", "MRS. O'NEILL", "JUDGE HALE"}) {
      Breakdown b = read(name + " walks in.");
      assertThat(b.castMember(name).orElseThrow().kind()).as(name).isEqualTo(CastMember.Kind.PERSON);
    }
  }

  @Test
  void aNameThatIsACallingIsTheMachineThatItIsToldToBe() {
    assertThat(read("LINA hits Exterminator with a pipe. He kneels. The cyborg falls down. The light goes out of his eye.").castMember("EXTERMINATOR").orElseThrow().noun())
        .isEqualTo("cyborg");
  }

  @Test
  void whoSharesASurnameIsNotTheSame() {
    assertThat(read("NADIA KESSLER (30) enters. TOM KESSLER follows. MRS. KESSLER, 70s, waves.").cast())
        .extracting(CastMember::name)
        .containsExactlyInAnyOrder("NADIA KESSLER", "TOM KESSLER", "MRS. KESSLER");
    assertThat(read("NADIA KESSLER (30) enters. Mrs. Kessler waves.").cast())
        .extracting(CastMember::name)
        .containsExactly("NADIA KESSLER");
  }

  @Test
  void whoIsOneOfSeveralOfARoleIsKnownByHisNumber() {
    Breakdown b = read("GUARD 1 and GUARD #2 sit by the wall. THIEF ONE kicks Guard #2.\n\nGuard 1 runs to the door. Thief One follows him.");
    assertThat(b.cast()).extracting(CastMember::name).containsExactlyInAnyOrder("GUARD 1", "GUARD #2", "THIEF ONE");
    assertThat(b.clauses()).extracting(c -> c.actorLabel().orElse("") + " " + c.verb() + " " + c.target().orElse(""))
        .containsExactly("GUARD 1 & GUARD #2 sit wall", "THIEF ONE kick GUARD #2", "GUARD 1 run door", "THIEF ONE follow GUARD 1");
  }

  @Test
  void titleAndSurnameAreTheWholeName() {
    assertThat(read("COACH DALE HUGHES (45) chews. The coach spits.\n\nCOACH HUGHES\nRun!").cast()).extracting(CastMember::name).containsExactly("COACH HUGHES");
  }

  @Test
  void aShadowIsNotShe() {
    assertThat(read("NORA (30, a nurse) stops. A SHADOW climbs the wall. She backs up.").clauses())
        .extracting(c -> c.actorLabel().orElse("") + " " + c.verb()).containsExactly("NORA stop", "SHADOW climb", "NORA back up");
  }

  @Test
  void aVoiceIsNoneOfTheMenWhoComeIn() {
    Breakdown b = read("NORA (30) sits.\n\nMAN'S VOICE (O.S.)\nOpen up.\n\nTWO MEN in raincoats tumble in. One drops a lamp; it rolls to a stop. She aims at the taller man. He raises his hands.");
    assertThat(b.clauses()).extracting(c -> c.actorLabel().orElse("") + " " + c.verb())
        .containsExactly("NORA sit", "MEN tumble in", "MEN drop", "LAMP roll", "NORA aim", "MEN raise");
  }

  @Test
  void aPronounTellsTheGenderOfAnUnknownName() {
    Breakdown b = read("ZORBLAX (40) enters. He sits.\n\nQUILLA (20) enters. She bows.");
    assertThat(b.castMember("ZORBLAX").orElseThrow().gender()).isEqualTo(CastMember.Gender.MALE);
    assertThat(b.castMember("QUILLA").orElseThrow().gender()).isEqualTo(CastMember.Gender.FEMALE);
  }

  @Test
  void theCueNameIsCanonical() {
    Breakdown b = read("LIEUTENANT TOM BRANDT (30) salutes.\n\nBRANDT\nSir.\n\nTom leaves.");
    assertThat(b.cast()).extracting(CastMember::name).containsExactly("BRANDT");
    assertThat(b.clauses()).allSatisfy(c -> assertThat(c.actors()).containsExactly("BRANDT"));
  }

  @Test
  void beastsAndMachinesThatActBelongToTheCast() {
    Breakdown b = read("A DOG barks. A small ROBOT rolls in. The LAMP falls.");
    assertThat(b.cast()).extracting(CastMember::name).containsExactlyInAnyOrder("DOG", "ROBOT");
    assertThat(b.castMember("DOG").orElseThrow().kind()).isEqualTo(CastMember.Kind.ANIMAL);
    assertThat(b.castMember("ROBOT").orElseThrow().kind()).isEqualTo(CastMember.Kind.MACHINE);
  }

  @Test
  void aStrangerIsRevealed() {
    Breakdown b = read("IVO (50)\nHello.\n\nA man feeds the ducks. He turns. It is Ivo.");
    assertThat(b.clauses()).extracting(c -> c.actorLabel().orElse("-")).containsOnly("IVO");
  }

  @Test
  void theOneWhoChangesShapeWasTheDouble() {
    Breakdown b =
        read(
            "MARTA (30) hobbles in.\n\nA figure steps from the mirror. AN IDENTICAL MARTA.\n\n"
                + "The first Marta howls and turns into a wolf. Marta shoots.");
    assertThat(b.castMember("MARTA #2")).isPresent();
    assertThat(b.clauses())
        .filteredOn(c -> c.verb().equals("hobble in"))
        .allSatisfy(c -> assertThat(c.actors()).containsExactly("MARTA #2"));
    assertThat(b.clauses())
        .filteredOn(c -> c.verb().matches("step|shoot"))
        .hasSize(2)
        .allSatisfy(c -> assertThat(c.actors()).containsExactly("MARTA"));
    assertThat(b.clauses())
        .filteredOn(c -> c.kind() == ActionClass.TRANSFORM)
        .allSatisfy(c -> assertThat(c.actors()).containsExactly("MARTA #2"));
  }

  @Test
  void aHandWithoutItsOwnerIsOfWhoIsSeenNext() {
    Breakdown b =
        Passage.breakdown(
            "x.fountain",
            "INT. HALL - DAY\n\nMARTA (30) and IVO (40) sit.\n\nINT. CELLAR - NIGHT\n\nA hand tugs a chain. A light blinks on. Ivo looks around.\n");
    assertThat(b.clauses()).filteredOn(c -> c.verb().equals("tug")).singleElement().satisfies(c -> assertThat(c.actors()).containsExactly("IVO"));
  }

  @Test
  void anotherIsOneMoreOfThem() {
    Breakdown b = read("Three GUARDS run past. One trips over a bucket. Another jumps over it. The third stops and laughs.");
    assertThat(b.clauses()).filteredOn(c -> !c.verb().startsWith("run")).hasSize(4).allSatisfy(c -> assertThat(c.actors()).containsExactly("GUARDS"));
  }

  @Test
  void aMakersNameAndInitialsInPassingAreNobody() {
    Breakdown b = read("MARTA (30) waits. A black Corvado noses up to the curb. Plates slide past the DJ.");
    assertThat(b.cast()).extracting(CastMember::name).containsExactly("MARTA");
    assertThat(b.props()).extracting(Breakdown.Prop::noun).containsExactlyInAnyOrder("corvado", "plate");
  }

  @Test
  void proseAloneMayOpenAScene() {
    Breakdown b =
        read("MARTA (30) sleeps.\n\nNoon, and we are in a meadow full of flowers. Cows graze.");
    assertThat(b.scenes()).hasSize(2);
    Breakdown.Scene scene = b.scenes().get(1);
    assertThat(scene.heading()).isEmpty();
    assertThat(scene.place()).isEqualTo("meadow");
    assertThat(scene.time()).isEqualTo("day");
    assertThat(scene.interior()).contains(false);
  }

  @Test
  void aHeadingTellsItsSetting() {
    Breakdown b =
        Passage.breakdown(
            "x.fountain", "EXT. HARBOR - PIER - NIGHT\n\nA crane looms over the boats.\n");
    assertThat(b.scenes().get(0).setting()).startsWith("pier", "harbor");
  }

  @Test
  void whoIsOnlyActedUponIsThereByName() {
    assertThat(read("BRUNO kisses AMELIE.").cast()).extracting(CastMember::name).containsExactlyInAnyOrder("BRUNO", "AMELIE");
    assertThat(read("BRUNO pushes OZRIC aside.").cast()).extracting(CastMember::name).contains("OZRIC");
  }

  @Test
  void aNounThatMeansSomebodyFirstIsSomebody() {
    assertThat(read("The LOOKOUT yawns.").castMember("LOOKOUT").orElseThrow().noun()).isEqualTo("lookout");
    assertThat(read("MO laughs.").cast()).extracting(CastMember::name).containsExactly("MO");
    assertThat(read("A saddleless HORSE bolts.").clauses()).singleElement().satisfies(c -> assertThat(c.actors()).containsExactly("HORSE"));
  }

  @Test
  void twoOfOneNounAreToldApartByHowTheyAre() {
    Breakdown b = read("A TALL MAN sits. A SHORT MAN waves. The TALL MAN bows. The short man leaves.");
    assertThat(b.clauses()).extracting(c -> c.actorLabel().orElse("")).containsExactly("TALL MAN", "SHORT MAN", "TALL MAN", "SHORT MAN");
  }

  @Test
  void aPairMayActAsSeveral() {
    assertThat(read("An OLD COUPLE dance slowly in each other's arms. The couple bow. The couple sits down.").clauses())
        .extracting(c -> c.actorLabel().orElse("") + " " + c.verb()).containsExactly("OLD COUPLE dance", "OLD COUPLE bow", "OLD COUPLE sit down");
  }

  @Test
  void behindHerIsHerselfWhereNobodyElseIsThere() {
    Breakdown b = Passage.breakdown("x.fountain", "INT. HALL - DAY\n\nANNA sits.\n\nINT. ATTIC - DAY\n\nPAULA slams the door behind her.\n");
    assertThat(b.clauses().get(1).adjuncts()).isEmpty();
  }

  @Test
  void capitalsThatMeanAThingAreSomebodyByWhatHeDoes() {
    for (String name : new String[] {"MARGUERITE", "BRAN", "FENNEL", "MAKO"}) {
      Breakdown b = read(name + " kneads a lump of dough.");
      assertThat(b.cast()).as(name).extracting(CastMember::name, CastMember::kind).containsExactly(tuple(name, CastMember.Kind.PERSON));
    }
    assertThat(read("BRAN sharpens a sword on the grindstone.").cast()).extracting(CastMember::name).containsExactly("BRAN");
    assertThat(read("THE COUNT waltzes ELISE across the hall.").cast()).extracting(CastMember::name).containsExactly("COUNT", "ELISE");
    assertThat(read("RAIN hammers the roof. SMOKE fills the room. A SIREN wails. STEAM lifts the lid. A DOOR slams.").cast())
        .extracting(CastMember::name).doesNotContain("RAIN", "SMOKE", "STEAM", "DOOR");
  }

  @Test
  void whomThingsAreOnlyDoneToIsSeenThoughNobodyOfTheCast() {
    Breakdown b = read("MARTA curtsies before the king, hugs her brother and bandages the sailor's arm. She phones the doctor and waits for her aunt. She prays.");
    assertThat(b.cast()).extracting(CastMember::name).containsExactly("MARTA");
    assertThat(b.others()).extracting(CastMember::name).containsExactlyInAnyOrder("KING", "BROTHER", "SAILOR");
    assertThat(read("MARTA shakes a plunger and mutters a prayer, in the lee of a wall.").others()).isEmpty();
  }

  @Test
  void aStrangerIsNoAdjective() {
    assertThat(read("THE STRANGER dismounts and ties his horse to the rail.").clauses())
        .extracting(c -> c.actorLabel().orElse("-") + " " + c.verb()).containsExactly("STRANGER dismount", "STRANGER tie");
  }

  @Test
  void namesInPlainLettersAreSomebody() {
    for (String name : new String[] {"Ingeborg", "Thiago", "Clay", "Pearl", "Chase", "Rowan"}) {
      assertThat(read(name + " drops his bag and climbs the ladder.").cast()).as(name).extracting(CastMember::name).containsExactly(name.toUpperCase());
    }
    assertThat(read("Dr. Lindqvist kneels. Mr. Petrakis kneels. Private Dusk kneels. Old Yiannis kneels. Baba Olena kneels. Old Mackerel Joe kneels.").cast())
        .extracting(CastMember::name).containsExactlyInAnyOrder("LINDQVIST", "PETRAKIS", "DUSK", "YIANNIS", "BABA OLENA", "MACKEREL JOE");
    assertThat(read("In the hall, the Count waltzes with a widow.").cast()).extracting(CastMember::name).contains("COUNT");
    assertThat(read("Rain hammers the roof. Smoke fills the room. Panic grips the crowd. Ash drifts down. Ivy climbs the wall. Floodwater covers the road. Lightning splits a tree.").cast())
        .extracting(CastMember::name).isEmpty();
  }

  @Test
  void whoIsPushedByNameIsSeen() {
    Breakdown b = read("MARTA shoves Kenji off the swing. She drives to Kirkuk.");
    assertThat(b.others()).extracting(CastMember::name).containsExactly("KENJI");
  }
}
