package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.Action.Needs.PERFORMER;
import static dev.actionline.catalogue.Action.Needs.TARGET;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Action.Reaction;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Brawling;
import dev.actionline.catalogue.motion.Driving;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Impaling;
import dev.actionline.catalogue.motion.Pierced;
import dev.actionline.catalogue.motion.Staggering;
import dev.actionline.catalogue.motion.Striking;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Waltzing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fighting: blows, shoves, shots' answers. */
public final class Blows {
  private static final Set<String> WAYS = Set.of("down", "along", "up", "to", "toward", "towards", "across", "through", "into", "past", "around");

  private static final Set<String> WARDS = Set.of("block", "parry", "deflect", "ward off", "fend off", "fend");

  private Blows() {}

  public static final Action STRIKE =
      Verb.named("strike")
          .words("hit, beat, whack, bash, club, swat, thump, pound, slam, attack, slash, "
              + "swing at, bludgeon, slam down, hack, batter, clobber, hit with, beat up, bang, "
              + "smite, wallop, assault, slam fist on, bang fist on, pound fist on, thump fist on, slam hand on, slam palm on, slap palm on, "
              + "bang hand on, slam fist into, slam fist against, bang fist against, bring fist down on")
          .doc("Strikes somebody or something, with what is held or with the fist")
          .parameter("times", "", 1, 20, 1, "how many blows")
          .needs(TARGET)
          .answeredOnContact("stagger")
          .things(Creatures::lunge)
          .plays(Striking::swing);

  public static final Action STAB =
      Verb.named("stab")
          .words("impale, pierce, spear, skewer, run through, punch through, thrust, drive in, pin, "
              + "stab at, plunge, jab, lunge, thrust into, spike, gore, knife, transfix, pinion")
          .doc("Drives what is held through somebody: it stays there, its point out on the far side")
          .needs(TARGET)
          .answeredOnContact("be impaled")
          .things(Creatures::lunge)
          .plays(Impaling::of);

  public static final Action BE_IMPALED =
      Verb.named("be impaled")
          .words("be pinned, be run through, be stabbed, be skewered, be pinioned, be transfixed, be speared, "
              + "be pierced, get stabbed, be nailed down")
          .doc("Is run through: arches, hangs, goes down and is still")
          .things(Creatures::knocked)
          .plays(Pierced::of);

  public static final Action PUNCH =
      Verb.named("punch")
          .words("sock, box, uppercut, jab at, clout, knock down, slug, throw a punch, smack, "
              + "deck, sucker punch, knock out, elbow")
          .doc("Punches with the fist")
          .parameter("times", "", 1, 20, 1, "how many blows")
          .needs(TARGET)
          .answeredOnContact("stagger")
          .things(Creatures::lunge)
          .plays(Striking::punch);

  public static final Action HEADBUTT =
      Verb.named("headbutt")
          .words("head-butt, butt with head, nut, headbutt in face, butt heads with, strike with head, hit with head")
          .doc("Takes somebody by the shoulders and drives the forehead into his face")
          .parameter("times", "", 1, 20, 1, "how many blows")
          .needs(PERFORMER)
          .answeredOnContact("stagger")
          .things(Creatures::lunge)
          .plays(Striking::headbutt);

  public static final Action FIGHT =
      Verb.named("fight")
          .words("fight with, exchange blows, trade blows, brawl, come to blows, battle, scuffle, trade punches, fight hand to hand")
          .doc("Exchanges blows: a hit, a guard, a slap, a hit; the other reels and strikes back")
          .needs(PERFORMER)
          .answers(Brawling::answers)
          .things(Creatures::lunge)
          .plays(Brawling::fight);

  public static final Action WRESTLE =
      Verb.named("wrestle")
          .words("grapple, wrestle with, grapple with, tussle, tussle with")
          .doc("Two hold each other by the shoulders, heads down, and push to and fro, turning")
          .needs(PERFORMER)
          .mutual()
          .answered(Waltzing::wrestled)
          .things(Creatures::lunge)
          .plays(Waltzing::wrestle);

  public static final Action WRESTLE_BACK =
      Verb.named("wrestle back")
          .words("be wrestled, be grappled")
          .doc("Holds on to who wrestles with one, and pushes back")
          .plays(Waltzing::follow);

  public static final Action SWING_BACK =
      Verb.named("swing back")
          .words("hit back, strike back, punch back, swing wildly, miss, take a swing, swing and miss")
          .doc("Strikes, and hits nothing")
          .needs(TARGET)
          .plays(Brawling::swingBack);

  public static final Action SLAP =
      Verb.named("slap")
          .words("cuff, backhand, slap across face, slap face, box ears")
          .doc("Slaps with the open hand")
          .needs(TARGET)
          .answeredOnContact("stagger")
          .plays(Striking::slap);

  public static final Action KICK =
      Verb.named("kick")
          .words("boot, punt, kick at, kick down, stamp on, knee, kick away, kick over")
          .doc("Kicks; a beast does it with its hind legs")
          .answeredOnContact("stagger")
          .things(call -> Wildlife.beast(call) && call.target().isPresent() ? Wildlife.kick(call) : Creatures.lunge(call))
          .plays(Striking::kick);

  public static final Action BLOCK =
      Verb.named("block")
          .words("parry, deflect, ward off, fend off, defend, shield himself, shield herself, "
              + "brace, protect, fend, resist, shelter")
          .doc("Throws up the forearms against a blow, which somebody whose it is strikes at one")
          .answers(Blows::blocked)
          .plays(Striking::block);

  public static final Action STAGGER =
      Verb.named("stagger")
          .words("stagger back, reel back, be hit, be struck, stumble back, take a hit, be blown back, "
              + "be pushed, get hit, get shot, be shot, rock back, lurch back, be thrown back, "
              + "take a bullet, be knocked back, stumble backwards, take the round, take the blast, take the bullet, "
              + "take the shot, take the hit")
          .doc("Is thrown back a step by a blow")
          .parameter("distance", "m", 0.05, 3, 0.45, "how far back")
          .things(Creatures::knocked)
          .plays(call -> goes(call) ? Travel.go(call, Gait.WALK) : Staggering.of(call));

  public static final Action DRIVE_BACK =
      Verb.named("drive back")
          .words("push back, force back, walk back to, press back, corner, "
              + "walk it back, advance on, bear down on, push towards, force towards, close in on")
          .doc("Advances on somebody, who retreats, as far as a mark")
          .needs(PERFORMER)
          .answered(Driving::answer)
          .plays(Driving::advance);

  public static final Action GIVE_WAY =
      Verb.named("give way")
          .words("fall back before, give ground, be driven back, shrink away, back off, withdraw")
          .doc("Retreats backwards, eyes on who advances")
          .parameter("distance", "m", 0.1, 30, 1.5, "how far, when no mark is given")
          .things(Creatures::knocked)
          .plays(Driving::giveWay);

  public static final Action DODGE =
      Verb.named("dodge")
          .words("duck, evade, avoid, jump aside, dart aside, weave, leap aside, "
              + "sway aside, bob and weave, duck out of the way")
          .doc("Ducks or steps aside from something")
          .things(Creatures::knocked)
          .plays(Striking::dodge);

  public static final Action CHOKE =
      Verb.named("strangle")
          .words("throttle, grab by throat, choke out, seize by throat")
          .doc("Both hands at somebody's throat")
          .needs(PERFORMER)
          .answeredOnContact("be strangled")
          .plays(Striking::throttle);

  public static final Action BE_STRANGLED =
      Verb.named("be strangled")
          .words("be choked, be throttled, be grabbed by throat, be seized by throat, "
              + "be held by throat, be pinned down")
          .doc("Bends back from hands at the throat and claws at them")
          .things(Creatures::knocked)
          .plays(Striking::choking);

  /** Whose blow is warded off strikes one. */
  private static List<Reaction> blocked(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && WARDS.contains(call.verb()) && call.relation().isEmpty())
        .map(t -> new Reaction(t.name(), "swing back", 0, Optional.empty())).stream().toList();
  }

  /** Who staggers down a street or to a door is on his way; only who is hit is thrown back. */
  private static boolean goes(Call call) {
    boolean way = call.target().filter(t -> t.kind() != Target.Kind.PERFORMER || !call.relation().isEmpty()).isPresent();
    return way && WAYS.contains(call.relation());
  }
}
