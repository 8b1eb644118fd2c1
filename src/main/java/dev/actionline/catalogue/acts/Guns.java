package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Shooting;
import dev.actionline.catalogue.motion.Verb;

/** Shooting. */
public final class Guns {
  private Guns() {}

  public static final Action AIM =
      Verb.named("aim")
          .words("take aim, draw a bead, level, train on, point gun, aim at, cover with gun, sight, "
              + "bring to bear, point weapon, raise gun, raise weapon, aim gun, target")
          .doc("Aims what is held, at somebody, something or the camera")
          .sustained()
          .things(Creatures::look)
          .plays(call -> Shooting.of(call, Shooting.What.AIM));

  public static final Action FIRE =
      Verb.named("fire")
          .words("shoot, blast, open fire, unload, gun down, shoot at, fire at, let fly, snipe, "
              + "blow away, pull the trigger, discharge, fire off, loose, machine-gun, unload into, "
              + "empty into")
          .doc("Fires: muzzle flash, recoil; who is hit staggers")
          .parameter("times", "", 1, 30, 1, "how many shots, loading between them")
          .answeredOnContact("stagger")
          .things(Creatures::fire)
          .plays(call -> Shooting.of(call, Shooting.What.FIRE));

  public static final Action FIRE_ADVANCING =
      Verb.named("fire advancing")
          .words("advance firing, fire and advance, walk firing, shoot advancing, advance and fire, "
              + "advance with each shot, come on firing, walk forward firing")
          .doc("Fires, loads, takes a step nearer, fires again; who is hit staggers each time")
          .parameter("times", "", 1, 12, 3, "how many shots")
          .answeredOnContact("stagger")
          .things(Creatures::fire)
          .plays(Shooting::advancing);

  public static final Action LOWER =
      Verb.named("lower weapon")
          .words("lower gun, lower pistol, lower rifle, lower shotgun, lower revolver, lower sword, lower knife, lower bow, lower axe, "
              + "lower blade, lower spear, lower club, let down gun, let sink gun, let sink sword")
          .doc("Lets what was raised sink to the side, its point down")
          .plays(call -> Gesture.lasting(1.6).eased(0.8, 0.3)
              .draws(m -> m.s().arm(RIGHT, 0.27, 0.80, -0.10).elbow(RIGHT, 0.6, -0.4, 0.6).fingers(RIGHT, 0, -1, -0.25).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.0).nod(6))
              .of(call));

  public static final Action RELOAD =
      Verb.named("reload")
          .words("pump, chamber, rack, cock,  chamber a round, pump shotgun, rack slide, "
              + "chamber another round, cock gun, slam in a magazine")
          .doc("Draws the fore-end back and forth, a shell flies")
          .plays(call -> Shooting.of(call, Shooting.What.LOAD));

  public static final Action LOAD =
      Verb.named("load gun")
          .words("load a gun, load pistol, load a pistol, load rifle, load a rifle, load shotgun, load a shotgun, load revolver, load a revolver, load weapon, load the gun")
          .doc("Holds a gun before the chest and works its slide")
          .with(Tool.object("pistol", "rifle", "shotgun", "gun", "revolver"))
          .plays(call -> Lead.of(call).standing().act(c -> Shooting.of(c, Shooting.What.LOAD)));

  public static final Action CLICK =
      Verb.named("click")
          .words("dry fire, click empty, squeeze the trigger, be empty, misfire, come up empty")
          .doc("Pulls the trigger of an empty gun")
          .plays(call -> Shooting.of(call, Shooting.What.CLICK));
}
